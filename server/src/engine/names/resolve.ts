/** Decides, with the whole article in view, which candidates are names, of which kind, and which of them are one thing. */
import type { PlacedAnalysis } from '../local';
import type { Entity, EntityKind, Mention, Role } from '../model';
import { link } from './coreference';
import { type Decided, decide } from './decide';

import type { Occurrence } from './pool';
import { recut } from './recut';

/** The names of an article: mentions in text order, never overlapping; entities in order of first mention. */
export interface ResolvedNames {
  readonly mentions: Mention[];
  readonly entities: Entity[];
}

const KINDS: readonly EntityKind[] = ['other', 'person', 'organization', 'place', 'other'];

/** The kind that a decided occurrence shows. */
function kindOf(decided: Decided): EntityKind {
  return decided.group ? 'group' : (KINDS[decided.klass] as EntityKind);
}

/** Resolves the names of an article from the candidates of its blocks (in text order). Any input gives a result. */
export function resolveNames(blocks: readonly PlacedAnalysis[], text: string): ResolvedNames {
  const occurrences: Occurrence[] = [];
  blocks.forEach(({ local, offset, firstSentence }, place) => {
    for (const candidate of local.names) {
      occurrences.push({
        candidate,
        start: offset + candidate.start,
        end: offset + candidate.end,
        sentence: firstSentence + candidate.sentence,
        place,
        words: candidate.words,
      });
    }
  });
  const decided = recut(blocks, decide(blocks, occurrences));
  return assemble(text, decided, link(decided));
}

/** Makes mentions and entities of decided occurrences and the cluster number of each. */
function assemble(text: string, decided: readonly Decided[], clusters: readonly number[]): ResolvedNames {
  const order = new Map<number, number>();
  const members: number[][] = [];
  clusters.forEach((cluster, at) => {
    const known = order.get(cluster);
    if (known === undefined) {
      order.set(cluster, members.length);
      members.push([at]);
    } else (members[known] as number[]).push(at);
  });
  const mentions: Mention[] = decided.map(({ start, end, sentence }, at) => ({
    start,
    end,
    kind: 'name',
    entity: order.get(clusters[at] as number) as number,
    sentence,
  }));
  const entities = members.map((list, index) =>
    entityOf(
      text,
      list.map((at) => decided[at] as Decided),
      list,
      index,
    ),
  );
  return { mentions, entities };
}

function entityOf(text: string, list: readonly Decided[], mentions: readonly number[], index: number): Entity {
  const forms: string[] = [];
  let name = '';
  let words = 0;
  for (const { start, end, words: own, candidate } of list) {
    const form = collapse(text.slice(start, end));
    if (!forms.includes(form)) forms.push(form);
    const better = own.length > words || (own.length === words && form.length > name.length && words > 1);
    if (name === '' || (better && candidate.style !== 'caps')) {
      name = form;
      words = own.length;
    }
  }
  const roles = new Map<number, Role>();
  let gender: 'm' | 'f' | null = null;
  for (const { candidate, start } of list) {
    const offset = start - candidate.start;
    gender ??= candidate.gender;
    for (const role of candidate.roles) {
      const span = { start: role.start + offset, end: role.end + offset };
      roles.set(span.start, { ...span, text: collapse(text.slice(span.start, span.end)) });
    }
  }
  const kind = kindOf(list[0] as Decided);
  const person = kind === 'person';
  return {
    id: `e${index}`,
    kind,
    name,
    roles: person ? [...roles.values()].sort((a, b) => a.start - b.start) : [],
    mentions,
    aliases: forms.filter((form) => form !== name),
    gender: person ? gender : null,
  };
}

const UNEVEN_SPACE = /[^\S ]| {2}/;

function collapse(words: string): string {
  return UNEVEN_SPACE.test(words) ? words.replace(/\s+/g, ' ') : words;
}
