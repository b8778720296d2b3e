/**
 * Articles made by hand from marked fixtures, so that tests of features do not depend on what the analyser can
 * recognise. Labels:
 * - `person#berg`, `organization#un`, `place#x`, `group#x`, `other#x`: a name; `…:pronoun` and `…:nominal` for the rest
 * - `role#berg`: words that say what the entity is
 * - `figure key=value …`: keys are `min max kind unit event asOf from mode source` (`source=#berg`), `number` the words
 * - `date=2031-05-02`, `date=?`, `duration=P2W` · `quote#berg` · `published` · `boilerplate`, `caption`, `subhead`: a block
 * Lines are blocks: the first is the headline unless it is marked as something else. Sentences end at `. `.
 * Lines `@outlet NAME` and `@published DATE` before the text say what is known about the article.
 */
import { Dossier } from '../../server/src/engine/dossier/dossier';
import type {
  Article,
  Block,
  BlockKind,
  DateExpression,
  Entity,
  EntityKind,
  Figure,
  FigureKind,
  FigureMode,
  Mention,
  MentionKind,
  Quotation,
  Role,
  Sentence,
} from '../../server/src/engine/model';
import { cursorOf, type FixtureArticle, type Mark, parseFixture } from './fixture';

/** Articles in a dossier, and the place of the cursor if the fixture has one. */
export interface FixtureDossier {
  readonly dossier: Dossier;
  readonly articles: ReadonlyMap<string, Article>;
  /** The article with the cursor (the first without one). */
  readonly article: Article;
  readonly offset: number;
}

/** The uri of a fixture's article. */
function uriOf(name: string): string {
  return `file:///dossier/${name}`;
}

/** Builds all articles of a fixture and reads them together. */
export function dossierOf(source: string): FixtureDossier {
  const fixtures = parseFixture(source).map(readHeader);
  const dossier = new Dossier();
  const articles = new Map(fixtures.map((fixture) => [fixture.name, articleOf(fixture)]));
  for (const article of articles.values()) dossier.set(article);
  const hasCursor = fixtures.some(({ cursors }) => cursors.length > 0);
  const { name, offset } = hasCursor ? cursorOf(fixtures) : { name: fixtures[0]?.name ?? '', offset: 0 };
  return { dossier, articles, article: articles.get(name) as Article, offset };
}

/** Builds one article from its marks. */
function articleOf({ name, text, marks, outlet, published }: HeadedArticle): Article {
  const blocks = blocksOf(text, marks);
  const sentences = sentencesOf(text, blocks);
  const sentenceAt = (offset: number) => sentences.findIndex(({ start, end }) => start <= offset && offset < end);
  const names = marks.flatMap((mark) => nameOf(mark) ?? []);
  const keys = [...new Set(names.map(({ key }) => key))];
  const mentions = names.map(({ start, end, kind, key }): Mention => {
    return { start, end, kind, entity: keys.indexOf(key), sentence: sentenceAt(start) };
  });
  const publishedMark = marks.find(({ label }) => label === 'published');
  return {
    uri: uriOf(name),
    version: 0,
    text,
    blocks,
    sentences,
    headline: blocks.findIndex(({ kind }) => kind === 'headline'),
    published,
    publishedFrom: published === null ? 'none' : 'text',
    publishedSpan: publishedMark ? { start: publishedMark.start, end: publishedMark.end } : null,
    outlet,
    place: null,
    mentions,
    entities: keys.map((key, index) => entityOf(text, key, index, mentions, marks)),
    figures: marks.flatMap((mark) => figureOf(text, mark, keys, sentenceAt(mark.start)) ?? []),
    dates: marks.flatMap((mark) => dateOf(mark, sentenceAt(mark.start)) ?? []),
    quotations: marks.flatMap((mark) => quotationOf(mark, keys, mentions) ?? []),
    findings: [],
  };
}

interface HeadedArticle extends FixtureArticle {
  readonly outlet: string | null;
  readonly published: string | null;
}

/** Takes the `@` lines off; marks and cursors move with the text. */
function readHeader({ name, text, marks, cursors }: FixtureArticle): HeadedArticle {
  const header = /^(?:@\w+ .*\n)*/.exec(text)?.[0] ?? '';
  return {
    name,
    text: text.slice(header.length),
    marks: marks.map((mark) => ({ ...mark, start: mark.start - header.length, end: mark.end - header.length })),
    cursors: cursors.map((offset) => offset - header.length),
    outlet: /^@outlet (.*)$/m.exec(header)?.[1] ?? null,
    published: /^@published (.*)$/m.exec(header)?.[1] ?? null,
  };
}

const BLOCK_LABELS: readonly BlockKind[] = ['boilerplate', 'caption', 'subhead', 'byline', 'credit'];

