/** Findings as a SARIF 2.1.0 log, for code scanning services and viewers. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, PhysicalLocation, Result } from 'sarif';
import type { Dossier, FiledFinding } from '../engine/dossier/dossier';
import { CODES, FINDING_CODES } from '../engine/findings/codes';
import type { FindingCode, Severity, Span } from '../engine/model';
import type { Trouble } from './input';
import { createPositionsOf, type Positions } from './positions';

/** SARIF knows no hints: they are notes, with the severity kept among the result's properties. */
const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

type PositionsOf = (uri: string) => Positions;

/** The log of one run. Inputs that could not be read become notifications and make the run a failed one. */
export function sarifLog(
  dossier: Pick<Dossier, 'get'>,
  filed: readonly FiledFinding[],
  troubles: readonly Trouble[],
  version: string,
): Log {
  const textOf = (uri: string) => dossier.get(uri)?.text ?? '';
  const positionsOf = createPositionsOf(textOf);
  const seen = new Map<string, number>();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'newsmark', version, semanticVersion: version, rules: FINDING_CODES.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        invocations: [
          {
            executionSuccessful: troubles.length === 0,
            toolExecutionNotifications: troubles.map(({ where, error }) => ({
              level: 'error',
              message: { text: `${where}: ${error}` },
            })),
          },
        ],
        results: filed.map((one) => ({
          ...resultOf(one, positionsOf),
          partialFingerprints: { 'newsmarkClaims/v1': numbered(fingerprint(one, textOf), seen) },
        })),
      },
    ],
  };
}

function ruleOf(code: FindingCode) {
  const { short, full, severity } = CODES[code];
  return {
    id: code,
    name: pascalCase(code),
    shortDescription: { text: short },
    fullDescription: { text: full },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

/** `figure-conflict` → `FigureConflict`: the names of rules as SARIF viewers show them. */
function pascalCase(code: FindingCode): string {
  return code.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function resultOf({ uri, finding }: FiledFinding, positionsOf: PositionsOf): Result {
  return {
    ruleId: finding.code,
    ruleIndex: FINDING_CODES.indexOf(finding.code),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: physicalLocation(uri, finding, positionsOf) }],
    relatedLocations: finding.related.map(
      (place, index): Location => ({
        id: index + 1,
        message: { text: place.message },
        physicalLocation: physicalLocation(place.uri, place, positionsOf),
      }),
    ),
    properties: { severity: finding.severity },
  };
}

function physicalLocation(uri: string, span: Span, positionsOf: PositionsOf): PhysicalLocation {
  return { artifactLocation: { uri: toUri(uri) }, region: { ...positionsOf(uri).region(span) } };
}

/** A path as a URI reference: absolute ones become file URIs; in others every character that is not safe is escaped. */
function toUri(given: string): string {
  if (path.isAbsolute(given)) return pathToFileURL(given).href;
  const slashed = path.sep === '/' ? given : given.replaceAll(path.sep, '/');
  return slashed
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/');
}

/** Made of the code and the words involved, not of lines: it stays when something else in the article changes. */
function fingerprint({ uri, finding }: FiledFinding, textOf: (uri: string) => string): string {
  const words = (from: string, { start, end }: Span) => textOf(from).slice(start, end).replace(/\s+/g, ' ');
  const claims = [{ uri, start: finding.start, end: finding.end }, ...finding.related];
  const parts = [finding.code, ...claims.flatMap((claim) => [claim.uri, words(claim.uri, claim)])];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** Equal fingerprints are told apart by their order. */
function numbered(hash: string, seen: Map<string, number>): string {
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return `${hash}:${count}`;
}
