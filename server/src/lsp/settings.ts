/** The settings under `newsmark.` in the editor: one type, one parser, one description for package.json to agree with. */
import { FINDING_CODES } from '../engine/findings/codes';
import type { FindingCode, Severity } from '../engine/model';
import type { SeverityTable } from '../features/diagnostics';
import type { MentionsShown } from '../features/readingOrder';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE } from '../files/include';

/** The settings as the server uses them. */
export interface Settings {
  /** Glob patterns of files that may be articles, relative to each folder. */
  readonly include: readonly string[];
  /** Glob patterns of files and folders to leave out. */
  readonly exclude: readonly string[];
  readonly severity: SeverityTable;
  /** Megabytes (millions of bytes); larger files are not read. */
  readonly maxFileSize: number;
  /** Which mentions of an actor are listed as references, and stopped at on the way through its mentions. */
  readonly mentions: MentionsShown;
  /** Used by the client's library; here so that the list is whole. */
  readonly trace: 'off' | 'messages' | 'verbose';
}

/** What holds where the user has set nothing. */
export const DEFAULT_SETTINGS: Settings = {
  include: DEFAULT_INCLUDE,
  exclude: DEFAULT_EXCLUDE,
  severity: {},
  maxFileSize: 5,
  mentions: 'names',
  trace: 'off',
};

/** The values that a grade in the severity table may have. */
const GRADES: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

const MENTIONS: readonly MentionsShown[] = ['names', 'all'];

const TRACES: readonly Settings['trace'][] = ['off', 'messages', 'verbose'];

/** One setting as package.json must declare it. */
export interface SettingDescription {
  readonly type: 'array' | 'object' | 'number' | 'string';
  readonly default: unknown;
  /** Allowed values; of the table's entries, for the table. */
  readonly values?: readonly string[];
  /** Allowed keys of the table. */
  readonly keys?: readonly string[];
}

/** Every setting by its full name. */
export const SETTINGS: Readonly<Record<string, SettingDescription>> = {
  'newsmark.include': { type: 'array', default: DEFAULT_SETTINGS.include },
  'newsmark.exclude': { type: 'array', default: DEFAULT_SETTINGS.exclude },
  'newsmark.severity': { type: 'object', default: {}, values: GRADES, keys: FINDING_CODES },
  'newsmark.maxFileSize': { type: 'number', default: DEFAULT_SETTINGS.maxFileSize },
  'newsmark.references.mentions': { type: 'string', default: DEFAULT_SETTINGS.mentions, values: MENTIONS },
  'newsmark.trace.server': { type: 'string', default: DEFAULT_SETTINGS.trace, values: TRACES },
};

/** Settings, and one plain sentence for each value that could not be used (its default holds instead). */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** Reads the value of the section `newsmark`, whatever it is. Absent values and `null` mean the default. */
export function parseSettings(value: unknown): ParsedSettings {
  const problems: string[] = [];
  const section = record(value);
  if (section === null && value !== undefined && value !== null) problems.push('newsmark: should be an object.');
  const { include, exclude, severity, maxFileSize, references, trace } = section ?? {};
  const settings: Settings = {
    include: patterns('newsmark.include', include, DEFAULT_SETTINGS.include, problems),
    exclude: patterns('newsmark.exclude', exclude, DEFAULT_SETTINGS.exclude, problems),
    severity: severityTable(severity, problems),
    maxFileSize: megabytes(maxFileSize, problems),
    mentions: mentionsShown(references, problems),
    trace: oneOf('newsmark.trace.server', record(trace)?.server, TRACES, problems) ?? DEFAULT_SETTINGS.trace,
  };
  return { settings, problems };
}

function patterns(name: string, value: unknown, fallback: readonly string[], problems: string[]): readonly string[] {
  if (value === undefined || value === null) return fallback;
  if (!Array.isArray(value)) {
    problems.push(`${name}: should be a list of glob patterns; the default is used.`);
    return fallback;
  }
  const good = value.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
  if (good.length < value.length) problems.push(`${name}: entries that are not text, or empty, are left out.`);
  return good;
}

function severityTable(value: unknown, problems: string[]): SeverityTable {
  if (value === undefined || value === null) return DEFAULT_SETTINGS.severity;
  const entries = record(value);
  if (entries === null) {
    problems.push('newsmark.severity: should be an object of codes and severities; the default is used.');
    return DEFAULT_SETTINGS.severity;
  }
  const table: Partial<Record<FindingCode, Severity | 'off'>> = {};
  for (const [code, grade] of Object.entries(entries)) {
    const known = FINDING_CODES.find((candidate) => candidate === code);
    if (!known) {
      problems.push(`newsmark.severity: there is no finding with the code "${code}".`);
      continue;
    }
    const wanted = oneOf(`newsmark.severity.${code}`, grade, GRADES, problems);
    if (wanted) table[known] = wanted;
  }
  return table;
}

function megabytes(value: unknown, problems: string[]): number {
  if (value === undefined || value === null) return DEFAULT_SETTINGS.maxFileSize;
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return value;
  problems.push('newsmark.maxFileSize: should be a number of megabytes above 0; the default is used.');
  return DEFAULT_SETTINGS.maxFileSize;
}

function mentionsShown(references: unknown, problems: string[]): MentionsShown {
  const wanted = record(references)?.mentions;
  return oneOf('newsmark.references.mentions', wanted, MENTIONS, problems) ?? DEFAULT_SETTINGS.mentions;
}

function oneOf<T extends string>(
  name: string,
  value: unknown,
  allowed: readonly T[],
  problems: string[],
): T | undefined {
  if (value === undefined || value === null) return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) problems.push(`${name}: should be one of ${allowed.join(', ')}; the default is used.`);
  return found;
}

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
