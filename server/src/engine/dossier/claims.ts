/** What one article claims in figures, boiled down to what a comparison with another article needs. */
import { below, disjoint, isBounded, roundingOf } from '../figures/bounds';
import type { Article, Figure, FindingCode, Interval, Severity, Span } from '../model';
import { type CopyMark, copyMark, isNearCopy } from './copies';
import { type EventSignature, eventSignature } from './events';
import { type Population, populationOf, relation } from './population';
import { type Series, seriesOf } from './series';

/** One comparable figure. */
export interface Claim {
  /** Index into the article's `figures`. */
  readonly figure: number;
  /** What is counted, as a key: only claims of equal keys can be compared (kind, unit, event, noun). */
  readonly series: string;
  /** True when only a copy of the same sentence makes the two comparable: the words alone do not say enough. */
  readonly loose: boolean;
  /** Stated as standing, or in the headline or the opening: what the article reports, not what it recalls in passing. */
  readonly main: boolean;
  readonly population: Population;
  readonly interval: Interval;
  /** Half a unit of the last digit stated, where news rounds. */
  readonly rounding: number;
  readonly mode: Figure['mode'];
  /** A part of a figure of its own article ("including four killed"): compared in copies only. */
  readonly partOfFigure: boolean;
  readonly modality: Figure['modality'];
  readonly event: string | null;
  readonly asOf: string | null;
  /** The as-of time is the publication date, not words of the sentence. */
  readonly asPublished: boolean;
  readonly standing: boolean;
  /** Content words of the source, lower case; empty when nobody is named. */
  readonly source: readonly string[];
  /** Words of the place, lower case; empty when the sentence names none. */
  readonly place: readonly string[];
  readonly copy: CopyMark;
  /** The number as written, white space collapsed, and what is shown beside it. */
  readonly shown: string;
  readonly about: string;
  readonly sourceShown: string;
}

/** All comparable claims of one article. */
export interface ArticleClaims {
  readonly uri: string;
  readonly claims: readonly Claim[];
  readonly event: EventSignature;
  /** Equal for two analyses that compare alike with every other article: made of everything but offsets and uri. */
  readonly fingerprint: string;
}

/** How two claims compare: see the figure specification, decision order. */
export interface Comparison {
  readonly verdict: 'agrees' | 'updated' | 'disagrees' | 'not-comparable';
  /** One plain sentence: why flagged or why not. */
  readonly reason: string;
  readonly code?: FindingCode;
  readonly severity?: Severity;
}

/** Two figures that cannot both be true. `filed` is the side under which the finding is listed. */
export interface Disagreement {
  readonly filed: { readonly uri: string; readonly figure: number };
  readonly other: { readonly uri: string; readonly figure: number };
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Seen from the filed side, and from the other side (for the editor, which shows it at both ends). */
  readonly message: string;
  readonly mirrored: string;
  /** What the related place says, seen from the filed side and from the other. */
  readonly relatedMessage: string;
  readonly relatedMirrored: string;
}

/** Claims of an article. */
export function claimsOf(article: Article): ArticleClaims {
  const claims = claimsWithin(article, () => true);
  const event = eventSignature(article);
  const fingerprint = [...claims.map((claim) => claim.fingerprint), JSON.stringify(event)].join('\n');
  return { uri: article.uri, claims, event, fingerprint };
}

/** Claims of those figures of an article, perhaps one that is still being checked, that pass `wanted`. */
export function claimsWithin(
  article: Omit<Article, 'findings'>,
  wanted: (figure: Figure) => boolean,
): readonly LazyClaim[] {
  const claims: LazyClaim[] = [];
  for (const [index, figure] of article.figures.entries()) {
    const sentence = article.sentences[figure.sentence];
    if (!sentence || isHandful(figure) || !wanted(figure)) continue;
    const series = seriesOf(figure, article.text.slice(figure.end, figure.end + FOLLOWING));
    if (series) claims.push(new LazyClaim(article.text, sentence, figure, index, series));
  }
  return claims;
}

/** Sentences that open an article (headline and captions among them). */
const OPENING = 8;
/** Characters after a figure that may name what it is a share of. */
const FOLLOWING = 24;
/** Characters before a figure in which "the Palestinian death toll" may stand. */
const PRECEDING = 160;

