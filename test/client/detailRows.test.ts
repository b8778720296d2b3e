/** What the Actor Details view says. */
import assert from 'node:assert/strict';
import { type DetailRow, detailRows } from '../../client/src/views/detailRows';
import { mentionAround } from '../../client/src/views/places';
import type { ActorDetails, ProtocolLocation } from '../../server/src/protocol';
import { actor } from './fixtures';

const WIRE = 'file:///wire.news';
const POST = 'file:///post.news';

function at(uri: string, line: number, character = 0): ProtocolLocation {
  return { uri, range: { start: { line, character }, end: { line, character: character + 4 } } };
}

function mention(uri: string, line: number, sentence: string) {
  return { range: at(uri, line).range, kind: 'name' as const, sentence, highlight: [0, 4] as [number, number] };
}

const ARTICLES = [
  {
    uri: WIRE,
    title: 'Bridge closed',
    outlet: 'Ruska Wire',
    published: '2025-05-02T08:00',
    mentions: [mention(WIRE, 3, 'Lund, the engineer, closed it.'), mention(WIRE, 9, 'Lund left.')],
  },
  { uri: POST, title: 'A town cut in two', outlet: null, published: null, mentions: [mention(POST, 1, 'Lund spoke.')] },
];

const FULL: ActorDetails = {
  summary: actor('Åse Lund', { id: 'p1', mentionCount: 3, articleCount: 2 }),
  roles: [{ text: 'engineer', outlet: 'Ruska Wire', published: '2025-05-02T08:00', location: at(WIRE, 3) }],
  names: [
    { text: 'Lund', count: 2, outlets: ['Ruska Wire'], location: at(WIRE, 3) },
    { text: 'Åse Lund', count: 1, outlets: [], location: at(POST, 1) },
  ],
  articles: ARTICLES,
  introduction: at(WIRE, 3),
  together: [{ id: 'p2', kind: 'place', name: 'Ruska', count: 1 }],
  quotations: [{ text: 'It had to be closed.', location: at(POST, 1) }],
  links: ['Same surname, same role.'],
  note: 'Ask her.',
  wikidata: 'https://www.wikidata.org/w/index.php?search=%C3%85se+Lund',
};

const BARE: ActorDetails = {
  summary: actor('Ruska', { id: 'p2', kind: 'place', hidden: true }),
  roles: [],
  names: [],
  articles: [],
  introduction: null,
  together: [],
  quotations: [],
  links: [],
  note: '',
  wikidata: '',
};

function draw(rows: readonly DetailRow[], indent = ''): string[] {
  return rows.flatMap(({ label, description, children }) => [
    `${indent}${label}${description ? ` | ${description}` : ''}`,
    ...draw(children, `${indent}  `),
  ]);
}

function all(rows: readonly DetailRow[]): DetailRow[] {
  return rows.flatMap((row) => [row, ...all(row.children)]);
}

suite('the details of an actor', () => {
  test('say all that is known', () => {
    assert.deepEqual(draw(detailRows(FULL)), [
      'Åse Lund | person',
      'Roles | 1',
      '  engineer | Ruska Wire · 2025-05-02',
      'Spellings | 2',
      '  Lund | 2 · Ruska Wire',
      '  Åse Lund | 1',
      'First Introduction',
      '  Lund, the engineer, closed it. | Ruska Wire · 2025-05-02',
      'Mentions | 3 in 2 articles',
      '  Ruska Wire | 2 · 2025-05-02',
      '    Lund, the engineer, closed it.',
      '    Lund left.',
      '  A town cut in two | 1',
      '    Lund spoke.',
      'Quotations | 1',
      '  It had to be closed. | A town cut in two',
      'Appears With | 1',
      '  Ruska | 1',
      'Why These Are One',
      '  Same surname, same role.',
      'Your Note',
      '  Ask her.',
      'Look Up in Wikidata',
    ]);
  });

  test('leave out what is not known', () => {
    assert.deepEqual(draw(detailRows(BARE)), ['Ruska | place · hidden']);
  });

  test('lead to places, to other actors, to the note and to Wikidata', () => {
    const actions = all(detailRows(FULL)).flatMap(({ label, action }) => (action ? [[label, action.type]] : []));
    assert.deepEqual(actions, [
      ['engineer', 'place'],
      ['Lund', 'place'],
      ['Åse Lund', 'place'],
      ['Lund, the engineer, closed it.', 'place'],
      ['Lund, the engineer, closed it.', 'place'],
      ['Lund left.', 'place'],
      ['Lund spoke.', 'place'],
      ['It had to be closed.', 'place'],
      ['Ruska', 'actor'],
      ['Ask her.', 'note'],
      ['Look Up in Wikidata', 'wikidata'],
    ]);
  });

  test('every row has an id of its own, the same for the next actor', () => {
    const ids = all(detailRows(FULL)).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const other = detailRows({ ...FULL, summary: BARE.summary });
    assert.deepEqual(
      all(other).map(({ id }) => id),
      ids,
    );
  });

  test('commands on a row are about its actor', () => {
    const about = all(detailRows(FULL)).filter(({ actor }) => actor !== 'p1');
    assert.deepEqual(
      about.map(({ label, actor }) => [label, actor]),
      [['Ruska', 'p2']],
    );
  });
});

suite('the mention at the cursor', () => {
  const cases: [string, number, number, boolean][] = [
    [WIRE, 3, 0, true],
    [WIRE, 3, 4, true],
    [WIRE, 3, 5, false],
    [WIRE, 4, 1, false],
    [POST, 3, 1, false],
    ['file:///other.news', 3, 1, false],
  ];
  for (const [uri, line, character, found] of cases) {
    test(`${uri} ${line}:${character}`, () => {
      const place = mentionAround(ARTICLES, uri, { line, character });
      assert.equal(place !== undefined, found);
      if (place) assert.deepEqual(place, at(uri, line));
    });
  }
});
