/** The candidates that the engine finds in annotated texts, with their evidence and the classes that are right. */
import type { LocalAnalysis, PlacedAnalysis } from '../../../server/src/engine/local';
import type { Span } from '../../../server/src/engine/model';
import { NameClass } from '../../../server/src/engine/names/classes';
import { wordsInLowerCase } from '../../../server/src/engine/names/decide';
import { collectEvidence } from '../../../server/src/engine/names/features';
import { findNames } from '../../../server/src/engine/names/find';
import { type Occurrence, wantedInLowerCase } from '../../../server/src/engine/names/pool';
import { capitalStyle, type NameScan, scanNames } from '../../../server/src/engine/names/scan';
import { type Draft, segmentSentence } from '../../../server/src/engine/names/segment';
import { surroundings } from '../../../server/src/engine/names/surroundings';
import { findBlocks } from '../../../server/src/engine/text/blocks';
import { type LocalSentence, splitSentences } from '../../../server/src/engine/text/sentences';
import { tokenize } from '../../../server/src/engine/text/tokens';
import type { GoldSpan, GoldText } from './gold';

/** An annotated text as the engine sees it. The lists `occurrences`, `evidence`, `surroundings` and `right` go together. */
export interface Sample {
  readonly gold: GoldText;
  readonly occurrences: readonly Occurrence[];
  /** Numbers of the questions (see names/evidence.ts) answered yes. */
  readonly evidence: readonly (readonly number[])[];
  /** The words in and around each (see names/surroundings.ts). */
  readonly surroundings: readonly (readonly string[])[];
  /** The classes that would be right; null where the annotation does not say. */
  readonly right: readonly (readonly number[] | null)[];
  /** Words of the text that also occur in lower case (see `wantedInLowerCase`). */
  readonly lower: ReadonlySet<string>;
}

/** Reads an annotated text as the engine reads an article, up to its candidates. */
export function sampleOf(gold: GoldText): Sample {
  const placed: PlacedAnalysis[] = [];
  const occurrences: Occurrence[] = [];
  const evidence: number[][] = [];
  const around: string[][] = [];
  let firstSentence = 0;
  findBlocks(gold.text).forEach((span, block) => {
    const text = gold.text.slice(span.start, span.end);
    const tokens = tokenize(text);
    const bare = { text, kind: span.kind, tokens, sentences: splitSentences(text, tokens) };
    const names = findNames({ ...bare });
    const local: LocalAnalysis = { ...bare, names, anaphors: [], dates: [], figures: [] };
    for (const candidate of names) {
      occurrences.push({
        candidate,
        start: span.start + candidate.start,
        end: span.start + candidate.end,
        sentence: firstSentence + candidate.sentence,
        place: placed.length,
        words: candidate.words,
      });
    }
    if (names.length > 0) {
      for (const { scan, sentence, draft } of draftsOf(local)) {
        evidence.push(collectEvidence(scan, sentence, draft));
        around.push(surroundings(scan, sentence, draft));
      }
    }
    placed.push({ local, offset: span.start, block, firstSentence });
    firstSentence += local.sentences.length;
  });
  const right = occurrences.map((occurrence) => rightClasses(gold, occurrence));
  const lower = wordsInLowerCase(placed, wantedInLowerCase(occurrences));
  return { gold, occurrences, evidence, surroundings: around, right, lower };
}

interface PlacedDraft {
  readonly scan: NameScan;
  readonly sentence: LocalSentence;
  readonly draft: Draft;
}

/** What `findNames` makes the block's candidates of, in the same order. */
function draftsOf(local: LocalAnalysis): PlacedDraft[] {
  const scan = scanNames(local);
  return local.sentences.flatMap((sentence) => {
    const drafts: Draft[] = [];
    segmentSentence(scan, sentence, capitalStyle(scan, sentence), drafts);
    return drafts.map((draft) => ({ scan, sentence, draft }));
  });
}

/** The class of the annotated span that shares most with the candidate; without one, what the set's silence means. */
function rightClasses(gold: GoldText, { candidate, start, end }: Occurrence): readonly number[] | null {
  if (candidate.group || end > gold.limit) return null;
  let best: GoldSpan | null = null;
  let most = 0;
  for (const span of [...gold.names, ...gold.others]) {
    const share = sharedPart(span, { start, end });
    if (share > most || (best !== null && share === most && span.klass < best.klass)) [best, most] = [span, share];
  }
  if (best !== null) return [best.klass];
  switch (gold.set) {
    case 'ecbplus': // marks only what takes part in its events
      return null;
    case 'gum':
    case 'meantime':
      return [NameClass.none];
    default: // marks no names of other things
      return [NameClass.none, NameClass.other];
  }
}

/** Of the stretch that holds both spans, the part that both share: 0 to 1. */
function sharedPart(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