/**
 * A claim that reads the words of its sentence when a comparison asks for them: most figures of most articles have
 * nothing to be compared with, and taking their sentences apart would be most of the work of a dossier.
 */
class LazyClaim implements Claim {
  private knownPopulation: Population | undefined;
  private knownCopy: CopyMark | undefined;
  private knownSource: readonly string[] | undefined;
  private knownPlace: readonly string[] | undefined;

  constructor(
    private readonly text: string,
    private readonly sentence: Span,
    private readonly stated: Figure,
    readonly figure: number,
    private readonly of: Series,
  ) {}

  get series(): string {
    return this.of.key;
  }

  get loose(): boolean {
    return this.of.loose;
  }

  get main(): boolean {
    return this.stated.standing === true || this.stated.sentence < OPENING;
  }

  get population(): Population {
    const { start } = this.stated;
    this.knownPopulation ??= populationOf(
      this.stated,
      this.text.slice(Math.max(this.sentence.start, start - PRECEDING), start),
    );
    return this.knownPopulation;
  }

  get interval(): Interval {
    return this.stated.interval;
  }

  get rounding(): number {
    const { number, interval, kind } = this.stated;
    const value = interval.min ?? interval.max ?? 0;
    return roundingOf(this.inLine(number.start, number.end), value, kind === 'percent');
  }

  get mode(): Figure['mode'] {
    return this.stated.mode;
  }

  get partOfFigure(): boolean {
    return this.stated.whole !== null;
  }

  get modality(): Figure['modality'] {
    return this.stated.modality;
  }

  get event(): string | null {
    return this.stated.event;
  }

  get asOf(): string | null {
    return this.stated.asOf;
  }

  get asPublished(): boolean {
    return this.stated.asOfFrom === 'the publication date';
  }

  get standing(): boolean {
    return this.stated.standing ?? false;
  }

  get source(): readonly string[] {
    this.knownSource ??= contentWords(this.sourceShown);
    return this.knownSource;
  }

  get place(): readonly string[] {
    this.knownPlace ??= contentWords(this.stated.scope.place ?? '');
    return this.knownPlace;
  }

  get copy(): CopyMark {
    const { start, end } = this.sentence;
    this.knownCopy ??= copyMark(this.text.slice(start, end), this.stated.start - start);
    return this.knownCopy;
  }

  get shown(): string {
    const { start, end, counted } = this.stated;
    return this.inLine(start, counted ? Math.min(end, counted.start) : end).trim();
  }

  get about(): string {
    const { event, counted } = this.stated;
    return [event, counted && this.inLine(counted.start, counted.end)].filter(Boolean).join(', ');
  }

  get sourceShown(): string {
    const { source } = this.stated;
    return source ? this.inLine(source.start, source.end) : '';
  }

  /** Equal for two claims that compare alike: everything above is read from these. */
  get fingerprint(): string {
    const { start, end } = this.sentence;
    const { kind, unit, interval, approximate, event, scope, mode, modality, asOf, asOfFrom, standing } = this.stated;
    const { number, counted, source } = this.stated;
    const places = [this.stated.start, this.stated.end, number.start, number.end, counted?.start, counted?.end];
    return JSON.stringify([
      this.figure,
      this.series,
      this.main,
      this.partOfFigure,
      [kind, unit, interval, approximate, event, scope, mode, modality, asOf, asOfFrom, standing, counted?.head],
      places.map((place) => place && place - start),
      source && this.text.slice(source.start, source.end),
      this.text.slice(start, Math.max(end, this.stated.end)),
    ]);
  }

  private inLine(start: number, end: number): string {
    return this.text.slice(start, end).replace(/\s+/g, ' ');
  }
}

/** "a few", "several": too vague to contradict anything. */
function isHandful({ interval, approximate, kind }: Figure): boolean {
  return kind === 'count' && approximate && interval.max !== null && interval.max < 10 && interval.min !== interval.max;
}

const IDLE: ReadonlySet<string> = new Set('the a an of in for and its their his her local senior'.split(' '));

function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}.]*/gu) ?? [];
  return [...new Set(words.filter((word) => !IDLE.has(word)))].sort();
}

/** True when one list holds the other; false when either is empty. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((word) => many.includes(word));
}

/** Happenings whose count never falls: what was counted stays so. */
const ONLY_GROWS: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'casualties',
  'infected',
  'arrested',
  'destroyed',
]);

