/** `newsmark actors`: who is who across the articles. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Actor, EntityKind } from '../engine/model';
import { actorsCsv } from './actorsCsv';
import { readDossier } from './analyse';
import type { ActorsFormat, Source } from './args';
import { plural } from './findingsText';
import { writeListJson } from './listJson';
import { Exit, type Platform } from './platform';
import { actorJson, actorMentions } from './shapes';
import { printable } from './snippet';

/** Prints the actors of the dossier, in the dossier's order as JSON and CSV, the most named first as text. */
export async function actors(platform: Platform, source: Source, format: ActorsFormat): Promise<number> {
  const { dossier, troubles } = await readDossier(platform, source);
  const { stdout } = platform;
  switch (format) {
    case 'json':
      await writeListJson(
        stdout,
        'actors',
        mapLazily(dossier.actors(), (actor) => actorJson(dossier, actor)),
      );
      break;
    case 'csv':
      await stdout.write(actorsCsv(dossier.actors()));
      break;
    case 'text':
      await stdout.write(actorsText(dossier));
  }
  return troubles.length > 0 ? Exit.trouble : Exit.ok;
}

function* mapLazily<A, B>(items: Iterable<A>, map: (item: A) => B): Generator<B> {
  for (const item of items) yield map(item);
}

const KINDS: readonly (readonly [EntityKind, string])[] = [
  ['person', 'Persons'],
  ['organization', 'Organizations'],
  ['place', 'Places'],
  ['group', 'Groups'],
  ['other', 'Others'],
];

function actorsText(dossier: Dossier): string {
  const lines = KINDS.flatMap(([kind, title]) => {
    // The reader does not want to see hidden ones; for programs they are in JSON and CSV, marked.
    const some = dossier.actors().filter((actor) => actor.kind === kind && !actor.hidden);
    if (some.length === 0) return [];
    some.sort((a, b) => b.mentionCount - a.mentionCount || (a.name < b.name ? -1 : 1));
    return [title, ...some.flatMap((actor) => actorLines(dossier, actor)), ''];
  });
  return lines.length === 0 ? 'No actors.\n' : `${lines.join('\n')}`;
}

function actorLines(dossier: Dossier, { id, name, aliases, roles, mentionCount, articleCount }: Actor): string[] {
  const paths = new Set(actorMentions(dossier, id).map((mention) => mention.path));
  const head = [name, ...roles.slice(0, 1)].join(', ');
  const lines = [`  ${head}: ${plural(mentionCount, 'mention')} in ${plural(articleCount, 'article')}`];
  if (aliases.length > 0) lines.push(`    also ${aliases.join(', ')}`);
  lines.push(...dossier.linkReasons(id).map((reason) => `    one actor: ${reason}`));
  lines.push(`    ${[...paths].join(' ')}`);
  return lines.map((line) => line.match(/^ */)?.[0] + printable(line.trimStart()));
}
