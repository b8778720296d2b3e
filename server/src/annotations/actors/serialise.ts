/** The text of `.newsmark/actors.json`: sorted, one fact a line, fields in a fixed order, so that diffs read well. */
import { type ActorsModel, type FileActor, type FileForm, sorted, type Unknown, VERSION } from './model';

/** Writes the model down; ends with a line feed. Equal models give equal text. */
export function serialise(model: ActorsModel): string {
  const { actors, different, marks, notNames, rest } = sorted(model);
  const parts = [
    `"version": ${VERSION}`,
    `"actors": ${list(actors.map(actorText), '  ')}`,
    `"different": ${list(
      different.map(([a, b]) => `[${formText(a)}, ${formText(b)}]`),
      '  ',
    )}`,
    `"marks": ${list(
      marks.map(({ words, kind, quote, rest: more }) =>
        line([['words', words], ['kind', kind], ...given(quote), ...more]),
      ),
      '  ',
    )}`,
    `"notNames": ${list(
      notNames.map(({ words, article, rest: more }) =>
        line([['words', words], ...fieldOf('article', article), ...more]),
      ),
      '  ',
    )}`,
    ...rest.map(member),
  ];
  return `{\n${parts.map((part) => `  ${part}`).join(',\n')}\n}\n`;
}

function actorText({ forms, name, kind, hidden, note, rest }: FileActor): string {
  const parts = [
    ...[...fieldOf('name', name), ...fieldOf('kind', kind)].map(member),
    ...[...fieldOf('hidden', hidden), ...fieldOf('note', note)].map(member),
    `"forms": ${list(forms.map(formText), '      ')}`,
    ...rest.map(member),
  ];
  return `{\n${parts.map((part) => `      ${part}`).join(',\n')}\n    }`;
}

function formText({ form, article }: FileForm): string {
  return article === null
    ? JSON.stringify(form)
    : line([
        ['form', form],
        ['article', article],
      ]);
}

function given(quote: object | null): Unknown[] {
  return quote === null ? [] : ['article', 'before', 'after', 'at'].map((name) => [name, (quote as never)[name]]);
}

function fieldOf(name: string, value: unknown): Unknown[] {
  return value === undefined || value === null || value === false || value === '' ? [] : [[name, value]];
}

function member([name, value]: Unknown): string {
  return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
}

function line(members: readonly Unknown[]): string {
  return `{ ${members.map(member).join(', ')} }`;
}

function list(items: readonly string[], indent: string): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}]`;
}
