/** The Actors view's badge: how many findings about names and roles Problems lists. Hints are silent here as there. */
import { type Diagnostic, DiagnosticSeverity, Disposable, languages, type Uri } from 'vscode';
import { Debounce } from './timing';
import { times } from './words';

/** Findings that a decision about an actor may settle. */
const CODES = new Set(['role-conflict', 'name-spelling']);
const PAUSE_MS = 300;

/**
 * Keeps the badge. Other views' icons count what waits for the reader, and so does this one: it stays away while nothing does.
 * @param setBadge takes the number, and what it means
 */
export function registerNameFindings(setBadge: (value: number, tooltip: string) => void): Disposable {
  const counts = new Map<string, number>();
  const pause = new Debounce(PAUSE_MS);
  const count = (uris: readonly Uri[]) => {
    for (const uri of uris) counts.set(uri.toString(), languages.getDiagnostics(uri).filter(isAboutNames).length);
    const sum = [...counts.values()].reduce((total, one) => total + one, 0);
    setBadge(sum, `${times(sum, 'finding')} about names and roles`);
  };
  let changed: Uri[] = [];
  return Disposable.from(
    pause,
    languages.onDidChangeDiagnostics(({ uris }) => {
      changed.push(...uris);
      pause.run(() => {
        count(changed);
        changed = [];
      });
    }),
  );
}

function isAboutNames({ source, code, severity }: Diagnostic): boolean {
  const name = String(typeof code === 'object' ? code.value : code);
  return source === 'Newsmark' && CODES.has(name) && severity !== DiagnosticSeverity.Hint;
}
