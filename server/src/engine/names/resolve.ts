/** Decides, with the whole article in view, which candidates are names, of which kind, and which of them are one thing. */
import { COURTESY_TITLES } from '../lexicon/courtesyTitles';
import type { PlacedAnalysis } from '../local';
import type { Entity, Mention, NameDecisions, Quotation, Role } from '../model';
import { type LinkedAnaphor, linkAnaphors } from './antecedents';
import { NameClass } from './classes';
import { link } from './coreference';
import { type Decided, decide } from './decide';
import { cutHeadlines } from './headlines';
import { agreeKinds } from './kinds';
import type { Occurrence } from './pool';
import { applyNameDecisions } from './readerNames';
import { recut } from './recut';
import { countryCode, kindOf } from './referents';
import { LEXICON } from './words';

/** The names of an article: mentions in text order, never overlapping; entities in order of first mention. */
export interface ResolvedNames {
  readonly mentions: Mention[];
  readonly entities: Entity[];
}

/**
 * Resolves the names of an article from the candidates of its blocks (in text order), and what refers to them again.
 * Any input gives a result.
 * @param quotations of the article, in text order: other rules hold inside them
 * @param reader what the reader says about words, which stands above all evidence
 */
export function resolveNames(
  blocks: readonly PlacedAnalysis[],
  text: string,
  quotations: readonly Quotation[],
  reader?: NameDecisions,
): ResolvedNames {
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
  const found = agreeKinds(recut(blocks, cutHeadlines(blocks, decide(blocks, occurrences))));
  const decided = reader ? applyNameDecisions(blocks, text, found, reader) : found;
  const clusters = link(decided);
  return assemble(text, decided, clusters, linkAnaphors(blocks, text, decided, clusters, quotations));
}

/** Makes mentions and entities of decided occurrences, the cluster number of each, and what refers to them again. */
function assemble(
  text: string,
  decided: readonly Decided[],
  clusters: readonly number[],
  anaphors: readonly LinkedAnaphor[],
): ResolvedNames {
  const order = new Map<number, number>();
  const members: Member[] = [];
  const mentions: Mention[] = [];
  const memberOf = (cluster: number): number => {
    let known = order.get(cluster);
    if (known === undefined) {
      known = members.length;
      order.set(cluster, known);
      members.push({ names: [], mentions: [] });
    }
    (members[known] as Member).mentions.push(mentions.length);
    return known;
  };
  let next = 0;
  const addAnaphors = (limit: number): void => {
    let anaphor = anaphors[next];
    while (anaphor !== undefined && anaphor.start < limit) {
      const { start, end, kind, sentence, cluster } = anaphor;
      mentions.push({ start, end, kind, entity: memberOf(cluster), sentence });
      anaphor = anaphors[++next];
    }
  };
  decided.forEach((one, at) => {
    const { start, end, sentence } = one;
    addAnaphors(start);
    const entity = memberOf(clusters[at] as number);
    (members[entity] as Member).names.push(one);
    mentions.push({ start, end, kind: 'name', entity, sentence });
  });
  addAnaphors(Infinity);
  const countryOf = countries(members);
  const entities = members.map(({ names, mentions: own }, index) => {
    return entityOf(text, names, own, index, countryOf(names[0] as Decided));
  });
  return { mentions, entities };
}

/** What makes up one entity. */
interface Member {
  readonly names: Decided[];
  /** Indices of its mentions of all kinds. */
  readonly mentions: number[];
}

/** Tells of the name of a people which of the entities is its country. */
function countries(members: readonly Member[]): (name: Decided) => number | undefined {
  const byCode = new Map<string, number>();
  members.forEach(({ names }, index) => {
    const [first] = names as [Decided];
    const code = first.klass === NameClass.place ? countryCode(first.candidate.key) : null;
    if (code !== null && !byCode.has(code)) byCode.set(code, index);
  });
  return ({ group, candidate }) => {
    const people = group ? LEXICON.groups.get(candidate.key) : undefined;
    return people?.startsWith('people:') ? byCode.get(people.slice('people:'.length)) : undefined;
  };
}

function entityOf(
  text: string,
  list: readonly Decided[],
  mentions: readonly number[],
  index: number,
  country: number | undefined,
): Entity {
  const forms: string[] = [];
  let name = '';
  let words = 0;
  let loud = false;
  for (const { start, end, words: own, candidate } of list) {
    const form = collapse(text.slice(start, end));
    if (!forms.includes(form)) forms.push(form);
    const caps = candidate.style === 'caps';
    const longer = own.length > words || (own.length === words && form.length > name.length && words > 1);
    // A headline in capitals gives the name only where no other line gives as much of it.
    if (name === '' || (caps ? own.length > words : longer || (loud && own.length === words))) {
      name = form;
      words = own.length;
      loud = caps;
    }
  }
  name = asSpelledInText(name, forms);
  const roles = new Map<number, Role>();
  let gender: 'm' | 'f' | null = null;
  for (const { candidate, start } of list) {
    const offset = start - candidate.start;
    gender ??= candidate.gender;
    for (const role of candidate.roles) {
      const span = { start: role.start + offset, end: role.end + offset };
      const words = collapse(text.slice(span.start, span.end));
      if (!COURTESY_TITLES.has(words.toLowerCase().replace('.', ''))) roles.set(span.start, { ...span, text: words });
    }
  }
  const kind = kindOf(list[0] as Decided);
  const person = kind === 'person';
  const entity: Entity = {
    id: `e${index}`,
    kind,
    name,
    roles: person ? [...roles.values()].sort((a, b) => a.start - b.start) : [],
    mentions,
    aliases: forms.filter((form) => form !== name),
    gender: person ? gender : null,
  };
  return country === undefined ? entity : { ...entity, country };
}

/** A name that is printed in capitals (a dateline, a logo) as the running text writes it, where it does. */
function asSpelledInText(name: string, forms: readonly string[]): string {
  if (name !== name.toUpperCase()) return name;
  const letters = name.toLowerCase();
  return forms.find((form) => form !== name && form.toLowerCase() === letters) ?? name;
}

const UNEVEN_SPACE = /[^\S ]| {2}/;

function collapse(words: string): string {
  return UNEVEN_SPACE.test(words) ? words.replace(/\s+/g, ' ') : words;
}
