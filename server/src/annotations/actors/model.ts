/**
 * What `.newsmark/actors.json` says: the reader's decisions about who is who. They name *forms* ("person:John Kerry"),
 * not ids, so that they outlive articles that come and go; articles are named by their paths relative to the folder,
 * with forward slashes, so that the file holds on every machine.
 */
import type { EntityKind } from '../../engine/model';

/** A field that this version does not know, kept as it was found. */
export type Unknown = readonly [name: string, value: unknown];

/** A kind and a full name, in all articles or (by path) in one. */
export interface FileForm {
  readonly form: string;
  readonly article: string | null;
}

/** Forms that are one actor, and how the reader wants it shown. */
export interface FileActor {
  readonly forms: readonly FileForm[];
  readonly name?: string;
  readonly kind?: EntityKind;
  readonly hidden?: boolean;
  readonly note?: string;
  readonly rest: readonly Unknown[];
}

/** Where words stand: found again by what is round them when the text has moved. UTF-16 units into the text without BOM. */
export interface Quote {
  readonly article: string;
  readonly before: string;
  readonly after: string;
  readonly at: number;
}

/** Words that are a name: wherever they stand, or at one place of one article. */
export interface FileMark {
  readonly words: string;
  readonly kind: EntityKind;
  readonly quote: Quote | null;
  readonly rest: readonly Unknown[];
}

/** Words that are no name: anywhere, or in one article. */
export interface FileNotName {
  readonly words: string;
  readonly article: string | null;
  readonly rest: readonly Unknown[];
}

/** The whole file. The order of entries means nothing; `sorted` gives the one in which they are written. */
export interface ActorsModel {
  readonly actors: readonly FileActor[];
  readonly different: readonly (readonly [FileForm, FileForm])[];
  readonly marks: readonly FileMark[];
  readonly notNames: readonly FileNotName[];
  readonly rest: readonly Unknown[];
}

/** The version that this program writes. */
export const VERSION = 1;

/** Path of the file in its folder. */
export const ACTORS_FILE = '.newsmark/actors.json';

/** No decisions. */
export const NO_ACTORS: ActorsModel = { actors: [], different: [], marks: [], notNames: [], rest: [] };

export const ENTITY_KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'group', 'other'];

/** Equal for references to the same form. Names hold no tabs. */
export function formKey({ form, article }: FileForm): string {
  return article === null ? form : `${form}\t${article}`;
}

/** The name of a form, without its kind. */
export function formName(form: string): string {
  return form.slice(form.indexOf(':') + 1);
}

/** Code unit order: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The model in the order in which it is written, each entry once. */
export function sorted(model: ActorsModel): ActorsModel {
  const actors = model.actors.map((actor) => ({ ...actor, forms: once(actor.forms, formKey) }));
  const pairs = model.different.map((pair) => [...pair].sort(byForm) as [FileForm, FileForm]);
  return {
    actors: once(actors, ({ forms, name, kind, hidden, note, rest }) =>
      JSON.stringify([forms.map(formKey), name ?? '', kind ?? '', hidden ?? false, note ?? '', rest]),
    ),
    different: once(pairs, (pair) => pair.map(formKey).join('\n')),
    marks: once(model.marks, ({ words, quote, kind, rest }) => JSON.stringify([words, quoteKey(quote), kind, rest])),
    notNames: once(model.notNames, ({ words, article, rest }) => JSON.stringify([words, article ?? '', rest])),
    rest: model.rest,
  };
}

function quoteKey(quote: Quote | null): unknown {
  return quote && [quote.article, quote.at, quote.before, quote.after];
}

function byForm(a: FileForm, b: FileForm): number {
  return compare(formKey(a), formKey(b));
}

function once<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keyed = new Map(items.map((item) => [keyOf(item), item]));
  return [...keyed].sort((a, b) => compare(a[0], b[0])).map(([, item]) => item);
}
