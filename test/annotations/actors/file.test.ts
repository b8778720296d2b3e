import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ActorsModel, ENTITY_KINDS, NO_ACTORS, sorted } from '../../../server/src/annotations/actors/model';
import { parseActors } from '../../../server/src/annotations/actors/parse';
import { serialise } from '../../../server/src/annotations/actors/serialise';
import { modelArbitrary } from './arbitrary';

const EXAMPLE = `{
  "version": 1,
  "actors": [
    {
      "kind": "organization",
      "hidden": true,
      "forms": [
        "other:Tolvek Line"
      ]
    },
    {
      "name": "Anna Berg",
      "note": "Mayor since 2019",
      "forms": [
        "person:A. Berg",
        "person:Anna Berg",
        { "form": "person:Berg", "article": "sail/second.news" }
      ]
    }
  ],
  "different": [
    ["person:Anna Berg", "person:Lena Berg"]
  ],
  "marks": [
    { "words": "the Hammer", "kind": "person" },
    { "words": "yard five", "kind": "place", "article": "post.news", "before": "near ", "after": " on", "at": 14 }
  ],
  "notNames": [
    { "words": "Divers" },
    { "words": "Mayor", "article": "post.news" }
  ]
}
`;

suite('actors.json', () => {
  test('is read and written back as it was', () => {
    assert.equal(serialise(read(EXAMPLE)), EXAMPLE);
    assert.deepEqual(read(serialise(NO_ACTORS)), NO_ACTORS);
  });

  test('what is written reads back the same', () => {
    fc.assert(fc.property(modelArbitrary, (model) => assert.deepEqual(read(serialise(model)), sorted(model))));
  });

  test('the order of entries does not matter', () => {
    const turned = ({ actors, different, marks, notNames, rest }: ActorsModel): ActorsModel => ({
      actors: [...actors].reverse().map((actor) => ({ ...actor, forms: [...actor.forms].reverse() })),
      different: [...different].reverse().map(([a, b]) => [b, a]),
      marks: [...marks].reverse(),
      notNames: [...notNames].reverse(),
      rest,
    });
    fc.assert(fc.property(modelArbitrary, (model) => assert.equal(serialise(turned(model)), serialise(model))));
  });

  test('one fact is one line: another one adds lines and changes none but for a comma', () => {
    const lines = (model: ActorsModel) =>
      new Set(
        serialise(model)
          .split('\n')
          .map((line) => line.replace(/,$/, '')),
      );
    fc.assert(
      fc.property(modelArbitrary, fc.constantFrom(...ENTITY_KINDS), (model, kind) => {
        const more = { ...model, marks: [...model.marks, { words: 'Zulu', kind, quote: null, rest: [] }] };
        const added = [...lines(more)].filter((line) => !lines(model).has(line));
        assert.ok(added.length <= (model.marks.length === 0 ? 3 : 1), added.join('\n'));
      }),
    );
  });

  test('byte order mark, CR LF, escapes, odd spacing and fields in another order are fine', () => {
    const odd = '\ufeff{"actors":[{"forms":["person: Anna\\u00a0 Berg "],\r\n"name":"B"}],\t"version":1}';
    assert.deepEqual(read(odd).actors, [{ forms: [{ form: 'person:Anna Berg', article: null }], name: 'B', rest: [] }]);
  });

  test('fields of later versions are kept', () => {
    const text = EXAMPLE.replace('"hidden": true,', '"hidden": true,\n      "colour": {"a": [1, null, "x"]},').replace(
      '"version": 1,',
      '"version": 1,\n  "__proto__": "kept",',
    );
    const again = serialise(read(text));
    assert.match(again, /"colour": \{"a":\[1,null,"x"\]\}/);
    assert.match(again, /"__proto__": "kept"/);
    assert.equal(serialise(read(again)), again);
  });

  const damaged: [text: string, line: number, column: number, message: string][] = [
    ['{', 1, 2, 'the file ends too early'],
    ['{"version": 1,}', 1, 14, 'this comma is one too many'],
    ['{"version": 1\n "actors": []}', 2, 2, 'a comma or } is missing here'],
    ['{"version" 1}', 1, 12, 'a colon is missing here'],
    ['{version: 1}', 1, 2, 'a field name in quotes is missing here'],
    ['{"version": }', 1, 13, 'a value is missing here'],
    ['{"version": "1}', 1, 13, 'this text is not closed on its line, or has a wrong escape'],
    ['{"version": "\\x"}', 1, 13, 'this text is not closed on its line, or has a wrong escape'],
    ['{"version": 1} x', 1, 16, 'nothing should follow the last brace'],
    ['{"version": 1, "version": 1}', 1, 16, '“version” is given twice'],
    ['{"version": 1,\r\n=======\r\n"actors": []}', 2, 1, 'two versions of this file were not merged: keep one of them'],
    ['\ufeff\n\n[]', 3, 1, 'the file should stand in braces { }'],
    ['{"version": "1"}', 1, 13, '“version” should be a whole number'],
    ['{"version": 1, "actors": {}}', 1, 26, '“actors” should be a list in brackets [ ]'],
    ['{"version": 1, "actors": [{"name": "x"}]}', 1, 27, 'this actor needs “forms” with at least one name'],
    [
      '{"version": 1, "actors": [{"forms": ["Berg"]}]}',
      1,
      38,
      'a name should be written with its kind, such as "person:Anna Berg"',
    ],
    ['{"version": 1, "actors": [{"forms": [7]}]}', 1, 38, 'a name should stand in braces { }'],
    ['{"version": 1, "actors": [{"forms": [{"form": "person:B", "paper": "x"}]}]}', 1, 68, '“paper” is not known here'],
    ['{"version": 1, "actors": [{"forms": ["person:B"], "hidden": "yes"}]}', 1, 61, '“hidden” should be true or false'],
    [
      '{"version": 1, "actors": [{"forms": ["person:B"], "kind": "ship"}]}',
      1,
      59,
      '“kind” should be one of person, organization, place, group, other',
    ],
    ['{"version": 1, "actors": [{"forms": ["person:B"], "note": 5}]}', 1, 59, '“note” should be text in quotes'],
    ['{"version": 1, "different": [["person:B"]]}', 1, 30, 'this should be a list of two names'],
    ['{"version": 1, "marks": [{"words": "x"}]}', 1, 26, '“kind” is missing'],
    ['{"version": 1, "marks": [{"words": " ", "kind": "place"}]}', 1, 36, '“words” should have words in it'],
    [
      '{"version": 1, "marks": [{"words": "x", "kind": "place", "article": "a", "at": -1}]}',
      1,
      80,
      '“at” should be a whole number from 0',
    ],
    ['{"version": 2}', 1, 13, 'this file was written by a newer Newsmark; please update'],
  ];
  for (const [text, line, column, message] of damaged) {
    test(`damaged: ${message}`, () => {
      const parsed = parseActors(text);
      assert.ok('problem' in parsed);
      const { problem } = parsed;
      assert.deepEqual([problem.line, problem.column, problem.message], [line, column, message]);
    });
  }

  test('any text at all is read or refused, quickly', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '"version"',
      '1',
      'null',
      '\\',
      '\n',
      '\ud800',
      'é',
      ' ',
      '"actors"',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const parsed = parseActors(parts.join(''));
        if ('problem' in parsed) assert.ok(parsed.problem.line >= 1 && parsed.problem.column >= 1);
      }),
    );
    for (const text of [
      '"'.repeat(1e6),
      '['.repeat(1e6),
      `{"version": 1, "x": "${'a'.repeat(5e6)}"}`,
      '{"a":'.repeat(1e5),
      ' '.repeat(1e6),
    ])
      parseActors(text);
  });
});

function read(text: string): ActorsModel {
  const parsed = parseActors(text);
  return 'model' in parsed ? parsed.model : assert.fail(JSON.stringify(parsed.problem));
}