const not = (reason: string): Comparison => ({ verdict: 'not-comparable', reason });
const agrees = (reason: string): Comparison => ({ verdict: 'agrees', reason });
const disagrees = (severity: Severity, reason: string): Comparison => ({
  verdict: 'disagrees',
  reason,
  code: 'figure-conflict',
  severity,
});

/** Compares two claims of two articles. Symmetric in verdict; pure. Follows the decision order of the specification. */
export function compareClaims(a: Claim, b: Claim, _articleA?: ArticleClaims, _articleB?: ArticleClaims): Comparison {
  if (a.series !== b.series) return not('They count different things.');
  const kin = relation(a.population, b.population);
  if (kin === 'apart') return not('They count different people.');
  if (kin === 'within') return not('One counts only some of those whom the other counts.');
  if (a.modality !== b.modality) return not('One is planned or denied, the other reported.');
  const copied = isNearCopy(a.copy, b.copy);
  if (!copied) {
    if (a.loose || b.loose) return not('The words do not say whether both mean the same.');
    if (a.place.length > 0 && b.place.length > 0 && !sameWords(a.place, b.place))
      return not('They name different places.');
    if (a.partOfFigure || b.partOfFigure) return not('One is a part of another figure.');
    if (!a.main || !b.main) return not('One is mentioned in passing.');
  }
  if (isStep(a) !== isStep(b)) return not('One is an increase, the other a total.');
  if ((a.mode === 'rate') !== (b.mode === 'rate')) return not('One is a rate.');
  if (!disjoint(a.interval, b.interval, a.rounding, b.rounding))
    return agrees('Both can be true: their words allow the same value.');
  // A copy inherits the as-of time of its original; where both are dated, a wire story may have been brought up to date.
  if (copied && (a.asOf === null || b.asOf === null || a.asOf === b.asOf)) {
    return disagrees('warning', 'The same sentence gives another number.');
  }
  return compareTimes(a, b);
}

function isStep(claim: Claim): boolean {
  return claim.mode === 'increment';
}

/** Steps 5 to 7: two totals of the same that cannot both be true at one time. */
function compareTimes(a: Claim, b: Claim): Comparison {
  if (a.loose || b.loose) return not('The words do not say whether both mean the same.');
  if (isStep(a) && (a.asOf === null || a.asOf !== b.asOf)) return not('Two increases at times that may differ.');
  const same = a.asOf !== null && a.asOf === b.asOf && sameWords(a.source, b.source);
  if (!same && isFarApart(a.interval, b.interval)) return not('They are too far apart to count the same.');
  if (a.asOf === null || b.asOf === null) {
    const known = a.asOf ?? b.asOf;
    if (known !== null && known.length < DAY_LENGTH) return not('One is of another time.');
    return disagrees('hint', 'It is not known as of when both hold.');
  }
  if (a.asOf.length !== b.asOf.length) {
    const [wide, fine] = a.asOf.length < b.asOf.length ? [a.asOf, b.asOf] : [b.asOf, a.asOf];
    if (!fine.startsWith(wide)) return not('They hold for different times.');
    return disagrees('hint', 'It is not known as of which day both hold.');
  }
  const ofDay = (claim: Claim) => !claim.standing && !claim.asPublished;
  if (a.asOf === b.asOf) {
    if (ofDay(a) !== ofDay(b) && (a.standing || b.standing))
      return not('One counts one day, the other all days so far.');
    if (sameWords(a.source, b.source)) return disagrees('warning', 'Same time, same source, and both cannot be true.');
    return disagrees('information', 'Sources disagree.');
  }
  if (ofDay(a) || ofDay(b)) return not('They count different days.');
  const [early, late] = a.asOf < b.asOf ? [a, b] : [b, a];
  if (below(early.interval, late.interval))
    return { verdict: 'updated', reason: 'The later figure is higher: an update.' };
  if (!late.event || !ONLY_GROWS.has(late.event))
    return { verdict: 'updated', reason: 'The later figure is lower: an update.' };
  return disagrees(
    sameWords(a.source, b.source) ? 'warning' : 'information',
    'The later total is lower: a revision or an error.',
  );
}

/** Length of an ISO day; a year or a month is shorter. */
const DAY_LENGTH = 10;
/** Numbers of one thing seldom differ by more than this factor, numbers of different things often do. */
const FAR = 4;