function blocksOf(text: string, marks: readonly Mark[]): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S.*/g)) {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const label = marks.find((mark) => mark.start <= start && end <= mark.end && isBlockLabel(mark.label))?.label;
    blocks.push({
      start,
      end,
      kind: label && isBlockLabel(label) ? label : blocks.length > 0 ? 'paragraph' : 'headline',
    });
  }
  return blocks;
}

function isBlockLabel(label: string): label is BlockKind {
  return BLOCK_LABELS.some((kind) => kind === label);
}

function sentencesOf(text: string, blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'boilerplate') return [];
    const found = [...text.slice(block.start, block.end).matchAll(/\S.*?(?:[.!?]["”]?(?=\s)|$)/g)];
    return found.map((match) => {
      const start = block.start + match.index;
      return { start, end: start + match[0].length, block: index };
    });
  });
}

function nameOf({ start, end, label }: Mark) {
  const match = /^(person|organization|place|group|other)#(\w+)(?::(pronoun|nominal))?$/.exec(label);
  if (!match) return null;
  return { start, end, key: `${match[1]}#${match[2]}`, kind: (match[3] ?? 'name') as MentionKind };
}

function entityOf(
  text: string,
  key: string,
  index: number,
  mentions: readonly Mention[],
  marks: readonly Mark[],
): Entity {
  const own = mentions.flatMap((mention, at) => (mention.entity === index ? [at] : []));
  const forms = own
    .map((at) => mentions[at] as Mention)
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end }) => text.slice(start, end));
  const name = [...forms].sort((a, b) => b.length - a.length)[0] ?? '';
  const [kind, id] = key.split('#') as [EntityKind, string];
  const roles: Role[] = marks
    .filter(({ label }) => label === `role#${id}`)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  const aliases = [...new Set(forms)].filter((form) => form !== name);
  return { id: `e${index}`, kind, name, roles, mentions: own, aliases, gender: null };
}

function figureOf(text: string, mark: Mark, keys: readonly string[], sentence: number): Figure | null {
  if (!mark.label.startsWith('figure')) return null;
  const values = new Map([...mark.label.matchAll(/(\w+)=(\S+)/g)].map((match) => [match[1], match[2] as string]));
  const words = text.slice(mark.start, mark.end);
  const digits = /\d[\d,]*/.exec(words);
  const numberStart = mark.start + (digits?.index ?? 0);
  const number = { start: numberStart, end: numberStart + (digits?.[0].length ?? 0) };
  const own = digits ? Number(digits[0].replaceAll(',', '')) : null;
  const bound = (key: string) => (values.has(key) ? (values.get(key) === '-' ? null : Number(values.get(key))) : own);
  const counted = text.slice(number.end, mark.end).trim();
  const sourceKey = values.get('source')?.slice(1);
  const entity = keys.findIndex((key) => key.endsWith(`#${sourceKey}`));
  const head = counted.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return {
    start: mark.start,
    end: mark.end,
    number,
    kind: (values.get('kind') ?? 'count') as FigureKind,
    interval: {
      min: bound('min'),
      max: bound('max'),
      minInclusive: bound('min') !== null,
      maxInclusive: bound('max') !== null,
    },
    approximate: values.has('about'),
    unit: values.get('unit') ?? null,
    counted: counted === '' ? null : { start: mark.end - counted.length, end: mark.end, head },
    event: values.get('event') ?? null,
    scope: values.has('place') ? { place: values.get('place') } : {},
    mode: (values.get('mode') ?? 'total') as FigureMode,
    whole: null,
    asOf: values.get('asOf') ?? null,
    asOfFrom: values.get('from')?.replaceAll('_', ' ') ?? null,
    source: entity < 0 ? null : { start: mark.start, end: mark.end, entity },
    modality: 'reported',
    standing: false,
    sentence,
  };
}

function dateOf({ start, end, label }: Mark, sentence: number): DateExpression | null {
  const match = /^(date|time|duration|set)=(\S+)$/.exec(label);
  if (!match) return null;
  const value = match[2] === '?' ? null : (match[2] as string);
  return { start, end, kind: match[1] as DateExpression['kind'], value, weekday: null, sentence };
}

function quotationOf({ start, end, label }: Mark, keys: readonly string[], mentions: readonly Mention[]) {
  const id = /^quote#(\w+)$/.exec(label)?.[1];
  if (id === undefined) return null;
  const entity = keys.findIndex((key) => key.endsWith(`#${id}`));
  const nearest = mentions.find((mention) => mention.entity === entity && mention.start >= end);
  const speaker = nearest ? { start: nearest.start, end: nearest.end, entity } : null;
  return { start, end, kind: 'direct', speaker, cue: null } satisfies Quotation;
}
