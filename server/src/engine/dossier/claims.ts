/** What one article claims in figures, boiled down to what a comparison with another article needs. */
import { roundingOf } from '../figures/bounds';
import { CASES } from '../lexicon/happenings';
import type { Article, Figure, Interval, Span } from '../model';
import { type CopyMark, copyMark } from './copies';
import { type EventSignature, eventSignature } from './events';
import { type Population, populationOf } from './population';
import { isRecalled } from './recalled';
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
  /** ISO date or date-time of publication, or `null`: orders two articles, of one day where the hours are known. */
  readonly published: string | null;
  /** Content words of the source, lower case; empty when nobody is named. */
  readonly source: readonly string[];
  /** Words of the place, lower case; empty when the sentence names none. */
  readonly place: readonly string[];
  readonly copy: CopyMark;
  /** The number as written, white space collapsed. */
  readonly shown: string;
  /** What the number is of, for people: "people killed", "deaths"; may be empty. */
  readonly what: string;
  /** The source with its article ("the coast guard"); empty when nobody is named. */
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
    if (claims.length >= MAX_CLAIMS) break;
    const sentence = article.sentences[figure.sentence];
    if (!sentence || isHandful(figure) || !wanted(figure)) continue;
    const series = seriesOf(figure, article.text.slice(figure.end, figure.end + FOLLOWING));
    if (!series) continue;
    // The first magnitude is that of the event; later ones measure other things.
    const repeated = figure.kind === 'measure' && claims.some((claim) => claim.series === series.key);
    const main = !series.loose && !repeated && isMain(figure) && !isRecalled(article, sentence);
    claims.push(new LazyClaim(article.text, sentence, figure, index, series, main, article.published));
  }
  return claims;
}

/** More figures than this are a table, not a report. Keeps comparing two articles bounded. */
const MAX_CLAIMS = 300;
/** Sentences that open an article (headline and captions among them). */
const OPENING = 8;

function isMain({ standing, sentence }: Figure): boolean {
  return standing || sentence < OPENING;
}

/** "14 of its", "$9 million in": words that lead on to what is counted. */
const LEADING_ON = / (?:in|of(?: (?:the|its|their|his|her|our|my|your|all|those|these))?)$/i;
/** An article right before a source. */
const ARTICLE_BEFORE = /(?:^|\s)(the|an?)\s$/i;
/** Characters after a figure that may name what it is a share of. */
const FOLLOWING = 24;
/** Characters before a figure in which "the Danish death toll" may stand. */
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
    readonly main: boolean,
    readonly published: string | null,
  ) {}

  get series(): string {
    return this.of.key;
  }

  get loose(): boolean {
    return this.of.loose;
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
    return this.stated.standing;
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
    const words = this.inLine(start, counted ? Math.min(end, counted.start) : end).trim();
    return words.replace(LEADING_ON, '');
  }

  get what(): string {
    const { event, counted } = this.stated;
    const words = counted ? this.inLine(counted.start, counted.end) : '';
    // "deaths" and "lives" say what happened by themselves.
    const said =
      counted !== null && (CASES.has(counted.head) || counted.head === 'lives' || words.endsWith(event ?? ''));
    return [words, said ? '' : event].filter(Boolean).join(' ');
  }

  get sourceShown(): string {
    const { source } = this.stated;
    if (!source) return '';
    const before = ARTICLE_BEFORE.exec(this.text.slice(Math.max(0, source.start - 5), source.start));
    return (before ? `${before[1]?.toLowerCase()} ` : '') + this.inLine(source.start, source.end);
  }

  /** Equal for two claims that compare alike: everything above is read from these. */
  get fingerprint(): string {
    const { start, end } = this.sentence;
    const { kind, unit, interval, approximate, event, scope, mode, modality, asOf, asOfFrom, standing } = this.stated;
    const { number, counted } = this.stated;
    const places = [this.stated.start, this.stated.end, number.start, number.end, counted?.start, counted?.end];
    return JSON.stringify([
      this.figure,
      this.series,
      this.main,
      this.partOfFigure,
      this.published,
      [kind, unit, interval, approximate, event, scope, mode, modality, asOf, asOfFrom, standing, counted?.head],
      places.map((place) => place && place - start),
      this.sourceShown,
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
