/** Problems: what the sample dossier should be warned of, and nothing else. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import golden from '../golden/sample-findings.json';
import { baseName, eventually, file, open, rangeOf, ready, SAMPLE_ARTICLES } from './support';

const { Error: ErrorSeverity, Hint, Information, Warning } = vscode.DiagnosticSeverity;
const NAMES = { [ErrorSeverity]: 'error', [Warning]: 'warning', [Information]: 'information', [Hint]: 'hint' };

function diagnosticsOf(name: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(file(name)).filter(({ source }) => source === 'Newsmark');
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

async function find(name: string, code: string, text: string): Promise<vscode.Diagnostic> {
  const range = rangeOf(await vscode.workspace.openTextDocument(file(name)), text);
  return eventually(`${code} at "${text}"`, () =>
    diagnosticsOf(name).find((found) => codeOf(found) === code && found.range.intersection(range)),
  );
}

suite('findings', () => {
  suiteSetup(() => ready());
  suiteTeardown(() => vscode.workspace.getConfiguration('newsmark').update('severity', undefined));

  for (const { code, severity, path, text, related } of golden.found) {
    test(`${code} is reported in ${path}`, async () => {
      await open(path);
      const found = await find(path, code, text);
      assert.ok(severity.includes(NAMES[found.severity]), NAMES[found.severity]);
      const places = found.relatedInformation ?? [];
      for (const other of related) {
        const document = await vscode.workspace.openTextDocument(file(other.path));
        const range = rangeOf(document, other.text);
        const place = places.find(({ location }) => baseName(location.uri) === other.path);
        assert.ok(place?.location.range.intersection(range), `it points to "${other.text}"`);
      }
    });
  }

  test('nothing else is listed in Problems', async () => {
    const unexpected: string[] = [];
    for (const name of SAMPLE_ARTICLES) {
      const { document } = await open(name);
      const known = golden.found
        .flatMap(({ code, path, text, related }) => [{ path, text }, ...related].map((place) => ({ code, ...place })))
        .filter(({ path }) => path === name)
        .map(({ code, text }) => ({ code, range: rangeOf(document, text) }));
      for (const found of diagnosticsOf(name)) {
        const isKnown = known.some(({ code, range }) => code === codeOf(found) && found.range.intersection(range));
        if (found.severity !== Hint && !isKnown) unexpected.push(`${name}: ${codeOf(found)}: ${found.message}`);
      }
    }
    assert.deepEqual(unexpected, []);
  });

  test('a severity can be changed and switched off', async () => {
    const { path, code, text } = golden.found.find((found) => found.code === 'date-weekday-mismatch') ?? assert.fail();
    await open(path);
    await find(path, code, text);
    const settings = vscode.workspace.getConfiguration('newsmark');
    await settings.update('severity', { [code]: 'hint' });
    await eventually('it is a hint', async () => (await find(path, code, text)).severity === Hint);
    await settings.update('severity', { [code]: 'off' });
    await eventually('it is gone', () => diagnosticsOf(path).every((found) => codeOf(found) !== code));
    await settings.update('severity', undefined);
    await eventually('it is back', async () => (await find(path, code, text)).severity !== Hint);
  });

  test('settings that make no sense change nothing', async () => {
    const { path, code, text } = golden.found[0] ?? assert.fail();
    const settings = vscode.workspace.getConfiguration('newsmark');
    const wrong: [string, unknown][] = [
      ['severity', 3],
      ['severity', { 'no-such-code': 'error', 'figure-conflict': 'loud' }],
      ['include', 'everything'],
      ['maxFileSize', -1],
    ];
    for (const [name, value] of wrong) {
      await settings.update(name, value);
      await open(path);
      await find(path, code, text);
      await ready();
      await settings.update(name, undefined);
    }
  });
});
