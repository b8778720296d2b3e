/** Reads JSON with the place of every value, and says in plain words where it is damaged. */

/** A value and where it stands in the text (UTF-16 code units). */
export interface JsonNode {
  readonly start: number;
  readonly end: number;
  readonly value: JsonValue;
}
type JsonValue =
  | { readonly type: 'object'; readonly members: readonly JsonMember[] }
  | { readonly type: 'list'; readonly items: readonly JsonNode[] }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'word'; readonly word: 'true' | 'false' | 'null' };
interface JsonMember {
  readonly name: string;
  readonly start: number;
  readonly node: JsonNode;
}

/** Something wrong at an offset. */
export class JsonProblem extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

/** Deeper than any file of ours; bounds the recursion. */
const MAX_DEPTH = 100;

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m;

/** Reads the text as one JSON value; a byte order mark before it is fine. Throws `JsonProblem`. */
export function readJson(text: string): JsonNode {
  const conflict = CONFLICT.exec(text);
  if (conflict) throw new JsonProblem(conflict.index, 'two versions of this file were not merged: keep one of them');
  const reader = new Reader(text);
  const node = reader.value(0);
  reader.end();
  return node;
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {
    if (text.startsWith('\ufeff')) this.at = 1;
    this.skip();
  }

  value(depth: number): JsonNode {
    const start = this.at;
    if (depth > MAX_DEPTH) throw new JsonProblem(start, 'lists are nested too deeply');
    const value = this.valueHere(depth);
    const end = this.at;
    this.skip();
    return { start, end, value };
  }

  end(): void {
    if (this.at < this.text.length) throw new JsonProblem(this.at, 'nothing should follow the last brace');
  }

  private valueHere(depth: number): JsonValue {
    const sign = this.text[this.at];
    if (sign === '{') return { type: 'object', members: this.members(depth) };
    if (sign === '[') return { type: 'list', items: this.items(depth) };
    if (sign === '"') return { type: 'text', text: this.quoted() };
    const number = this.match(NUMBER);
    if (number !== null && number !== '') return { type: 'number', number: Number(number) };
    const word = this.match(WORD);
    if (word !== null) return { type: 'word', word: word as 'true' | 'false' | 'null' };
    throw new JsonProblem(this.at, this.at >= this.text.length ? ENDS : 'a value is missing here');
  }

  private members(depth: number): JsonMember[] {
    const members: JsonMember[] = [];
    const names = new Set<string>();
    this.each('}', () => {
      const start = this.at;
      if (this.text[start] !== '"')
        throw new JsonProblem(start, this.ended() ?? 'a field name in quotes is missing here');
      const name = this.quoted();
      this.skip();
      if (this.text[this.at] !== ':') throw new JsonProblem(this.at, this.ended() ?? 'a colon is missing here');
      this.at++;
      this.skip();
      if (names.has(name)) throw new JsonProblem(start, `“${name}” is given twice`);
      names.add(name);
      members.push({ name, start, node: this.value(depth + 1) });
    });
    return members;
  }

  private items(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    this.each(']', () => items.push(this.value(depth + 1)));
    return items;
  }

  /** Reads what stands between brackets, with commas between, up to and with the closing bracket. */
  private each(close: '}' | ']', one: () => void): void {
    this.at++;
    this.skip();
    if (this.text[this.at] === close) {
      this.at++;
      return;
    }
    for (;;) {
      one();
      const sign = this.text[this.at];
      const comma = this.at;
      this.at++;
      if (sign === close) return;
      if (sign !== ',') throw new JsonProblem(comma, this.ended(comma) ?? `a comma or ${close} is missing here`);
      this.skip();
      if (this.text[this.at] === close) throw new JsonProblem(comma, 'this comma is one too many');
    }
  }

  private quoted(): string {
    const start = this.at;
    const fail = () => new JsonProblem(start, 'this text is not closed on its line, or has a wrong escape');
    let end = start + 1;
    for (let sign = this.text[end]; sign !== '"'; sign = this.text[end]) {
      if (sign === undefined || sign === '\n' || sign === '\r') throw fail();
      end += sign === '\\' ? 2 : 1;
    }
    this.at = end + 1;
    try {
      return JSON.parse(this.text.slice(start, end + 1)) as string;
    } catch {
      throw fail();
    }
  }

  private ended(at = this.at): string | null {
    return at >= this.text.length ? ENDS : null;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return null;
    this.at += found[0].length;
    return found[0];
  }

  private skip(): void {
    this.match(SPACE);
  }
}

const ENDS = 'the file ends too early';
