/** Actors as a table for a spreadsheet. */
import { stringify } from 'csv-stringify/sync';
import type { Actor } from '../engine/model';

/** RFC 4180, one actor a line. Cells that a spreadsheet would take for a formula are escaped: articles are not trusted. */
export function actorsCsv(all: readonly Actor[]): string {
  const rows = all.map((actor) => ({
    ...actor,
    aliases: actor.aliases.join('; '),
    roles: actor.roles.join('; '),
    mentions: actor.mentionCount,
    articles: actor.articleCount,
    hidden: actor.hidden ? 'yes' : '',
  }));
  const columns = ['id', 'kind', 'name', 'aliases', 'roles', 'mentions', 'articles', 'hidden'];
  return stringify(rows, { header: true, columns, record_delimiter: 'windows', escape_formulas: true });
}
