/** Reads `.newsmark/actors.json`, and says in plain words, with the place, what is wrong with it. Never throws. */
import type { EntityKind } from '../../engine/model';
import { type JsonNode, JsonProblem, readJson } from './json';
import {
  type ActorsModel,
  ENTITY_KINDS,
  type FileActor,
  type FileForm,
  type FileMark,
  type FileNotName,
  formName,
  NO_ACTORS,
  type Unknown,
  VERSION,
} from './model';

/** Something wrong in the file. */
export interface FileProblem {
  /** UTF-16 code units into the text. */
  readonly offset: number;
  /** Line and column of the offset, counting from 1. */
  readonly line: number;
  readonly column: number;
  /** A plain sentence part, without the file's name or a full stop. */
  readonly message: string;
}

/** The file's model, or its first problem: of a damaged file nothing is used, so that nothing half-read is acted on. */
export type ParsedActors = { readonly model: ActorsModel } | { readonly problem: FileProblem };

/** Reads the file's text. A file with nothing but white space holds no decisions. */
export function parseActors(text: string): ParsedActors {
  if (text.replace('\ufeff', '').trim() === '') return { model: NO_ACTORS };
  try {
    return { model: new FileReader(text).model(readJson(text)) };
  } catch (error) {
    if (error instanceof JsonProblem) return { problem: { ...placeOf(text, error.offset), message: error.message } };
    return { problem: { ...placeOf(text, 0), message: `it could not be read (${String(error)})` } };
  }
}

function placeOf(text: string, offset: number): { offset: number; line: number; column: number } {
  const before = text
    .slice(0, offset)
    .replace('\ufeff', '')
    .split(/\r\n|\r|\n/);
  return { offset, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

type Fields = Map<string, JsonNode>;

class FileReader {
  constructor(private readonly text: string) {}

  model(root: JsonNode): ActorsModel {
    const fields = this.object(root, 'the file');
    const version = fields.get('version');
    if (!version) fail(root, '“version” is missing');
    if (version.value.type !== 'number' || !Number.isInteger(version.value.number) || version.value.number < 1)
      fail(version, '“version” should be a whole number');
    if (version.value.number > VERSION) fail(version, 'this file was written by a newer Newsmark; please update');
    return {
      actors: this.list(fields, 'actors', (node) => this.actor(node)),
      different: this.list(fields, 'different', (node) => this.pair(node)),
      marks: this.list(fields, 'marks', (node) => this.mark(node)),
      notNames: this.list(fields, 'notNames', (node) => this.notName(node)),
      rest: this.rest(fields, ['version', 'actors', 'different', 'marks', 'notNames']),
    };
  }

  private actor(node: JsonNode): FileActor {
    const fields = this.object(node, 'an actor');
    const forms = this.list(fields, 'forms', (form) => this.form(form));
    if (forms.length === 0) fail(node, 'this actor needs “forms” with at least one name');
    const name = this.words(fields, 'name');
    const kind = this.kind(fields);
    const hidden = this.flag(fields, 'hidden');
    const note = this.words(fields, 'note');
    return {
      forms,
      ...(name && { name }),
      ...(kind && { kind }),
      ...(hidden && { hidden }),
      ...(note && { note }),
      rest: this.rest(fields, ['forms', 'name', 'kind', 'hidden', 'note']),
    };
  }

  private form(node: JsonNode): FileForm {
    if (node.value.type === 'text') return { form: this.formText(node, node.value.text), article: null };
    const fields = this.object(node, 'a name');
    const form = fields.get('form');
    const article = this.words(fields, 'article');
    if (form?.value.type !== 'text') fail(form ?? node, '“form” should be text such as "person:Anna Berg"');
    for (const name of fields.keys()) {
      if (name !== 'form' && name !== 'article') fail(fields.get(name) as JsonNode, `“${name}” is not known here`);
    }
    return { form: this.formText(form, (form.value as { text: string }).text), article: article || null };
  }

  private formText(node: JsonNode, text: string): string {
    const kind = ENTITY_KINDS.find((known) => text.startsWith(`${known}:`));
    const name = formName(text).replace(/\s+/g, ' ').trim();
    if (!kind || name === '') fail(node, 'a name should be written with its kind, such as "person:Anna Berg"');
    return `${kind}:${name}`;
  }

  private pair(node: JsonNode): [FileForm, FileForm] {
    if (node.value.type !== 'list' || node.value.items.length !== 2) fail(node, 'this should be a list of two names');
    const [a, b] = node.value.items as [JsonNode, JsonNode];
    return [this.form(a), this.form(b)];
  }

  private mark(node: JsonNode): FileMark {
    const fields = this.object(node, 'a mark');
    const words = this.required(fields, 'words', node);
    const kind = this.kind(fields) ?? fail(node, '“kind” is missing');
    const article = this.words(fields, 'article');
    const [before, after] = [this.words(fields, 'before') ?? '', this.words(fields, 'after') ?? ''];
    const at = fields.get('at');
    if (at && (at.value.type !== 'number' || !Number.isSafeInteger(at.value.number) || at.value.number < 0))
      fail(at, '“at” should be a whole number from 0');
    const offset = at?.value.type === 'number' ? at.value.number : 0;
    const known = article ? ['words', 'kind', 'article', 'before', 'after', 'at'] : ['words', 'kind'];
    const quote = article ? { article, before, after, at: offset } : null;
    return { words, kind, quote, rest: this.rest(fields, known) };
  }

  private notName(node: JsonNode): FileNotName {
    const fields = this.object(node, 'an entry');
    const words = this.required(fields, 'words', node);
    const article = this.words(fields, 'article');
    return { words, article: article || null, rest: this.rest(fields, ['words', 'article']) };
  }

  private object(node: JsonNode, what: string): Fields {
    if (node.value.type !== 'object') fail(node, `${what} should stand in braces { }`);
    return new Map(node.value.members.map(({ name, node: value }) => [name, value]));
  }

  private list<T>(fields: Fields, name: string, read: (node: JsonNode) => T): T[] {
    const node = fields.get(name);
    if (!node) return [];
    if (node.value.type !== 'list') fail(node, `“${name}” should be a list in brackets [ ]`);
    return node.value.items.map(read);
  }

  private words(fields: Fields, name: string): string | undefined {
    const node = fields.get(name);
    if (!node) return undefined;
    if (node.value.type !== 'text') fail(node, `“${name}” should be text in quotes`);
    return node.value.text;
  }

  private required(fields: Fields, name: string, node: JsonNode): string {
    const words = this.words(fields, name);
    if (words === undefined || words.trim() === '') fail(fields.get(name) ?? node, `“${name}” should have words in it`);
    return words;
  }

  private flag(fields: Fields, name: string): boolean {
    const node = fields.get(name);
    if (!node) return false;
    if (node.value.type !== 'word' || node.value.word === 'null') fail(node, `“${name}” should be true or false`);
    return node.value.word === 'true';
  }

  private kind(fields: Fields): EntityKind | undefined {
    const words = this.words(fields, 'kind');
    if (words === undefined) return undefined;
    const kind = ENTITY_KINDS.find((known) => known === words);
    return kind ?? fail(fields.get('kind') as JsonNode, `“kind” should be one of ${ENTITY_KINDS.join(', ')}`);
  }

  private rest(fields: Fields, known: readonly string[]): Unknown[] {
    return [...fields]
      .filter(([name]) => !known.includes(name))
      .map(([name, node]) => [name, JSON.parse(this.text.slice(node.start, node.end))] as const);
  }
}

function fail(node: JsonNode, message: string): never {
  throw new JsonProblem(node.start, message);
}
