/**
 * The engine's data: frozen-by-convention plain objects, JSON-able, array indices instead of object cycles.
 * All offsets are half-open UTF-16 code units into the article's text as given (BOM and CRLF included), so that
 * `text.slice(start, end)` is the surface. "Local" types have offsets relative to their block instead.
 */

/** A half-open range of UTF-16 code units: `start` is in, `end` is not; `start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a block of a pasted web page is. Story text is `headline`, `subhead`, `paragraph` and `caption`;
 * `boilerplate` is navigation, share bars, comment policies and front matter; it is never analysed as story.
 */
export type BlockKind =
  | 'headline'
  | 'subhead'
  | 'section'
  | 'dateline'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'paragraph'
  | 'boilerplate';

/** A stretch of consecutive lines, without surrounding white space. Blocks are in text order and never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A sentence of a story block; never crosses a block's edge. `block` indexes `Article.blocks`. */
export interface Sentence extends Span {
  readonly block: number;
}

/** `other` is a name of something else: an event, a work, a product, an operation, a storm. */
export type EntityKind = 'person' | 'organization' | 'place' | 'group' | 'other';

export type MentionKind = 'name' | 'nominal' | 'pronoun';

/** One occurrence of an entity. A `name` covers the name alone: no title, no possessive `'s`, no article. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Index into `Article.entities`. */
  readonly entity: number;
  /** Index into `Article.sentences`, or -1 outside sentences (bylines, credits). */
  readonly sentence: number;
}

/** Words that say what a person or body is ("U.S. Secretary of State", "a spokesman for the ministry"). */
export interface Role extends Span {
  /** The words, white space collapsed. */
  readonly text: string;
}

/** A thing in one article. */
export interface Entity {
  /** `e0`, `e1` … : unique in the article, in order of first mention. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest form of the name in this article, as written (white space collapsed). */
  readonly name: string;
  readonly roles: readonly Role[];
  /** Indices into `Article.mentions`, ascending. */
  readonly mentions: readonly number[];
  /** Other name forms of this article that differ from `name`, in order of first use ("Kerry", "U.N."). */
  readonly aliases: readonly string[];
  /** `m`, `f` or `null`, only where words beside the name say so ("Mr.", "actress"), never from the name. */
  readonly gender: 'm' | 'f' | null;
  /**
   * Of a people ("Egyptian"): index into `Article.entities` of its country, which is another entity. Absent where the
   * article does not name the country.
   */
  readonly country?: number;
}

export type FigureKind = 'count' | 'money' | 'percent' | 'duration' | 'age' | 'measure' | 'rate' | 'ordinal';

/** The values that the words allow, in base units. An open bound is `null` (and not inclusive). */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
}

/** The noun (phrase) a figure counts; `head` is its head word as written, lower-cased. */
export interface Counted extends Span {
  readonly head: string;
}

export type FigureMode = 'total' | 'increment' | 'part' | 'rate';

/** Who says so: the words that name the source, and the entity when it is one. */
export interface SourceRef extends Span {
  /** Index into `Article.entities`, or `null`. */
  readonly entity: number | null;
}

/** How an as-of or publication date was found. */
export type DateOrigin = 'text' | 'given' | 'front-matter' | 'user' | 'none';

/** A figure is a claim: see FIGURES.md, "A figure is a claim". The span covers qualifier, number, unit and counted noun phrase. */
export interface Figure extends Span {
  /** The number alone ("500", "two dozen", "47 million"). */
  readonly number: Span;
  readonly kind: FigureKind;
  readonly interval: Interval;
  /** True when the words mark the value as not exact ("about", "nearly", "dozens"). */
  readonly approximate: boolean;
  /** ISO 4217 code, `%`, or a singular unit name (`kilometer`, `year`); `null` for plain counts. */
  readonly unit: string | null;
  readonly counted: Counted | null;
  /** Canonical happening that the figure counts (`killed`, `wounded`, `arrested`, `displaced`, `paid` …), or `null`. */
  readonly event: string | null;
  /** Whom or what and where, as written; absent when the sentence does not say. */
  readonly scope: { readonly population?: string; readonly place?: string };
  readonly mode: FigureMode;
  /** For a part: index (into `Article.figures`) of the figure it is part of; else `null`. */
  readonly whole: number | null;
  /** ISO date (`2014-07-21`), or `null` when not known. Never guessed. */
  readonly asOf: string | null;
  /** In words how `asOf` was derived ("Monday, from the publication date"), or `null`. */
  readonly asOfFrom: string | null;
  readonly source: SourceRef | null;
  readonly modality: 'reported' | 'planned' | 'denied';
  /** Stated as standing when written ("have died", "the toll is"), not as one past event of its date. */
  readonly standing: boolean;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
}

