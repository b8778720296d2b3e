import { join, resolve } from 'node:path';

/** The project's root folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Everything that is fetched or made for running VS Code; safe to delete, never committed. */
export const CACHE = join(ROOT, '.vscode-test');

/** The invented dossier that ships with the extension. */
export const SAMPLE = join(ROOT, 'client/sample');

/** Where scenarios leave their pictures, one folder per theme. */
export const PICTURES = join(CACHE, 'pictures');
