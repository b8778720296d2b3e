/** What articles tell of one actor: roles, spellings, company, words. Shared by the hover card and the details view. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Actor, Article, Mention } from '../engine/model';
import { articleTitle, shorten, surface } from './excerpt';
import type { Place } from './place';
import { type Appearance, mentionsOf } from './readingOrder';

/** Words with the article that used them first (of those looked at) and where. */
interface FirstUse {
  readonly text: string;
  readonly article: Article;
  readonly place: Place;
}

/** A wording of the role. `articles`: how many of those looked at use it. */
export interface RoleUse extends FirstUse {
  readonly articles: number;
}

/** A form of the name. */
export interface NameUse extends FirstUse {
  /** Mentions that are written so. */
  readonly count: number;
  /** Who writes so: outlets, or titles where the outlet is not known; each once, in reading order, a few at most. */
  readonly outlets: readonly string[];
}

/** More outlets than this are not told for one spelling. */
const MAX_OUTLETS = 12;

/** Role wordings, most used first, then in the order given; those that differ in letter case only are one. */
export function rolesIn(appearances: readonly Appearance[]): RoleUse[] {
  const uses = new Map<string, FirstUse & { articles: number }>();
  for (const { article, entities } of appearances) {
    const own = new Set<string>();
    for (const entity of entities) {
      for (const { text, start, end } of article.entities[entity]?.roles ?? []) {
        const key = text.toLowerCase();
        const known = uses.get(key);
        if (!known) uses.set(key, { text, article, place: { uri: article.uri, start, end }, articles: 1 });
        else if (!own.has(key)) known.articles++;
        own.add(key);
      }
    }
  }
  return [...uses.values()].sort((a, b) => b.articles - a.articles);
}

/** Forms of the name, most used first. A headline in capitals is no spelling of its own where the name stands elsewhere, too. */
export function namesIn(appearances: readonly Appearance[]): NameUse[] {
  const uses = new Map<string, FirstUse & { count: number; outlets: string[] }>();
  for (const appearance of appearances) {
    const { article } = appearance;
    let outlet: string | undefined;
    for (const mention of mentionsOf(appearance)) {
      if (mention.kind !== 'name') continue;
      const text = surface(article, mention);
      let use = uses.get(text);
      if (!use) {
        const { start, end } = mention;
        use = { text, article, place: { uri: article.uri, start, end }, count: 0, outlets: [] };
        uses.set(text, use);
      }
      use.count++;
      outlet ??= article.outlet ?? articleTitle(article);
      if (use.outlets.length < MAX_OUTLETS && !use.outlets.includes(outlet)) use.outlets.push(outlet);
    }
  }
  const named = [...uses.values()].sort((a, b) => b.count - a.count);
  return named.filter(({ text }) => !named.some((other) => other.text !== text && isCapitalsOf(text, other.text)));
}

function isCapitalsOf(text: string, other: string): boolean {
  return text.length === other.length && text === text.toUpperCase() && other.toUpperCase() === text;
}

/** An actor named in the same sentences, and in how many. */
export interface Companion {
  readonly actor: Actor;
  readonly count: number;
}

/** Actors that are named in sentences that mention this one, most often first, then by name. */
export function companionsIn(dossier: Dossier, actorId: string, appearances: readonly Appearance[]): Companion[] {
  const counts = new Map<string, { actor: Actor; count: number }>();
  for (const appearance of appearances) {
    const { article } = appearance;
    const own = new Set(appearance.entities);
    let last = -1;
    for (const { sentence, start } of mentionsOf(appearance, 'all')) {
      if (sentence < 0 || sentence === last) continue;
      last = sentence;
      for (const entity of namedIn(article, sentence, start)) {
        const actor = own.has(entity) ? undefined : dossier.actorOf(article.uri, entity);
        if (!actor || actor.id === actorId) continue;
        const known = counts.get(actor.id);
        if (known) known.count++;
        else counts.set(actor.id, { actor, count: 1 });
      }
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.actor.name < b.actor.name ? -1 : 1));
}

/** A sentence that names more than this is a list. */
const MAX_NAMED = 40;

/** Entities named in a sentence, each once. `start`: of a mention in it. */
function namedIn(article: Article, sentence: number, start: number): Set<number> {
  const { mentions } = article;
  let at = indexOf(mentions, start);
  while (at > 0 && mentions[at - 1]?.sentence === sentence) at--;
  const named = new Set<number>();
  for (let mention = mentions[at]; mention?.sentence === sentence && named.size < MAX_NAMED; mention = mentions[++at]) {
    if (mention.kind === 'name') named.add(mention.entity);
  }
  return named;
}

/** Index of the mention that starts at `start`; mentions are in text order. */
function indexOf(mentions: readonly Mention[], start: number): number {
  let low = 0;
  let high = mentions.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words that the actor is quoted with. */
export interface QuotedWords {
  readonly text: string;
  readonly article: Article;
  readonly place: Place;
}

/** Longer quotations are cut. In characters. */
const MAX_QUOTATION = 300;

/** Quotations whose speaker the actor is, in the order given, at most `limit`. */
export function quotationsIn(appearances: readonly Appearance[], limit: number): QuotedWords[] {
  const found: QuotedWords[] = [];
  for (const { article, entities } of appearances) {
    for (const { speaker, start, end } of article.quotations) {
      if (speaker?.entity == null || !entities.includes(speaker.entity)) continue;
      if (found.length >= limit) return found;
      const text = shorten(surface(article, { start, end: Math.min(end, start + 2 * MAX_QUOTATION) }), MAX_QUOTATION);
      found.push({ text, article, place: { uri: article.uri, start, end } });
    }
  }
  return found;
}
