/** What the reader has decided in `.newsmark/actors.json`: found beside the articles or above them, and applied. */
import path from 'node:path';
import { ACTORS_FILE, type ActorsModel } from '../annotations/actors/model';
import { namesOf } from '../annotations/actors/names';
import { parseActors } from '../annotations/actors/parse';
import { toDecisions } from '../annotations/actors/toEngine';
import type { ActorDecisions } from '../engine/dossier/decisions';
import type { ArticleInput } from '../engine/model';
import { decode } from '../files/decode';
import type { Trouble } from './input';
import type { Platform } from './platform';
import { reasonOf } from './reason';

/** A folder with decisions. */
interface Home {
  /** Absolute. */
  readonly folder: string;
  readonly model: ActorsModel;
}

/**
 * Decisions for the articles of one run. An article is under those of the nearest folder, its own or above, that has
 * the file. A file that cannot be used is told once; its decisions are left out, and everything else goes on.
 */
export class Decisions {
  private readonly byFolder = new Map<string, Promise<Home | null>>();
  private readonly homes = new Set<Home>();
  /** Articles as they are called on the command line, by absolute path. */
  private readonly uris = new Map<string, string>();
  readonly troubles: Trouble[] = [];

  constructor(private readonly files: Platform['files']) {}

  /** The input with what was decided about words of that file. */
  async applyTo(input: ArticleInput): Promise<ArticleInput> {
    const absolute = path.resolve(input.uri);
    const home = await this.homeOf(path.dirname(absolute));
    if (!home) return input;
    this.homes.add(home);
    this.uris.set(absolute, input.uri);
    const relative = path.relative(home.folder, absolute).split(path.sep).join('/');
    const names = namesOf(home.model, relative, input.text);
    return names ? { ...input, names } : input;
  }

  /** What was decided about actors, for the dossier of the articles seen so far. */
  ofActors(): ActorDecisions {
    const all = [...this.homes].map(({ folder, model }) =>
      toDecisions(model, (relative) => {
        const absolute = path.join(folder, relative);
        return this.uris.get(absolute) ?? absolute;
      }),
    );
    return { actors: all.flatMap(({ actors }) => actors), different: all.flatMap(({ different }) => different) };
  }

  private homeOf(folder: string): Promise<Home | null> {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const found = this.look(folder);
    this.byFolder.set(folder, found);
    return found;
  }

  private async look(folder: string): Promise<Home | null> {
    const file = path.join(folder, ACTORS_FILE);
    let bytes: Uint8Array;
    try {
      bytes = await this.files.readFile(file);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTDIR') return this.fail(file, reasonOf(error));
      const parent = path.dirname(folder);
      return parent === folder ? null : this.homeOf(parent);
    }
    const decoded = decode(bytes);
    if ('problem' in decoded) return this.fail(file, decoded.problem);
    const parsed = parseActors(decoded.text);
    if ('model' in parsed) return { folder, model: parsed.model };
    const { line, column, message } = parsed.problem;
    return this.fail(`${file}:${line}:${column}`, message);
  }

  private fail(where: string, error: string): null {
    const shown = path.relative('', where);
    const short = shown.startsWith('..') ? where : shown;
    this.troubles.push({ where: short, id: short, error: `${error}; the decisions in it are not used` });
    return null;
  }
}
