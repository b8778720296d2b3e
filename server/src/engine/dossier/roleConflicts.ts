/**
 * Two articles that give one person offices which nobody holds together (`role-conflict`). Claims are kept by person and
 * office; what conflicts is worked out when an article's findings are asked for, so that typing costs a look-up.
 */
import { dayNumber, parseIsoDate } from '../dates/calendar';
import { fileName } from '../fileName';
import { CODES } from '../findings/codes';
import type { Article, Finding, RelatedPlace, Span } from '../model';
import { type EventSignature, sameEvent } from './events';
import type { FindingContext } from './nameFindings';
import { cannotBothHold, mayBeTwo, type OfficeClaim, officesOf } from './offices';

/** Offices change hands: articles further apart than this may both be right. In days. */
const MAX_DAYS = 7;

/** Places told for one finding. */
const MAX_RELATED = 20;

/** What one article says of who holds what. */
interface ArticleOffices {
  readonly uri: string;
  readonly claims: readonly OfficeClaim[];
  /** The claims by person, without those to whom the article itself gives offices that exclude each other. */
  readonly persons: ReadonlyMap<string, readonly OfficeClaim[]>;
  readonly published: string | null;
  readonly event: EventSignature;
  /** Equal for two analyses that conflict alike with every other article. */
  readonly fingerprint: string;
}

/** Office claims of a changing set of articles. Lives as long as its dossier. */
export class RoleConflictIndex {
  readonly #context: FindingContext;
  readonly #articles = new Map<string, ArticleOffices>();
  /** Person → office and owner → articles that give it. */
  readonly #persons = new Map<string, Map<string, OfficeGroup>>();

  constructor(context: FindingContext) {
    this.#context = context;
  }

  /**
   * Replaces what an article says; `null` removes it.
   * @returns other articles whose findings of this kind may differ from before, in number, words or place
   */
  set(uri: string, article: Article | null, event: EventSignature | null): ReadonlySet<string> {
    const before = this.#articles.get(uri);
    const after = article && event ? readArticle(article, event) : null;
    const affected = new Set<string>();
    if (before) this.#addRivals(before, affected);
    if (before && after?.fingerprint === before.fingerprint) {
      this.#replace(before, after);
      return affected;
    }
    if (before) this.#remove(before);
    if (after && after.claims.length > 0) {
      this.#add(after);
      this.#addRivals(after, affected);
    }
    return affected;
  }

  /** Findings to show in an article: those filed under it, and those that relate to it, turned round. */
  findings(uri: string): readonly Finding[] {
    return this.#collect(uri, () => true);
  }

  /** Findings filed under an article: the office that fewer articles give, or the later of two uris. */
  filed(uri: string): readonly Finding[] {
    return this.#collect(uri, (own, other) => this.#isFiled(own, other));
  }

