/** What the reader's editor asks of Newsmark at a place of an article, on the sample dossier. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { baseName, file, inside, open, ready } from './support';

const COURIER = 'tolvek-courier-12-march.txt';
const WIRE = 'lakeside-wire-12-march.news';

/** File, words that the mouse rests on, and what the hover says. */
const HOVERS: [string, string, string, RegExp[]][] = [
  ['a name', WIRE, 'Lena Okosh', [/Lena Okosh/, /person/i]],
  ['a surname, and says the full name', COURIER, 'Okosh said. “A man', [/Lena Okosh/]],
  ['a figure', COURIER, '23, the Emergency', [/23/, /killed/i]],
  ['a figure that is not exact', COURIER, 'More than 20 killed', [/more than 20/i]],
];

async function run<T>(command: string, name: string, text: string): Promise<T> {
  const { document } = await open(name);
  return vscode.commands.executeCommand<T>(command, document.uri, inside(document, text));
}

function count(symbols: readonly vscode.DocumentSymbol[]): number {
  return symbols.reduce((sum, { children }) => sum + 1 + count(children), 0);
}

suite('features', () => {
  suiteSetup(() => ready());

  for (const [what, name, text, expected] of HOVERS) {
    test(`hover on ${what}`, async () => {
      const hovers = await run<vscode.Hover[]>('vscode.executeHoverProvider', name, text);
      const said = hovers.flatMap(({ contents }) =>
        contents.map((part) => (typeof part === 'string' ? part : part.value)),
      );
      for (const pattern of expected) assert.match(said.join('\n'), pattern);
    });
  }

  test('page furniture has no hover', async () => {
    const hovers = await run<vscode.Hover[]>('vscode.executeHoverProvider', COURIER, 'You have 2 free articles');
    assert.deepEqual(hovers, []);
  });

  test('definition leads to the introduction in another article', async () => {
    type Found = (vscode.Location | vscode.LocationLink)[];
    const [first] = await run<Found>(
      'vscode.executeDefinitionProvider',
      'meridian-post-13-march.news',
      'Aleksei Dorvan',
    );
    assert.ok(first);
    const { uri, range } =
      'targetUri' in first ? { uri: first.targetUri, range: first.targetSelectionRange ?? first.targetRange } : first;
    const target = await vscode.workspace.openTextDocument(uri);
    assert.match(target.getText(range), /Dorvan/);
    assert.notEqual(baseName(uri), 'meridian-post-13-march.news');
  });

  test('references are in every article that names the actor, under each spelling', async () => {
    const found = await run<vscode.Location[]>('vscode.executeReferenceProvider', WIRE, 'Ismail Qadrani');
    assert.equal(new Set(found.map(({ uri }) => baseName(uri))).size, 6);
    const courier = await vscode.workspace.openTextDocument(file(COURIER));
    const words = found.filter(({ uri }) => baseName(uri) === COURIER).map(({ range }) => courier.getText(range));
    assert.ok(words.includes('Ismail Kadrani'), words.join(', '));
  });

  test('highlights mark the same person under the full name and the surname', async () => {
    const found = await run<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', COURIER, 'Lena Okosh');
    const { document } = await open(COURIER);
    const words = found.map(({ range }) => document.getText(range));
    assert.ok(words.includes('Lena Okosh') && words.includes('Okosh'), words.join(', '));
  });

  test('the outline begins with the headline', async () => {
    const symbols = await run<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', COURIER, 'Tolvek');
    assert.equal(symbols[0]?.name, 'More than 20 killed as Asteria goes down within sight of harbor');
    assert.ok(count(symbols) > 8, 'with the paragraphs under it');
  });

  test('an actor is found as a symbol of the workspace', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Marash',
    );
    assert.ok(
      found.some(({ name }) => name.includes('Yelina Marash')),
      found.map(({ name }) => name).join(', '),
    );
  });

  test('front matter and page furniture can be folded', async () => {
    for (const [name, text] of [
      [WIRE, 'outlet: Lakeside Wire'],
      [COURIER, 'We welcome your comments'],
    ] as const) {
      const { document } = await open(name);
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      const { line } = inside(document, text);
      assert.ok(
        folds.some(({ start, end }) => start <= line && line <= end),
        `${name} folds "${text}"`,
      );
    }
  });

  test('the selection grows from the name to the article', async () => {
    const { document } = await open(WIRE);
    const at = inside(document, 'Lena Okosh');
    const [innermost] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [at],
    );
    const texts: string[] = [];
    for (let range = innermost; range; range = range.parent as vscode.SelectionRange) {
      texts.push(document.getText(range.range));
    }
    assert.ok(texts.includes('Lena Okosh'), texts[0]);
    assert.ok(texts.some((text) => text.startsWith('“The boat leaned') && text.endsWith('fishing boat came.”')));
    for (const [index, text] of texts.entries()) assert.ok(text.length >= (texts[index - 1]?.length ?? 0));
  });

  test('names, figures, quotations and page furniture have tokens of their own', async () => {
    const { document } = await open(COURIER);
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const typeAt = (text: string) => {
      const at = inside(document, text);
      let line = 0;
      let character = 0;
      for (let index = 0; index + 4 < data.length; index += 5) {
        const [lines = 0, characters = 0, length = 0, type = 0] = data.subarray(index, index + 4);
        character = lines > 0 ? characters : character + characters;
        line += lines;
        if (line === at.line && character <= at.character && at.character < character + length) {
          return legend.tokenTypes[type];
        }
      }
      return undefined;
    };
    assert.equal(typeAt('Lena Okosh'), 'person');
    assert.equal(typeAt('Anvar Lines'), 'organization');
    assert.equal(typeAt('23, the Emergency'), 'figure');
    assert.equal(typeAt('Every hour counts'), 'quotation');
    assert.equal(typeAt('Skip to main content'), 'boilerplate');
    assert.equal(typeAt('Divers brought'), undefined);
  });

  test('only articles are looked at', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'json', content: '"Lena Okosh"' });
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      inside(document, 'Lena'),
    );
    assert.deepEqual(hovers, []);
  });

  test('an article that was never saved', async () => {
    const content = [
      'Bakery reopens in Tolvek',
      '',
      'TOLVEK — Marta Ilves, the owner of the oldest bakery in Tolvek, opened its doors again on Monday.',
      '',
      'Ilves said she had sold 300 loaves by noon.',
    ].join('\n');
    const document = await vscode.workspace.openTextDocument({ language: 'news', content });
    await vscode.window.showTextDocument(document);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      inside(document, 'Ilves said'),
    );
    const said = hovers.flatMap(({ contents }) =>
      contents.map((part) => (typeof part === 'string' ? part : part.value)),
    );
    assert.match(said.join('\n'), /Marta Ilves/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    // It counted as an article of its own while it was open.
    await ready();
  });
});
