/** Which offices an article gives to whom, where the words leave no doubt that they are held now. */
import {
  AMBIGUOUS_NATIONALITIES,
  CHANGING_OFFICE,
  NEED_OWNER,
  NOT_IN_OFFICE,
  OFFICE_SETS,
  ONE_EACH,
  SECRETARIATS,
} from '../lexicon/offices';
import type { Article, Entity, Role, Sentence, Span } from '../model';
import { countryOf } from '../names/identity';
import { isCommonName } from '../names/persons';
import { canonicalPlaceId, parseName } from '../names/variants';
import { fold, LEXICON } from '../names/words';
import { lastStartingAtOrBefore } from '../span';
import { isRecalled } from './recalled';

/** An office that an article gives to a person. The span covers the office and whose it is ("Egyptian foreign minister"). */
export interface OfficeClaim extends Span {
  /** Index into the article's `entities`. */
  readonly entity: number;
  /** Equal for two articles that name the same person in full. */
  readonly person: string;
  /** Id of the office (`foreign`). */
  readonly office: string;
  /** Of which country, place or body, as a key; `null` when the words do not say. */
  readonly owner: string | null;
}

/** Lines of the lexicon, taken apart. */
const LINES = OFFICE_SETS.flatMap((lines, set) =>
  lines.map((line) => {
    const [id, wordings] = line.split(': ') as [string, string];
    return { set, id, wordings: wordings.split('|') };
  }),
);
/** Office by its wording. */
const OFFICES: ReadonlyMap<string, string> = new Map(
  LINES.flatMap(({ id, wordings }) => wordings.map((wording) => [wording, id] as const)),
);