  #isFiled(own: Placed, other: Placed): boolean {
    const offices = this.#persons.get(own.claim.person);
    const count = ({ claim }: Placed) => offices?.get(officeKey(claim))?.articles.size ?? 0;
    return count(own) - count(other) < 0 || (count(own) === count(other) && own.of.uri > other.of.uri);
  }

  #add(of: ArticleOffices): void {
    this.#articles.set(of.uri, of);
    for (const claim of of.claims) {
      const offices = this.#persons.get(claim.person) ?? new Map<string, OfficeGroup>();
      this.#persons.set(claim.person, offices);
      const key = officeKey(claim);
      const group = offices.get(key) ?? { claim, articles: new Set() };
      offices.set(key, group);
      group.articles.add(of);
    }
  }

  #remove(of: ArticleOffices): void {
    this.#articles.delete(of.uri);
    for (const claim of of.claims) {
      const offices = this.#persons.get(claim.person);
      const articles = offices?.get(officeKey(claim))?.articles;
      articles?.delete(of);
      if (articles?.size === 0) offices?.delete(officeKey(claim));
      if (offices?.size === 0) this.#persons.delete(claim.person);
    }
  }

  /** The same claims at other places of the text. */
  #replace(before: ArticleOffices, after: ArticleOffices): void {
    this.#remove(before);
    this.#add(after);
  }

  /** Adds the articles that give one of the same persons an office that excludes one given here. */
  #addRivals(of: ArticleOffices, to: Set<string>): void {
    for (const claim of of.claims) {
      for (const rivals of this.#rivalOffices(claim)) for (const { uri } of rivals) to.add(uri);
    }
  }

  *#rivalOffices(claim: OfficeClaim): Generator<ReadonlySet<ArticleOffices>> {
    const offices = this.#persons.get(claim.person);
    if (!offices || offices.size < 2) return;
    for (const { claim: other, articles } of offices.values()) if (cannotBothHold(claim, other)) yield articles;
  }

  #collect(uri: string, wanted: (own: Placed, other: Placed) => boolean): Finding[] {
    const of = this.#articles.get(uri);
    const found: Finding[] = [];
    for (const [claim] of of?.persons.values() ?? []) {
      if (!of || !claim) continue;
      const rivals = this.#rivalsOf({ of, claim }).filter((other) => wanted({ of, claim }, other));
      if (rivals.length > 0 && !mayBeTwo(this.#name(of, claim))) found.push(this.#finding({ of, claim }, rivals));
    }
    return found;
  }

  /** Claims of other articles of about the same time that exclude all that this one says of the person, by uri. */
  #rivalsOf({ of, claim }: Placed): Placed[] {
    const { person } = claim;
    const found: Placed[] = [];
    const seen = new Set<ArticleOffices>();
    for (const articles of this.#rivalOffices(claim)) {
      for (const other of articles) {
        if (other === of || seen.has(other) || !isSameTime(of, other)) continue;
        seen.add(other);
        const rivals = other.persons.get(person) ?? [];
        const [rival] = rivals;
        if (!rival || !of.persons.get(person)?.every((own) => rivals.every((one) => cannotBothHold(own, one))))
          continue;
        const [here, there] = [
          { uri: of.uri, entity: claim.entity },
          { uri: other.uri, entity: rival.entity },
        ] as const;
        if (!this.#context.areApart(here, there)) found.push({ of: other, claim: rival });
      }
    }
    return found.sort((a, b) => (a.of.uri < b.of.uri ? -1 : 1));
  }

  #finding({ of, claim }: Placed, rivals: readonly Placed[]): Finding {
    const here = this.#words(of, claim);
    const related = rivals.slice(0, MAX_RELATED).map(({ of: there, claim: rival }): RelatedPlace => {
      const { start, end } = rival;
      return { uri: there.uri, start, end, message: `${this.#name(there, rival)}: “${this.#words(there, rival)}”.` };
    });
    const [first] = rivals as [Placed];
    const others = rivals.length > 1 ? ` and ${rivals.length - 1} more` : '';
    const there = `“${this.#words(first.of, first.claim)}” in ${fileName(first.of.uri)}${others}`;
    return {
      code: 'role-conflict',
      severity: CODES['role-conflict'].severity,
      start: claim.start,
      end: claim.end,
      message: `“${here}” here, but ${there}: ${this.#name(of, claim)} cannot be both at the same time.`,
      related,
    };
  }

  #words({ uri }: ArticleOffices, { start, end }: Span): string {
    return (this.#context.article(uri)?.text ?? '').slice(start, end).replace(/\s+/g, ' ');
  }

  #name({ uri }: ArticleOffices, { entity }: OfficeClaim): string {
    return this.#context.article(uri)?.entities[entity]?.name ?? '';
  }
}

/** Articles that give a person one office of one owner. */
interface OfficeGroup {
  /** One of the claims: office and owner are those of all. */
  readonly claim: OfficeClaim;
  readonly articles: Set<ArticleOffices>;
}

/** A claim and the article that makes it. */
interface Placed {
  readonly of: ArticleOffices;
  readonly claim: OfficeClaim;
}

function readArticle(article: Article, event: EventSignature): ArticleOffices {
  const { uri, text, published } = article;
  const all = officesOf(article);
  const persons = new Map<string, OfficeClaim[]>();
  for (const claim of all) persons.set(claim.person, [...(persons.get(claim.person) ?? []), claim]);
  for (const [person, own] of persons) {
    if (own.some((a) => own.some((b) => cannotBothHold(a, b)))) persons.delete(person);
  }
  const claims = [...persons.values()].flat();
  const said = claims.map((claim) => [
    officeKey(claim),
    claim.person,
    claim.entity,
    text.slice(claim.start, claim.end),
  ]);
  const fingerprint = claims.length === 0 ? '' : JSON.stringify([said, published, event]);
  return { uri, claims, persons, published, event, fingerprint };
}

function officeKey({ office, owner }: OfficeClaim): string {
  return `${office} ${owner ?? ''}`;
}

/** Both published within a week, or reports of one event. */
function isSameTime(a: ArticleOffices, b: ArticleOffices): boolean {
  const [one, other] = [parseIsoDate(a.published), parseIsoDate(b.published)];
  if (one && other) return Math.abs(dayNumber(one) - dayNumber(other)) <= MAX_DAYS;
  return sameEvent(a.event, b.event);
}