export type DateKind = 'date' | 'time' | 'duration' | 'set';

/** A temporal expression. `value` is ISO 8601 or TIMEX3 style, `null` when the reference date it needs is unknown. */
export interface DateExpression extends Span {
  readonly kind: DateKind;
  readonly value: string | null;
  /** 0 = Sunday … 6 = Saturday: the weekday that the words name, if any. */
  readonly weekday: number | null;
  readonly sentence: number;
}

export type QuotationKind = 'direct' | 'indirect' | 'mixed';

/** Quoted words with their marks (direct, mixed) or the reported clause (indirect). */
export interface Quotation extends Span {
  readonly kind: QuotationKind;
  readonly speaker: SourceRef | null;
  readonly cue: Span | null;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export type FindingCode =
  | 'figure-conflict'
  | 'part-exceeds-whole'
  | 'date-weekday-mismatch'
  | 'quote-unbalanced'
  | 'role-conflict'
  | 'name-spelling';

/** A place in an article that bears on a finding, with one plain sentence about it. */
export interface RelatedPlace extends Span {
  readonly uri: string;
  readonly message: string;
}

/** Something worth telling the reader. The span lies in the article that the finding is filed under. */
export interface Finding extends Span {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
}

/** What the reader has decided about words of an article. */
export interface NameDecisions {
  /** Words that are a name: at a place of this article, or (`null`) wherever they stand in it as whole words. */
  readonly names: readonly { readonly words: string; readonly kind: EntityKind; readonly at: Span | null }[];
  /** Words that are no name by themselves, whatever their letter case. */
  readonly notNames: readonly string[];
}

/** What is known about an article from outside its text. */
export interface ArticleInput {
  /** Any string that names the article within its dossier (a URI in the editor, a path or id on the command line). */
  readonly uri: string;
  /** Grows with each change of the text; 0 for closed files. */
  readonly version: number;
  readonly text: string;
  /** ISO date or date-time given from outside (command line, user). */
  readonly published?: string;
  readonly publishedFrom?: 'given' | 'user';
  readonly outlet?: string;
  /** A headline known from outside; used only as evidence for names, never shown as part of the text. */
  readonly title?: string;
  readonly names?: NameDecisions;
}

/** One analysed article. Any string gives an `Article`; what could not be decided is absent or `null`. */
export interface Article {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** Index into `blocks` of the headline, or -1. */
  readonly headline: number;
  /** ISO date or date-time of publication, or `null`. */
  readonly published: string | null;
  readonly publishedFrom: DateOrigin;
  /** The words the publication date was read from, when it was read from the text or the front matter. */
  readonly publishedSpan: Span | null;
  /** Who published it (front matter, masthead, agency credit), or `null`. */
  readonly outlet: string | null;
  /** The place of the dateline ("Cairo"), or `null`. */
  readonly place: string | null;
  /** In text order, never overlapping (a name inside a longer name is not a mention of its own). */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateExpression[];
  readonly quotations: readonly Quotation[];
  /** Findings that need this article alone. */
  readonly findings: readonly Finding[];
}

/** A thing across the articles of a dossier. */
export interface Actor {
  /** Stable: made of the kind and the canonical name (`person:john-kerry`), with a number added where two share it. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Other forms in use, most used first. */
  readonly aliases: readonly string[];
  /** Role wordings, most used first. */
  readonly roles: readonly string[];
  /** Mentions by name in all articles; pronouns and descriptions are not counted, as not all of them are known. */
  readonly mentionCount: number;
  readonly articleCount: number;
  /** The reader has decided something about this actor; absent else. */
  readonly decided?: true;
  /** The reader does not want to see this actor in lists; absent else. */
  readonly hidden?: true;
  /** The reader's note; absent without one. */
  readonly note?: string;
}

/** One article's entity that belongs to an actor. */
export interface ActorMember {
  readonly uri: string;
  /** Index into that article's `entities`. */
  readonly entity: number;
}
