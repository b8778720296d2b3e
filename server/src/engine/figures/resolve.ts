/** Joins the figures of all blocks to names, dates and sources: an article's figures as claims. */
import { MONTHS } from '../lexicon/months';
import { WEEKDAYS } from '../lexicon/weekdays';
import type { PlacedAnalysis } from '../local';
import type { DateExpression, Entity, Figure, Mention, Quotation, SourceRef } from '../model';
import { entityClosing } from '../names/closing';
import { lastStartingAtOrBefore } from '../span';
import type { LocalSentence } from '../text/sentences';
import { type AsOf, asOfFigure } from './asOf';
import type { LocalFigure } from './find';
import { type NamedSource, sourcesOf } from './source';

/** What figures are joined to. */
export interface FigureContext {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateExpression[];
  readonly quotations: readonly Quotation[];
  /** ISO date or date-time of publication, or null. */
  readonly published: string | null;
  /** The dateline's place, or null. */
  readonly place: string | null;
}

/** Figures of an article as claims: joined to names, dates and sources. In text order. */
export function resolveFigures(placed: readonly PlacedAnalysis[], context: FigureContext): readonly Figure[] {
  const figures: Figure[] = [];
  for (const analysis of placed) {
    const offset = figures.length;
    let sentence = -1;
    let sources: readonly NamedSource[] = [];
    for (const local of analysis.local.figures) {
      if (local.sentence !== sentence) {
        sentence = local.sentence;
        sources = sourcesOf(analysis.local.tokens, analysis.local.sentences[sentence] as LocalSentence);
      }
      figures.push(resolve(local, analysis, offset, sources, context));
    }
  }
  return figures;
}

function resolve(
  local: LocalFigure,
  { offset, firstSentence, local: block }: PlacedAnalysis,
  firstFigure: number,
  sources: readonly NamedSource[],
  context: FigureContext,
): Figure {
  const { standing, sentence: localSentence } = local;
  const sentence = block.sentences[localSentence] as LocalSentence;
  const span = { start: offset + local.start, end: offset + local.end };
  const bounds = { start: offset + sentence.start, end: offset + sentence.end };
  const asOf: AsOf = asOfFigure(span, bounds, local.event !== null, standing, context);
  const source = sourceOf(local.start, sources, offset, context);
  const place = placeNear(span, bounds, context);
  const counted = local.counted && {
    start: offset + local.counted.start,
    end: offset + local.counted.end,
    head: local.counted.head,
  };
  const population = counted ? populationOf(context.text.slice(counted.start, counted.end)) : null;
  // Field by field: copying objects by spreading them takes longer than finding what is in them.
  return {
    start: span.start,
    end: span.end,
    number: { start: offset + local.number.start, end: offset + local.number.end },
    kind: local.kind,
    interval: local.interval,
    approximate: local.approximate,
    unit: local.unit,
    counted,
    event: local.event,
    scope: scopeOf(population, place),
    mode: local.mode,
    whole: local.whole === null ? null : firstFigure + local.whole,
    asOf: asOf.asOf,
    asOfFrom: asOf.asOfFrom,
    source,
    modality: local.modality,
    sentence: firstSentence + localSentence,
    standing,
  };
}

/** Only what is known: an absent field and an unknown one are the same in JSON. */
function scopeOf(population: string | null, place: string | null): Figure['scope'] {
  if (population && place) return { population, place };
  if (population) return { population };
  return place ? { place } : {};
}

/** The counted phrase in one line. */
function populationOf(text: string): string {
  return text.trim().split(/\s+/).join(' ');
}

/** The first of the sentence's sources that vouches for what stands at `at`; pronouns only when they are understood. */
function sourceOf(
  at: number,
  sources: readonly NamedSource[],
  offset: number,
  { text, mentions }: FigureContext,
): SourceRef | null {
  for (const source of sources) {
    if (at < source.from || at >= source.to) continue;
    const start = source.start + offset;
    const end = source.end + offset;
    const entity = entityClosing(text, mentions, { start, end });
    if (entity !== null || !source.pronoun) return { start, end, entity };
  }
  return null;
}

const PLACE_WORDS = /(?:^|[^\p{L}])(?:in|at|near|across|around|outside|inside|from|on|throughout)(?: the)? $/iu;

/** A name further away than this is not looked at. In characters. */
const REACH = 300;

/** The place named nearest to the figure in its sentence, one after "in" or "near" first; `null` when there is none. */
function placeNear(
  figure: { readonly start: number; readonly end: number },
  sentence: { readonly start: number; readonly end: number },
  { mentions, entities, text }: FigureContext,
): string | null {
  let best: string | null = null;
  let bestDistance = Infinity;
  const last = lastStartingAtOrBefore(mentions, Math.min(sentence.end - 1, figure.end + REACH));
  for (let i = last; i >= 0; i--) {
    const mention = mentions[i] as Mention;
    if (mention.start < Math.max(sentence.start, figure.start - REACH)) break;
    const entity = entities[mention.entity];
    if (entity?.kind !== 'place' || mention.kind !== 'name') continue;
    const located = PLACE_WORDS.test(text.slice(Math.max(0, mention.start - 16), mention.start).replace(/\s+/g, ' '));
    if (!located) continue;
    const distance = mention.start >= figure.end ? mention.start - figure.end : figure.start - mention.end;
    if (distance < bestDistance) {
      bestDistance = distance;
      best = entity.name;
    }
  }
  return best ?? unnamedPlace(figure, sentence, text);
}

const CAPITALISED = /(?:^|[^\p{L}])(?:in|near|outside)(?: the)? (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)/gu;

/** A capitalised word after "in" that no name pass took for a place; months and weekdays are none. */
function unnamedPlace(
  figure: { readonly start: number; readonly end: number },
  sentence: { readonly start: number; readonly end: number },
  text: string,
): string | null {
  let best: string | null = null;
  let bestDistance = Infinity;
  const from = Math.max(sentence.start, figure.start - REACH);
  for (const match of text.slice(from, Math.min(sentence.end, figure.end + REACH)).matchAll(CAPITALISED)) {
    const words = match[1] as string;
    const [first = ''] = words.toLowerCase().split(' ');
    if (MONTHS.has(first) || WEEKDAYS.has(first)) continue;
    const distance = Math.abs(from + match.index - figure.start);
    if (distance >= bestDistance) continue;
    bestDistance = distance;
    best = words;
  }
  return best;
}
