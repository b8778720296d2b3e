/**
 * Which figures of which articles disagree. Articles are compared in pairs, and only those that may report the same
 * event; an edit that leaves an article's claims as they were compares nothing again. Disagreements hold figure
 * indices, not offsets, so that typing above a figure moves its finding without any work here.
 */
import type { Article, Finding, FindingCode, RelatedPlace, Severity } from '../model';
import { type ArticleClaims, type Claim, claimsOf } from './claims';
import { compareClaims } from './compare';
import { type Disagreement, disagreements } from './disagreements';
import { EventIndex } from './eventIndex';
import type { EventSignature } from './events';

/** One figure of another place that can be compared with a given one, and how the comparison came out. */
export interface FigureCounterpart {
  readonly uri: string;
  /** Index into that article's `figures`. */
  readonly figure: number;
  readonly verdict: 'agrees' | 'updated' | 'disagrees' | 'not-comparable';
  /** One plain sentence: why flagged, or why not. */
  readonly reason: string;
}

const VERDICT_ORDER: readonly FigureCounterpart['verdict'][] = ['disagrees', 'updated', 'agrees', 'not-comparable'];

/** Claims of a changing set of articles, and their disagreements. Lives as long as its dossier. */
export class ComparisonIndex {
  readonly #article: (uri: string) => Article | undefined;
  readonly #claims = new Map<string, ArticleClaims>();
  /** Articles that claim something, by event. */
  readonly #events = new EventIndex<ArticleClaims>();
  /** Article → article it disagrees with → on what. Held under both. */
  readonly #pairs = new Map<string, Map<string, readonly Disagreement[]>>();

  /** @param article looks up an article of the dossier: findings take their offsets from it when they are asked for. */
  constructor(article: (uri: string) => Article | undefined) {
    this.#article = article;
  }

  /**
   * Replaces what an article claims; `null` removes it.
   * @returns the articles whose cross-article findings may differ from before in number, words or place.
   */
  set(uri: string, article: Article | null): ReadonlySet<string> {
    const before = this.#claims.get(uri);
    const after = article ? claimsOf(article) : null;
    const affected = new Set(this.#pairs.get(uri)?.keys());
    if (before && after && before.fingerprint === after.fingerprint) return affected;
    if (before) this.#remove(before);
    if (after) for (const other of this.#add(after)) affected.add(other);
    return affected;
  }

  /** The event that an article reports; `null` for an unknown uri. */
  event(uri: string): EventSignature | null {
    return this.#claims.get(uri)?.event ?? null;
  }

  /** Cross-article findings to show in an article: those filed under it, and those that relate to it, turned round. */
  findings(uri: string): readonly Finding[] {
    return this.#collect(uri, () => true);
  }

  /** Cross-article findings filed under an article. */
  filed(uri: string): readonly Finding[] {
    return this.#collect(uri, (disagreement) => disagreement.filed.uri === uri);
  }

  /** Claims elsewhere of the same series in articles of the same event, disagreeing ones first, then by uri and figure. */
  counterparts(uri: string, figure: number, limit: number): readonly FigureCounterpart[] {
    const own = this.#claims.get(uri);
    const claim = own?.claims.find((candidate) => candidate.figure === figure);
    if (!own || !claim) return [];
    const found: FigureCounterpart[] = [];
    for (const other of this.#sameEvent(own)) found.push(...compareWithAll(claim, other));
    found.sort(byVerdict);
    return found.slice(0, limit);
  }

  #remove(claims: ArticleClaims): void {
    this.#claims.delete(claims.uri);
    if (claims.claims.length > 0) this.#events.delete(claims);
    for (const other of this.#pairs.get(claims.uri)?.keys() ?? []) {
      const rest = this.#pairs.get(other);
      rest?.delete(claims.uri);
      if (rest?.size === 0) this.#pairs.delete(other);
    }
    this.#pairs.delete(claims.uri);
  }

  /** @returns the articles that disagree with it. */
  #add(claims: ArticleClaims): string[] {
    const partners: string[] = [];
    for (const other of this.#sameEvent(claims)) {
      const found = disagreements(claims, other);
      if (found.length === 0) continue;
      this.#pair(claims.uri).set(other.uri, found);
      this.#pair(other.uri).set(claims.uri, found);
      partners.push(other.uri);
    }
    this.#claims.set(claims.uri, claims);
    if (claims.claims.length > 0) this.#events.add(claims);
    return partners;
  }

  #pair(uri: string): Map<string, readonly Disagreement[]> {
    let map = this.#pairs.get(uri);
    if (!map) {
      map = new Map();
      this.#pairs.set(uri, map);
    }
    return map;
  }

  /** Other articles of the same event that claim something, each once. */
  #sameEvent(claims: ArticleClaims): ArticleClaims[] {
    return claims.claims.length === 0 ? [] : this.#events.sameEvent(claims);
  }

  #collect(uri: string, wanted: (disagreement: Disagreement) => boolean): Finding[] {
    const findings: Finding[] = [];
    for (const list of this.#pairs.get(uri)?.values() ?? []) {
      for (const disagreement of list) {
        if (!wanted(disagreement)) continue;
        const finding = this.#finding(disagreement, uri);
        if (finding) findings.push(finding);
      }
    }
    return mergeByPlace(findings);
  }

  /** The disagreement as a finding of the article at `uri`; null when either article is gone. */
  #finding(disagreement: Disagreement, uri: string): Finding | null {
    const isFiled = disagreement.filed.uri === uri;
    const here = isFiled ? disagreement.filed : disagreement.other;
    const there = isFiled ? disagreement.other : disagreement.filed;
    const span = this.#article(here.uri)?.figures[here.figure];
    const related = this.#article(there.uri)?.figures[there.figure];
    if (!span || !related) return null;
    return {
      code: disagreement.code,
      severity: disagreement.severity,
      start: span.start,
      end: span.end,
      message: isFiled ? disagreement.message : disagreement.mirrored,
      related: [
        {
          uri: there.uri,
          start: related.start,
          end: related.end,
          message: isFiled ? disagreement.relatedMessage : disagreement.relatedMirrored,
        },
      ],
    };
  }
}

function compareWithAll(claim: Claim, other: ArticleClaims): FigureCounterpart[] {
  return other.claims
    .filter((candidate) => candidate.series === claim.series)
    .map((candidate) => {
      const { verdict, reason } = compareClaims(claim, candidate);
      return { uri: other.uri, figure: candidate.figure, verdict, reason };
    });
}

function byVerdict(a: FigureCounterpart, b: FigureCounterpart): number {
  return (
    VERDICT_ORDER.indexOf(a.verdict) - VERDICT_ORDER.indexOf(b.verdict) ||
    (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.figure - b.figure)
  );
}

const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/**
 * One finding per figure and code, however many articles disagree with it: the gravest gives the words, all give
 * their places.
 */
function mergeByPlace(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.start} ${finding.end} ${finding.code satisfies FindingCode}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((group) => {
    group.sort(byGravity);
    const [first] = group as [Finding];
    return { ...first, related: group.flatMap((finding) => finding.related).sort(byUri) };
  });
}

function byGravity(a: Finding, b: Finding): number {
  return (
    SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity) ||
    byUri(a.related[0] as RelatedPlace, b.related[0] as RelatedPlace)
  );
}

function byUri(a: RelatedPlace, b: RelatedPlace): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.start - b.start;
}
