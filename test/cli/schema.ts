/** The JSON of schema `newsmark/1` as JSON Schema: what other tools rely on. Fields may be added, so extra ones are let be. */

type Schema = Record<string, unknown>;

const object = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const list = (items: Schema): Schema => ({ type: 'array', items });
const one = (...values: string[]): Schema => ({ enum: values });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

const text = { type: 'string' };
const flag = { type: 'boolean' };
const number = { type: 'number' };
const offset = { type: 'integer', minimum: 0 };
const place = { start: offset, end: offset };
const span = object(place);
const entityKind = one('person', 'organization', 'place', 'group', 'other');
const mentionKind = one('name', 'nominal', 'pronoun');
const source = orNull(object({ ...place, entity: orNull(text) }));

const figure = object({
  ...place,
  number: span,
  kind: one('count', 'money', 'percent', 'duration', 'age', 'measure', 'rate', 'ordinal'),
  min: orNull(number),
  max: orNull(number),
  minInclusive: flag,
  maxInclusive: flag,
  approximate: flag,
  unit: orNull(text),
  counted: orNull(object({ ...place, head: text })),
  event: orNull(text),
  scope: object({ population: orNull(text), place: orNull(text) }),
  mode: one('total', 'increment', 'part', 'rate'),
  asOf: orNull(text),
  source,
});

const BLOCK_KINDS = 'headline subhead section dateline byline caption credit paragraph boilerplate'.split(' ');

/** A line of `extract`. */
export const EXTRACT_LINE = object({
  schema: one('newsmark/1'),
  id: text,
  path: text,
  article: object({
    headline: orNull(span),
    published: orNull(text),
    publishedFrom: one('text', 'given', 'front-matter', 'user', 'none'),
    place: orNull(text),
    blocks: list(object({ ...place, kind: one(...BLOCK_KINDS) })),
  }),
  sentences: list(span),
  entities: list(
    object({
      id: text,
      kind: entityKind,
      name: text,
      roles: list(text),
      mentions: list(object({ ...place, kind: mentionKind })),
    }),
  ),
  figures: list(figure),
  dates: list(object({ ...place, kind: one('date', 'time', 'duration', 'set'), value: orNull(text) })),
  quotations: list(object({ ...place, kind: one('direct', 'indirect', 'mixed'), speaker: source, cue: orNull(span) })),
});

/** All of `check --format json`. */
export const CHECK = object({
  schema: one('newsmark/1'),
  findings: list(
    object({
      code: text,
      severity: one('error', 'warning', 'information', 'hint'),
      path: text,
      ...place,
      message: text,
      related: list(object({ path: text, ...place, message: text })),
    }),
  ),
});

/** All of `actors --format json`. */
export const ACTORS = object({
  schema: one('newsmark/1'),
  actors: list(
    object({
      id: text,
      kind: entityKind,
      name: text,
      aliases: list(text),
      roles: list(text),
      hidden: flag,
      roleUses: list(
        object({ text, articles: number, path: text, ...place, outlet: orNull(text), published: orNull(text) }),
      ),
      links: list(text),
      mentions: list(object({ path: text, ...place, kind: mentionKind })),
    }),
  ),
});