const OFFICE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...OFFICES.keys()]
    .sort((a, b) => b.length - a.length)
    .map((wording) => wording.replaceAll(' ', '\\s+'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** One of the words that tell of a change. */
const CHANGE = new RegExp(`(?<![\\p{L}])(?:${[...CHANGING_OFFICE].join('|')})(?![\\p{L}])`, 'iu');

/** A word of every office: most roles have none of them, and are done with here. */
const OFFICE_HEAD = /minister|secretary|president|chancellor|mayor|governor|chief|commissioner|sheriff|attorney/i;

/** An article with more is a list of officials. */
const MOST_CLAIMS = 100;
/** An article that calls somebody by a role more often says nothing new. */
const MOST_ROLES = 6;
/** Characters of the longest wording, about. */
const LONGEST_OFFICE = 40;
/** Longest stretch before and behind an office in which its owner and the name may stand. */
const REACH = 60;

/** True when no one holds both at once, as far as general knowledge goes. Symmetric. */
export function cannotBothHold(a: OfficeClaim, b: OfficeClaim): boolean {
  if (a.office === b.office) {
    return ONE_EACH.has(a.office) && a.owner !== null && b.owner !== null && !mayBeOne(a.owner, b.owner);
  }
  const together = LINES.some(
    ({ set, id }) => id === a.office && LINES.some((line) => line.set === set && line.id === b.office),
  );
  if (!together) return false;
  // A governor of a town is its mayor in other words.
  return !(a.owner !== null && a.owner === b.owner && isMayorAndGovernor(a.office, b.office));
}

function isMayorAndGovernor(a: string, b: string): boolean {
  return (a === 'mayor' && b === 'governor') || (a === 'governor' && b === 'mayor');
}

/** True for a name that many bear: of two John Smiths one may well be a sheriff and the other a mayor. */
export function mayBeTwo(name: string): boolean {
  const { person } = parseName(name, 'person');
  return person === null || person.words.length < 2 || isCommonName(person);
}

/** "new york" and "new york city": one name holds the other. */
function mayBeOne(a: string, b: string): boolean {
  return a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

/** The clear claims of an article, in text order; a person to whom it gives two offices that exclude each other is among them twice. */
export function officesOf(article: Omit<Article, 'findings'>): OfficeClaim[] {
  const claims: OfficeClaim[] = [];
  for (const [index, entity] of article.entities.entries()) {
    if (entity.kind !== 'person' || entity.roles.length === 0 || !entity.name.includes(' ')) continue;
    const found = entity.roles
      .slice(0, MOST_ROLES)
      .flatMap((role) => (OFFICE_HEAD.test(role.text) ? (officeAt(article, entity, role) ?? []) : []));
    if (found.length === 0) continue;
    if (claims.length >= MOST_CLAIMS) break;
    const person = fold(entity.name.toLowerCase());
    for (const { start, end, office, owner } of found) {
      claims.push({ start, end, office, owner, entity: index, person });
    }
  }
  return claims.sort((a, b) => a.start - b.start);
}

type Found = Span & Pick<OfficeClaim, 'office' | 'owner'>;

function officeAt(article: Omit<Article, 'findings'>, entity: Entity, role: Role): Found | null {
  const { text } = article;
  const sentence = article.sentences[lastStartingAtOrBefore(article.sentences, role.start)];
  if (!sentence || role.end > sentence.end || isQuoted(article, role)) return null;
  const office = wordingAt(text, sentence, role);
  const found = office && placed(article, entity, sentence, office, office.id);
  return found && !isOfOtherTime(article, sentence) ? found : null;
}

/** The office whose wording covers the role or overlaps it; roles are not always cut as the lexicon has them. */
function wordingAt(text: string, sentence: Span, role: Role): (Span & { readonly id: string }) | null {
  const known = OFFICES.get(role.text.toLowerCase());
  if (known !== undefined) return { start: role.start, end: role.end, id: known };
  const from = Math.max(sentence.start, role.start - LONGEST_OFFICE);
  const window = text.slice(from, Math.min(sentence.end, role.end + LONGEST_OFFICE));
  for (const match of window.matchAll(OFFICE)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const id = OFFICES.get(match[0].toLowerCase().replace(/\s+/g, ' '));
    if (id !== undefined && end > role.start && start < role.end) return { start, end, id };
  }
  return null;
}

/** The office with its owner, when it stands right beside a name of the person and nothing beside it takes it back. */
function placed(
  { text, mentions }: Omit<Article, 'findings'>,
  entity: Entity,
  sentence: Sentence,
  { start, end }: Span,
  office: string,
): Found | null {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const behind = text.slice(end, Math.min(sentence.end, end + REACH));
  const left = ownerBefore(before, office);
  const right = ownerBehind(behind, office);
  if (left === undefined || right === undefined || (left && right)) return null;
  const owner = left?.owner ?? right?.owner ?? null;
  if (owner === null && NEED_OWNER.has(office)) return null;
  const first = start - (left?.length ?? 0);
  const last = end + (right?.length ?? 0);
  const beside = entity.mentions.some((at) => {
    const mention = mentions[at];
    if (mention?.kind !== 'name') return false;
    if (mention.start >= last) return /^,?\s$/.test(text.slice(last, mention.start));
    if (mention.end > first || mention.start < sentence.start) return false;
    // An apposition is closed again: "X, the mayor of Y, said".
    return (
      /^,\s(?:the\s|an?\s|its\s|their\s)?$/.test(text.slice(mention.end, first)) &&
      /^(?:[,.;:)]|$)/.test(text.slice(last, last + 1))
    );
  });
  if (!beside || isTakenBack(before.slice(0, before.length - (left?.length ?? 0)), text.slice(last, last + REACH)))
    return null;
  return { start: first, end: last, office, owner };
}

/** Words between an office and its owner's name. */
const OWNER_LEFT = /(?:^|[\s(“"])((?:[\p{L}.'’-]+\s+){1,3})$/u;

/**
 * Whose office it is, by the words before it: the owner and the length of the words; `null` when they name none,
 * `undefined` when they name something that is not known.
 */
function ownerBefore(before: string, office: string): { owner: string; length: number } | null | undefined {
  let words = OWNER_LEFT.exec(before)?.[1];
  while (words) {
    const owner = ownerOf(words.trim().replace(/['’]s?$/, ''), office);
    if (owner === undefined) return undefined;
    if (owner !== null) return { owner, length: words.length };
    words = /^\S+\s+(.*)$/su.exec(words)?.[1];
  }
  return null;
}

const OWNER_BEHIND = /^\s+(?:of|for)\s+(?:the\s+)?((?:\p{Lu}[\p{L}.'’-]*\s?){1,4})/u;

/** The same by the words behind it ("of Egypt"): what is named there must be known. */
function ownerBehind(behind: string, office: string): { owner: string; length: number } | null | undefined {
  if (!/^\s+(?:of|for)\s/.test(behind)) return null;
  const match = OWNER_BEHIND.exec(behind);
  if (!match) return undefined;
  const words = (match[1] as string).trim().replace(/\.$/, '');
  const owner = ownerOf(words, office);
  if (!owner) return undefined;
  return { owner, length: match[0].indexOf(words) + words.length };
}

/** The key of an owner; `null` for words that name none, `undefined` for a name that may mean several. */
function ownerOf(words: string, office: string): string | null | undefined {
  const key = words.toLowerCase();
  if (words === key) return null;
  if (office === 'secretary-general') return SECRETARIATS.get(key) ?? null;
  if (office === 'mayor' || office === 'governor') {
    return LEXICON.places.has(key) ? canonicalPlaceId(words) : null;
  }
  if (AMBIGUOUS_NATIONALITIES.has(key)) return undefined;
  const country = countryOf(key);
  return country === null ? null : `country:${country}`;
}

/** Words right before or behind an office that take it back ("former", "-elect"), or join it to another. */
function isTakenBack(before: string, behind: string): boolean {
  const words = before.toLowerCase().match(/[\p{L}]+(?:-[\p{L}]+)?/gu) ?? [];
  if (words.slice(-3).some((word) => NOT_IN_OFFICE.has(word) || NOT_IN_OFFICE.has(word.split('-')[0] as string)))
    return true;
  if (/[-–]$/.test(before) || /^(?:[-–]|\s*and\s)/.test(behind)) return true;
  return /(?:minister|secretary|president|premier|chancellor|governor|mayor|chief|leader|chairman|head|general)\s+and\s+$/i.test(
    before,
  );
}

function isQuoted({ quotations }: Pick<Article, 'quotations'>, { start }: Span): boolean {
  const quotation = quotations[lastStartingAtOrBefore(quotations, start)];
  return quotation !== undefined && quotation.kind !== 'indirect' && start < quotation.end;
}

/** The sentence tells of another time, of a change of office, or of two offices. */
function isOfOtherTime(article: Omit<Article, 'findings'>, sentence: Sentence): boolean {
  return CHANGE.test(article.text.slice(sentence.start, sentence.end)) || isRecalled(article, sentence);
}
