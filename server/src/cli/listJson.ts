/** A JSON object with one long list, written item by item, one a line: no size of dossier is too large for a string. */
import type { Output } from './platform';
import { SCHEMA } from './shapes';

/** Writes `{"schema":"newsmark/1","<field>":[…]}`. */
export async function writeListJson(out: Output, field: string, items: Iterable<unknown>): Promise<void> {
  let separator = `{"schema":${JSON.stringify(SCHEMA)},${JSON.stringify(field)}:[\n`;
  for (const item of items) {
    await out.write(separator + JSON.stringify(item));
    separator = ',\n';
  }
  await out.write(separator.startsWith(',') ? '\n]}\n' : `${separator}]}\n`);
}