function isFarApart(a: Interval, b: Interval): boolean {
  const [low, high] = below(a, b) ? [a, b] : [b, a];
  return low.max !== null && high.min !== null && low.max > 0 && high.min / low.max > FAR;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/**
 * All disagreements between two articles, the gravest of each figure; the same whichever comes first. A figure that the
 * other article states too (both with two bounds) is left alone, unless a copied sentence changed it.
 */
export function disagreements(a: ArticleClaims, b: ArticleClaims): readonly Disagreement[] {
  if (a.uri > b.uri) return disagreements(b, a);
  const pairs: { readonly a: Claim; readonly b: Claim; readonly comparison: Comparison; readonly copied: boolean }[] =
    [];
  const settled = new Set<Claim>();
  const settledCopies = new Set<Claim>();
  for (const claim of a.claims) {
    for (const other of b.claims) {
      if (claim.series !== other.series) continue;
      const comparison = compareClaims(claim, other, a, b);
      if (comparison.verdict === 'agrees' && isBounded(claim.interval) && isBounded(other.interval)) {
        const set = isNearCopy(claim.copy, other.copy) ? settledCopies : settled;
        set.add(claim);
        set.add(other);
      }
      if (comparison.verdict === 'disagrees') {
        pairs.push({ a: claim, b: other, comparison, copied: isNearCopy(claim.copy, other.copy) });
      }
    }
  }
  if (pairs.length === 0) return [];
  pairs.sort(
    (x, y) =>
      RANK[x.comparison.severity ?? 'hint'] - RANK[y.comparison.severity ?? 'hint'] ||
      x.a.figure - y.a.figure ||
      x.b.figure - y.b.figure,
  );
  const used = new Set<Claim>();
  const found: Disagreement[] = [];
  for (const pair of pairs) {
    if (used.has(pair.a) || used.has(pair.b)) continue;
    if (settledCopies.has(pair.a) || settledCopies.has(pair.b)) continue;
    if (!pair.copied && (settled.has(pair.a) || settled.has(pair.b))) continue;
    used.add(pair.a);
    used.add(pair.b);
    found.push(disagreement(pair.a, pair.b, pair.comparison, a, b));
  }
  return found;
}

/** Filed under the later article, or that of the greater uri; `b` has the greater one. */
function disagreement(
  a: Claim,
  b: Claim,
  comparison: Comparison,
  inA: ArticleClaims,
  inB: ArticleClaims,
): Disagreement {
  const aIsLater = a.asOf !== null && b.asOf !== null && a.asOf > b.asOf;
  const [here, there, inHere, inThere] = aIsLater ? [a, b, inA, inB] : [b, a, inB, inA];
  return {
    filed: { uri: inHere.uri, figure: here.figure },
    other: { uri: inThere.uri, figure: there.figure },
    code: comparison.code ?? 'figure-conflict',
    severity: comparison.severity ?? 'hint',
    message: sentenceOf(here, there, fileName(inThere.uri), comparison),
    mirrored: sentenceOf(there, here, fileName(inHere.uri), comparison),
    relatedMessage: placeOf(there),
    relatedMirrored: placeOf(here),
  };
}

/** "536 here, 563 in b.txt: killed, Palestinians, 2014-07-21, both Gaza health officials." */
function sentenceOf(here: Claim, there: Claim, file: string, comparison: Comparison): string {
  const details = [here.about];
  if (here.asOf !== null && here.asOf === there.asOf) details.push(here.asOf);
  else if (here.asOf !== null && there.asOf !== null) details.push(`${here.asOf} here, ${there.asOf} there`);
  if (sameWords(here.source, there.source)) details.push(`both ${here.sourceShown}`);
  else if (here.sourceShown && there.sourceShown) details.push(`${here.sourceShown} here, ${there.sourceShown} there`);
  const about = details.filter(Boolean).join(', ');
  return `${here.shown} here, ${there.shown} in ${file}${about ? `: ${about}` : ''}. ${comparison.reason}`;
}

function placeOf(claim: Claim): string {
  return [claim.shown, claim.about && `(${claim.about})`, claim.sourceShown && `says ${claim.sourceShown}`]
    .filter(Boolean)
    .join(' ');
}

/** The last part of a uri or path, for people. */
function fileName(uri: string): string {
  const name = uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(name) || uri;
  } catch {
    return name || uri;
  }
}
