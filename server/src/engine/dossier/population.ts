/** Whom a figure counts, reduced to what two articles can be compared by. */

import { peopleClass, singular } from '../figures/nounPhrase';
import { WIDER_CLASSES } from '../lexicon/peopleNouns';
import type { Figure } from '../model';

/** A class of people or things, and the words that narrow it, sorted. */
export interface Population {
  /** A class of people (`person`, `soldier`), or the singular of the noun; `person` when the words name nobody. */
  readonly class: string;
  /** True for people; things are compared by their noun only. */
  readonly people: boolean;
  /** "danish", "elderly": lower case, sorted, without repetition. */
  readonly narrowed: readonly string[];
}

/** Words of a counted phrase that narrow nothing. */
const EMPTY: ReadonlySet<string> = new Set(
  'the its his her their our my your these those this that other others more another innocent ordinary whole of and or about than least'.split(
    ' ',
  ),
);
/** After these an adjective holds of some of those counted only: "mostly civilian". */
const PARTLY: ReadonlySet<string> = new Set(['mostly', 'mainly', 'largely', 'predominantly', 'many', 'partly']);

const WORDS = /[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*/gu;

/** The population of a figure; `before` is the text before it, for "the Danish death toll". */
export function populationOf(figure: Figure, before: string): Population {
  const words = figure.scope.population?.match(WORDS) ?? [];
  const head = figure.counted?.head ?? '';
  if (!head) {
    const toll = /(\p{Lu}\p{L}+) (?:death|casualty) (?:toll|count)\b[^.;]{0,80}$/u.exec(before);
    const word = toll ? nation(toll[1] as string, true) : '';
    return { class: 'person', people: true, narrowed: word && !EMPTY.has(word) ? [word] : [] };
  }
  const isName = words.some((word) => word.toLowerCase() === head && /^\p{Lu}/u.test(word));
  const known = peopleClass(head);
  const narrowed = new Set<string>();
  if (isName && !known) narrowed.add(nation(head, true));
  for (let i = 0; i < words.length; i++) {
    const word = (words[i] as string).toLowerCase();
    if (word === head || EMPTY.has(word) || word.endsWith('ly') || PARTLY.has(word)) continue;
    if (i > 0 && PARTLY.has((words[i - 1] as string).toLowerCase())) continue;
    // "police officers": the class says so already.
    if (known !== null && peopleClass(word) === known) continue;
    narrowed.add(nation(word, /^\p{Lu}/u.test(words[i] as string)));
  }
  const people = known !== null || isName;
  return { class: known ?? (isName ? 'person' : singular(head)), people, narrowed: [...narrowed].sort() };
}

/** "Norwegians" and "Norwegian" alike. */
function nation(word: string, capital: boolean): string {
  const lower = word.toLowerCase();
  // "Israelis", "Iraqis", "Somalis": no other nouns of people end so.
  return capital && /[^s]is$/.test(lower) ? lower.slice(0, -1) : singular(lower);
}

/** `same`, one `within` the other ("children" in "people"), or `apart`. Symmetric. */
export function relation(a: Population, b: Population): 'same' | 'within' | 'apart' {
  if (a.people !== b.people) return 'apart';
  const subset = (x: readonly string[], y: readonly string[]) => x.every((word) => y.includes(word));
  const aInB = subset(b.narrowed, a.narrowed);
  const bInA = subset(a.narrowed, b.narrowed);
  if (a.class === b.class) return aInB && bInA ? 'same' : aInB || bInA ? 'within' : 'apart';
  if (!a.people) return 'apart';
  if (isWider(b.class, a.class)) return aInB ? 'within' : 'apart';
  if (isWider(a.class, b.class)) return bInA ? 'within' : 'apart';
  return 'apart';
}

function isWider(wide: string, narrow: string): boolean {
  return wide === 'person' || WIDER_CLASSES.get(narrow) === wide;
}
