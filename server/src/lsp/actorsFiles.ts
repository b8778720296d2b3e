/** `.newsmark/actors.json` of each folder: read, kept in step with the disk, written. */
import { ACTORS_FILE, type ActorsModel, NO_ACTORS } from '../annotations/actors/model';
import { type FileProblem, parseActors } from '../annotations/actors/parse';
import { serialise } from '../annotations/actors/serialise';
import { decode } from '../files/decode';
import type { Log } from './log';
import type { FileContent, Platform } from './platform';
import { childUri, relativePath } from './uris';

/** What holds in a folder. */
export interface ActorsState {
  /** The last readable state of the file: what is applied. */
  readonly model: ActorsModel;
  /** Why the file cannot be used at present, in words that go on from its name; `null` when all is well. */
  readonly trouble: string | null;
  /** The place of the trouble, when it has one. */
  readonly problem: FileProblem | null;
}

/** Told of every change, right after it. */
export interface ActorsFilesListener {
  /** The decisions of the folder are others now. */
  changed(folder: string, model: ActorsModel, before: ActorsModel): void;
  /** The file has trouble now, or has none any more. */
  troubled(fileUri: string, problem: FileProblem | null): void;
}

/** More than anybody decides in a life; a larger file is not ours. */
const MAX_BYTES = 20_000_000;

const EMPTY: ActorsState = { model: NO_ACTORS, trouble: null, problem: null };

interface Known extends ActorsState {
  /** The file's text as last read or written; `null` without a file. */
  readonly text: string | null;
}

/** All folders are canonical uris. */
export class ActorsFiles {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly platform: Platform,
    private readonly log: Log,
    private readonly listener: ActorsFilesListener,
  ) {}

  /** What holds in the folder; nothing decided where nothing is known. */
  of(folder: string): ActorsState {
    return this.known.get(folder) ?? EMPTY;
  }

  /** Reads the file of the folder. Of a damaged file nothing is taken in: what held before goes on to hold. */
  async load(folder: string): Promise<void> {
    const content = await this.platform.read(childUri(folder, ACTORS_FILE), MAX_BYTES);
    const before = this.known.get(folder);
    const after = take(content, before?.model ?? NO_ACTORS);
    if (before && before.text === after.text && before.trouble === after.trouble) return;
    this.keep(folder, after);
    if (after.trouble) this.log.warn(`${ACTORS_FILE} ${after.trouble}. Its decisions are not used until it is mended.`);
  }

  /** Forgets folders that are not among these. */
  keepOnly(folders: readonly string[]): void {
    for (const folder of this.known.keys()) if (!folders.includes(folder)) this.known.delete(folder);
  }

  /** Writes the model down. Gives why it could not, in words that go on from the file's name; then nothing has changed. */
  async save(folder: string, model: ActorsModel): Promise<string | null> {
    const text = serialise(model);
    const trouble = await this.platform.write(childUri(folder, ACTORS_FILE), text);
    if (trouble === null) this.keep(folder, { model, text, trouble: null, problem: null });
    return trouble;
  }

  /** The folder whose file this is, or `null`. Also for the folder that the file lies in: it may have gone with it. */
  folderOf(uri: string, folders: readonly string[]): string | null {
    const paths = [ACTORS_FILE, ACTORS_FILE.slice(0, ACTORS_FILE.indexOf('/'))];
    return folders.find((folder) => paths.includes(relativePath(folder, uri) ?? '')) ?? null;
  }

  private keep(folder: string, state: Known): void {
    const before = this.known.get(folder);
    this.known.set(folder, state);
    if (before?.model !== state.model) this.listener.changed(folder, state.model, before?.model ?? NO_ACTORS);
    const uri = childUri(folder, ACTORS_FILE);
    if (before?.problem || state.problem) this.listener.troubled(uri, state.problem);
  }
}

function take(content: FileContent, before: ActorsModel): Known {
  const troubled = (trouble: string, text: string | null = null, problem: FileProblem | null = null): Known => ({
    model: before,
    text,
    trouble,
    problem,
  });
  if (content.kind === 'missing') return { model: NO_ACTORS, text: null, trouble: null, problem: null };
  if (content.kind === 'folder') return troubled('is a folder');
  // The setting that limits articles has nothing to do with this file.
  if (content.kind === 'problem') return troubled(content.problem.replace(' (newsmark.maxFileSize)', ''));
  const decoded = decode(content.bytes);
  if ('problem' in decoded) return troubled(decoded.problem);
  const parsed = parseActors(decoded.text);
  if ('model' in parsed) return { model: parsed.model, text: decoded.text, trouble: null, problem: null };
  const { line, column, message } = parsed.problem;
  return troubled(`is damaged in line ${line}, column ${column}: ${message}`, decoded.text, parsed.problem);
}
