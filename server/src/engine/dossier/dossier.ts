/**
 * The dossier: the articles read together, and what holds across them. Setting or deleting one article changes only
 * the actors and comparisons that it touches. The state after any sequence of calls equals a dossier built afresh
 * from the same articles in any order (property-tested).
 */
import type { Actor, ActorMember, Article, Finding } from '../model';

/** What one `set` or `delete` may have changed. */
export interface DossierChange {
  /** Uris whose findings may differ from before (the article's own included), sorted. */
  readonly findings: readonly string[];
  /** True when some actor's name, members or counts may differ from before. */
  readonly actors: boolean;
}

/** A finding and the article it is filed under. */
export interface FiledFinding {
  readonly uri: string;
  readonly finding: Finding;
}

/** One figure of another place that can be compared with a given one, and how the comparison came out. */
export interface FigureCounterpart {
  readonly uri: string;
  /** Index into that article's `figures`. */
  readonly figure: number;
  readonly verdict: 'agrees' | 'updated' | 'disagrees' | 'not-comparable';
  /** One plain sentence: why flagged, or why not. */
  readonly reason: string;
}

/** A set of articles read together. Not frozen: it lives as long as the folder is open. */
export class Dossier {
  /** Adds the article, or replaces the one of the same uri. */
  set(_article: Article): DossierChange {
    throw new Error('in work');
  }

  /** Removes the article; an unknown uri changes nothing. */
  delete(_uri: string): DossierChange {
    throw new Error('in work');
  }

  get(_uri: string): Article | undefined {
    throw new Error('in work');
  }

  get size(): number {
    throw new Error('in work');
  }

  /** All articles, sorted by uri (code unit order). */
  articles(): readonly Article[] {
    throw new Error('in work');
  }

  /** All actors, sorted by id. */
  actors(): readonly Actor[] {
    throw new Error('in work');
  }

  actor(_id: string): Actor | undefined {
    throw new Error('in work');
  }

  /** The actor that an article's entity belongs to; `undefined` for an unknown article or index. */
  actorOf(_uri: string, _entity: number): Actor | undefined {
    throw new Error('in work');
  }

  /** The entities that are this actor, by uri, then entity index; empty for an unknown id. */
  members(_id: string): readonly ActorMember[] {
    throw new Error('in work');
  }

  /**
   * Findings to show in an article: its own, those across articles filed under it, and those filed under another
   * article that relate to it (turned round, so that the span lies here). Sorted by start, then code.
   */
  findings(_uri: string): readonly Finding[] {
    throw new Error('in work');
  }

  /** Every finding once, under the article it is filed under, sorted by uri, start, code. */
  allFindings(): readonly FiledFinding[] {
    throw new Error('in work');
  }

  /** Figures elsewhere that count the same thing as this one (at most `limit`), disagreeing ones first. */
  counterparts(_uri: string, _figure: number, _limit?: number): readonly FigureCounterpart[] {
    throw new Error('in work');
  }
}
