/** Reads the texts with annotated names in `../shared/eval/data` (beside the checkout; no part of it). */
import fs from 'node:fs';
import path from 'node:path';
import type { Span } from '../../../server/src/engine/model';
import { NameClass } from '../../../server/src/engine/names/classes';
import { contains } from '../../../server/src/engine/span';

const DATA = path.resolve(__dirname, '../../../../shared/eval/data');

/** The data sets, under the names of their files. */
export const SETS = ['gum', 'pud', 'meantime', 'ewt', 'ecbplus', 'seeds'] as const;
export type SetName = (typeof SETS)[number];

/** A span that the annotators marked, with the `NameClass` that its type means. */
export interface GoldSpan extends Span {
  readonly klass: number;
}

/** One annotated text. */
export interface GoldText {
  readonly set: SetName;
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  /** Where the annotation of names ends. */
  readonly limit: number;
  /** People, organizations and places; never one inside another. */
  readonly names: readonly GoldSpan[];
  /** Names of other things, and names inside or beside those above: a guess there is neither right nor wrong. */
  readonly others: readonly GoldSpan[];
  /** Marked spans that are no names ("the president"): a guess there is neither right nor wrong either. */
  readonly common: readonly Span[];
}

interface Row {
  readonly id: string;
  readonly genre?: string;
  readonly text: string;
  readonly entities: readonly Marked[];
}

interface Marked extends Span {
  readonly type: string;
  readonly surface: string;
  readonly kind?: string;
  readonly name?: Span;
  readonly nested?: boolean;
  readonly optional?: boolean;
}

/** The data sets' names of types. */
const CLASS_OF: ReadonlyMap<string, number> = new Map([
  ...['PER', 'PERSON', 'person', 'HUMAN_PART_PER'].map((type) => [type, NameClass.person] as const),
  ...['ORG', 'ORGANIZATION', 'organization', 'HUMAN_PART_ORG'].map((type) => [type, NameClass.organization] as const),
  ...['LOC', 'LOCATION', 'GPE', 'place'].map((type) => [type, NameClass.place] as const),
  ...['LOC_GEO', 'LOC_FAC', 'LOC_OTHER', 'HUMAN_PART_GPE'].map((type) => [type, NameClass.place] as const),
]);

/** MEANTIME annotates all names in the first lines only. */
const MEANTIME_LINES = 6;

/** True when the data is there to be read. */
export function hasGold(): boolean {
  return SETS.every((set) => fs.existsSync(fileOf(set)));
}

/** All texts of a set, in the order of its file. */
export function readGold(set: SetName): GoldText[] {
  const lines = fs.readFileSync(fileOf(set), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => goldText(set, JSON.parse(line) as Row));
}

function fileOf(set: SetName): string {
  return path.join(DATA, `${set}.entities.jsonl`);
}

function goldText(set: SetName, { id, genre = '', text, entities }: Row): GoldText {
  const scored: GoldSpan[] = [];
  const others: GoldSpan[] = [];
  const common: Span[] = [];
  for (const marked of entities) {
    const { start, end } = marked.name ?? marked;
    if (!isName(set, marked)) {
      if (set === 'meantime') common.push({ start, end });
      continue;
    }
    const klass = CLASS_OF.get(marked.type) ?? NameClass.other;
    const isScored = klass !== NameClass.other && !marked.nested && !marked.optional;
    (isScored ? scored : others).push({ start, end, klass });
  }
  scored.sort((a, b) => a.start - b.start || b.end - a.end);
  const names: GoldSpan[] = [];
  for (const name of scored) (names.some((outer) => contains(outer, name)) ? others : names).push(name);
  const limit = set === 'meantime' ? text.split('\n').slice(0, MEANTIME_LINES).join('\n').length : text.length;
  return { set, id, genre, text, limit, names, others, common };
}

/** ECB+ marks mentions without saying which are names: those that start with a capital are taken. */
function isName(set: SetName, { kind, surface }: Marked): boolean {
  if (set === 'ecbplus') return /^[A-Z]/.test(surface);
  return kind === undefined || kind === 'name';
}
