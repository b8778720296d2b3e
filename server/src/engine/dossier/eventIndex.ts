/** Finds the articles that may report the same event as a given one, without looking at all the others. */
import { type EventSignature, MAX_DAYS, sameEvent } from './events';

/** Something with an event signature: an article's claims. */
interface Reporting {
  readonly uri: string;
  readonly event: EventSignature;
}

/** Articles by event key and day of publication. Lives as long as its dossier. */
export class EventIndex<T extends Reporting> {
  /** Event key → day of publication (`null` when unknown) → articles. */
  readonly #keys = new Map<string, Map<number | null, Set<T>>>();

  add(article: T): void {
    const { keys, day } = article.event;
    for (const key of keys) {
      let days = this.#keys.get(key);
      if (!days) {
        days = new Map();
        this.#keys.set(key, days);
      }
      const articles = days.get(day);
      if (articles) articles.add(article);
      else days.set(day, new Set([article]));
    }
  }

  /** @param article the very object that was added */
  delete(article: T): void {
    const { keys, day } = article.event;
    for (const key of keys) {
      const days = this.#keys.get(key);
      const articles = days?.get(day);
      if (!days || !articles?.delete(article)) continue;
      if (articles.size === 0) days.delete(day);
      if (days.size === 0) this.#keys.delete(key);
    }
  }

  /** Articles of the same event, each once, without the one of the same uri. Days too far apart are not even looked at. */
  sameEvent({ uri, event }: Reporting): T[] {
    const near = new Set<T>();
    for (const key of event.keys) {
      const days = this.#keys.get(key);
      if (!days) continue;
      for (const articles of event.day === null ? days.values() : around(days, event.day)) {
        for (const article of articles) near.add(article);
      }
    }
    return [...near].filter((other) => other.uri !== uri && sameEvent(event, other.event));
  }
}

function* around<T>(days: ReadonlyMap<number | null, Set<T>>, day: number): Generator<Set<T>> {
  const undated = days.get(null);
  if (undated) yield undated;
  for (let at = day - MAX_DAYS; at <= day + MAX_DAYS; at++) {
    const articles = days.get(at);
    if (articles) yield articles;
  }
}
