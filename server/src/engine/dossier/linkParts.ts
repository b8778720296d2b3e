/**
 * Parts of a cluster: a name that many people bear is one actor only where the articles that use it have more in common.
 *
 * Two articles that name a John Smith mean the same man when they share an office given to him, another person, a body,
 * or (weaker) two of: a town, a bare surname, another thing; or one of these when they appeared within a few days. A rare
 * or long name needs none of this, and neither does a name the reader has decided about. Shared evidence carries over:
 * through a third article that has something in common with both.
 */
import { Clusters } from '../names/clusters';
import { isTransliteration, type SpelledWord } from '../names/sound';
import type { DecidedForms } from './decided';
import { type Contribution, type Counts, type Form, tally } from './forms';
import { officeOf } from './nameContext';

/** What splitting needs to know of the articles. */
export interface Surroundings {
  /** What the article contributes, by entity. */
  contributions(uri: string): readonly Contribution[];
  form(key: string): Form | undefined;
  /** Numbers of the strong keys (`NameContext`) that the article's names have; equal numbers for equal keys. */
  company(uri: string): Int32Array;
  /** The number of a strong key; -1 for one that no article has had. */
  numberOf(key: string): number;
  /** All numbers are smaller. */
  readonly numbers: number;
  /** Day of publication since 1970-01-01, or `null`. */
  day(uri: string): number | null;
}

/** A form as one article uses it. */
interface Use<F> {
  readonly form: F;
  readonly uri: string;
  /** The article names somebody by the surname whom it also keeps apart from the bearer of the full name: a relative. */
  readonly apart: boolean;
}

/** Weak keys of an article that are looked at; pairs of them are. */
const MOST_WEAK = 6;
/** Uses of a name above which weak evidence is not looked at: so many articles have strong evidence. */
const MOST_USES = 2000;
/** Two reports of one place so near in time are taken to be of one event, in days (half-overlapping windows). */
const WINDOW = 4;

/**
 * The cluster's forms, divided by actor: just `[forms]` unless a common name proves to be several actors. A part holds
 * copies of the forms with those members, roles, aliases and counts that are the part's own.
 */
export function splitForms<F extends Form>(forms: readonly F[], around: Surroundings, decided: DecidedForms): F[][] {
  if (!isDivisible(forms)) return [[...forms]];
  const full = forms.filter((form) => !isShort(form));
  const uses: Use<F>[] = [];
  for (const form of forms) {
    const short = isShort(form);
    for (const uri of form.members.keys())
      uses.push({ form, uri, apart: short && full.some(({ members }) => members.has(uri)) });
  }
  if (uses.length < 2) return [[...forms]];
  const joined = new Joined(uses.length);
  joinByName(uses, forms, joined, decided);
  const own = ownKeys(forms);
  if (joined.count > 1) joinByCompany(uses, joined, around, own);
  if (joined.count > 1) joinByKeys(uses, joined, (use) => offices(use, around));
  if (joined.count > 1 && uses.length <= MOST_USES) joinByKeys(uses, joined, (use) => weakKeys(use, around, own));
  return joined.count === 1 ? [[...forms]] : partsOf(uses, joined, around);
}

/**
 * True when the forms may prove to be several actors: some name is common, or a bare surname is spelled otherwise than in
 * the full name, or stands beside it in one article.
 */
export function isDivisible(forms: readonly Form[]): boolean {
  if (forms.some(({ common }) => common)) return true;
  const short = forms.filter(isShort);
  if (short.length === 0 || short.length === forms.length) return false;
  const words = wordsInFull(forms);
  if (short.some((form) => isOtherwise(form, words))) return true;
  return forms.some((form) => !isShort(form) && short.some(({ members }) => meet(members, form.members)));
}

function isShort({ kind, parsed }: Form): boolean {
  return kind === 'person' && parsed.weight === 1;
}

function meet(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const uri of small.keys()) if (large.has(uri)) return true;
  return false;
}

/** A partition that knows how many parts are left. */
class Joined {
  readonly #clusters: Clusters;
  count: number;

  constructor(size: number) {
    this.#clusters = new Clusters(size);
    this.count = size;
  }

  find(at: number): number {
    return this.#clusters.find(at);
  }

  join(a: number, b: number): void {
    if (this.#clusters.find(a) === this.#clusters.find(b)) return;
    this.#clusters.join(a, b);
    this.count--;
  }
}

/** Names that few bear, and what the reader made one, need no other evidence. */
function joinByName(uses: readonly Use<Form>[], forms: readonly Form[], joined: Joined, decided: DecidedForms): void {
  const first = new Map<string, number>();
  const words = wordsInFull(forms);
  uses.forEach(({ form, apart }, at) => {
    const group = decided.group(form.key);
    const spelled = isOtherwise(form, words) ? `rare ${form.key}` : 'rare';
    for (const key of [form.common || apart ? null : spelled, group === null ? null : `group ${group}`]) {
      if (key === null) continue;
      const known = first.get(key);
      if (known === undefined) first.set(key, at);
      else joined.join(known, at);
    }
  });
}

/** Words of the full names. */
function wordsInFull(forms: readonly Form[]): SpelledWord[] {
  const full = forms.filter((form) => form.kind === 'person' && !isShort(form));
  return full.flatMap(({ parsed }) => parsed.person?.words ?? []);
}

/** A bare surname that sounds like the full name's, but is spelled otherwise, needs more evidence. */
function isOtherwise(form: Form, words: readonly SpelledWord[]): boolean {
  const own = form.parsed.person?.words[0];
  return isShort(form) && own !== undefined && words.length > 0 && !words.some((word) => isTransliteration(own, word));
}

/** Context keys of the name itself, which are no evidence for it. */
function ownKeys(forms: readonly Form[]): Set<string> {
  const own = new Set<string>();
  for (const { context, parsed } of forms) {
    if (context !== null) own.add(context.key);
    for (const { text } of parsed.person?.words ?? []) own.add(`p:${text}`);
  }
  return own;
}

/** Joins uses whose articles name the same people and bodies. Numbers, not strings: a name may be in every article. */
function joinByCompany(
  uses: readonly Use<Form>[],
  joined: Joined,
  around: Surroundings,
  own: ReadonlySet<string>,
): void {
  for (const { uri } of uses) around.company(uri);
  const first = new Int32Array(around.numbers).fill(UNSEEN);
  for (const key of own) {
    const number = around.numberOf(key);
    if (number >= 0) first[number] = OWN;
  }
  for (let at = 0; at < uses.length && joined.count > 1; at++) {
    const { uri, apart } = uses[at] as Use<Form>;
    if (apart) continue;
    const company = around.company(uri);
    for (let next = 0; next < company.length; next++) {
      const number = company[next] as number;
      const known = first[number] as number;
      if (known === UNSEEN) first[number] = at;
      else if (known !== OWN) joined.join(known, at);
    }
  }
}

const UNSEEN = -1;
const OWN = -2;

/** Joins uses that share a key. */
function joinByKeys(uses: readonly Use<Form>[], joined: Joined, keysOf: (use: Use<Form>) => Iterable<string>): void {
  const first = new Map<string, number>();
  for (let at = 0; at < uses.length && joined.count > 1; at++) {
    const use = uses[at] as Use<Form>;
    if (use.apart) continue;
    for (const key of keysOf(use)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, at);
      else joined.join(known, at);
    }
  }
}

/** The offices given to the name. */
function* offices({ form, uri }: Use<Form>, around: Surroundings): Iterable<string> {
  const contributions = around.contributions(uri);
  for (const entity of form.members.get(uri) ?? []) {
    for (const role of contributions[entity]?.roles ?? []) yield officeOf(role);
  }
}

/** Pairs of weak keys, and each of them with the days of publication. */
function* weakKeys({ uri }: Use<Form>, around: Surroundings, own: ReadonlySet<string>): Iterable<string> {
  const weak = new Set<string>();
  for (const { form } of around.contributions(uri)) {
    const context = around.form(form)?.context;
    if (context && !context.strong && !own.has(context.key)) weak.add(context.key);
  }
  const keys = [...weak].sort().slice(0, MOST_WEAK);
  const day = around.day(uri);
  for (let i = 0; i < keys.length; i++) {
    if (day !== null) {
      yield `${keys[i]} ${Math.floor(day / WINDOW)}`;
      yield `${keys[i]} ${Math.floor((day + WINDOW / 2) / WINDOW)} later`;
    }
    for (let j = i + 1; j < keys.length; j++) yield `${keys[i]} ${keys[j]}`;
  }
}

/** Copies of the forms for each part; parts in the order of their first article. */
function partsOf<F extends Form>(uses: readonly Use<F>[], joined: Joined, around: Surroundings): F[][] {
  const parts = new Map<number, Map<F, string[]>>();
  uses.forEach(({ form, uri }, at) => {
    const root = joined.find(at);
    const part = parts.get(root) ?? new Map<F, string[]>();
    parts.set(root, part);
    const uris = part.get(form);
    if (uris) uris.push(uri);
    else part.set(form, [uri]);
  });
  return [...parts.values()].map((part) => [...part].map(([form, uris]) => copyOf(form, uris, around)));
}

/** The form as if these articles alone had it. */
function copyOf<F extends Form>(form: F, uris: readonly string[], around: Surroundings): F {
  const members = new Map<string, readonly number[]>();
  const copy = { ...form, members, roles: new Map() as Counts, aliases: new Map() as Counts, mentionCount: 0 };
  for (const uri of uris) {
    const entities = form.members.get(uri) ?? [];
    members.set(uri, entities);
    const contributions = around.contributions(uri);
    for (const entity of entities) tally(copy, contributions[entity] as Contribution, 1);
  }
  return copy;
}
