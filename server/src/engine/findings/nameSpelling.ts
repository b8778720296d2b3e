/** One article spells a name in two ways ("Mursi" once, "Morsi" everywhere else). */
import type { Article, Entity, Finding, Mention } from '../model';
import { areKnownNames, isKnownWord, isSpelledTwice, plainLetters } from '../names/slips';
import type { Rule } from './articleFindings';
import { CODES } from './codes';

/** Shorter words are particles, initials, or too short to be told apart. */
const SHORTEST = 4;
/** Different words in the names of one thing that are compared; more is a tangle. */
const MAX_WORDS = 12;
/** An article that names more people is a list. */
const MAX_PEOPLE = 200;

/**
 * Hint, at the first mention of the rarer spelling. Accents, hyphens, capitals, initials, titles, plurals and short forms
 * are no other spelling.
 */
export const nameSpelling: Rule = {
  code: 'name-spelling',
  check(article) {
    const people = article.entities.filter(({ kind }) => kind === 'person');
    const named = people.filter(({ name }) => name.includes(' '));
    const misspelled = new Map<Entity, Entity[]>();
    for (const one of people.filter(isBare).slice(0, MAX_PEOPLE)) {
      const person = personMeant(one, named);
      if (person) misspelled.set(person, [...(misspelled.get(person) ?? []), one]);
    }
    return named.flatMap((entity) => {
      const others = misspelled.get(entity) ?? [];
      // One form has one spelling: most entities are done with here.
      return entity.aliases.length + others.length > 0 ? (findingOf(article, [entity, ...others]) ?? []) : [];
    });
  },
};

/** A surname that stands alone, was never introduced, and is no other word. */
function isBare({ name, aliases }: Entity): boolean {
  if (name.includes(' ') || aliases.length > 0) return false;
  const word = plainLetters(name);
  return word.length >= SHORTEST && !isKnownWord(word);
}

/** The one person named before whose surname it is but for the spelling: news gives a name in full first. */
function personMeant({ name, mentions }: Entity, named: readonly Entity[]): Entity | null {
  const word = plainLetters(name);
  const like = named
    .slice(0, MAX_PEOPLE)
    .filter((one) => isSpelledTwice(word, plainLetters(one.name.slice(one.name.lastIndexOf(' ') + 1))));
  const [person] = like;
  return person && like.length === 1 && (person.mentions[0] ?? 0) < (mentions[0] ?? 0) ? person : null;
}

/** How often a word stands in the names of one person, and where first. */
interface WordUse {
  readonly word: string;
  readonly mention: Mention;
  count: number;
}

function findingOf({ uri, text, mentions }: Omit<Article, 'findings'>, entities: readonly Entity[]): Finding | null {
  const names = entities.flatMap((entity) => entity.mentions.flatMap((at) => mentions[at] ?? []));
  const uses = [...wordsOf(text, names).values()].slice(0, MAX_WORDS);
  if (uses.some(({ mention }) => isAlias(text, mention))) return null;
  const shown = ({ mention }: WordUse) => text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  for (const [index, first] of uses.entries()) {
    const second = uses.slice(index + 1).find((use) => isOtherwiseSpelled(first, use, shown));
    if (!second) continue;
    // Of two spellings that are equally common the reader meets the second as the other one.
    const [rare, common] = first.count < second.count ? [first, second] : [second, first];
    const { start, end } = common.mention;
    return {
      code: 'name-spelling',
      severity: CODES['name-spelling'].severity,
      start: rare.mention.start,
      end: rare.mention.end,
      message: `“${shown(rare)}” here, but “${shown(common)}” elsewhere in this article: one name, spelled in two ways.`,
      related: [{ uri, start, end, message: `Spelled so ${common.count === 1 ? 'once' : `${common.count} times`}.` }],
    };
  }
  return null;
}

/** Two known names (Reed, Reid) are one only where the rest of the name is the same, too. */
function isOtherwiseSpelled(a: WordUse, b: WordUse, shown: (use: WordUse) => string): boolean {
  if (a.mention === b.mention || !isSpelledTwice(a.word, b.word)) return false;
  if (!areKnownNames(a.word, b.word)) return true;
  const rest = (use: WordUse) => wordsIn(shown(use)).filter((word) => word !== use.word);
  return rest(a).length > 0 && rest(a).join(' ') === rest(b).join(' ');
}

/** Words before a name that give it as another name of the same person. */
const ALIAS_CUE =
  /(?:^|[\s(“"])(?:born|née?|aka|a\.k\.a\.|known as|called|named|dubbed|nicknamed|spelled|spelt|alias|real name(?: is| was)?|or|formerly|stage name)[\s“"‘(]{1,3}$/iu;
/** The longest that the expression matches. */
const ALIAS_CUE_LENGTH = 18;

/** "She was born Betty Mae Page": the article itself gives another spelling. */
function isAlias(text: string, { start }: Mention): boolean {
  return ALIAS_CUE.test(text.slice(Math.max(0, start - ALIAS_CUE_LENGTH), start));
}

function wordsOf(text: string, names: readonly Mention[]): Map<string, WordUse> {
  const uses = new Map<string, WordUse>();
  for (const mention of names) {
    if (mention.kind !== 'name') continue;
    for (const word of wordsIn(text.slice(mention.start, mention.end))) {
      if (word.length < SHORTEST) continue;
      const known = uses.get(word);
      if (known) known.count++;
      else uses.set(word, { word, mention, count: 1 });
    }
  }
  return uses;
}

function wordsIn(name: string): string[] {
  return name
    .split(/[\s\-‐‑–]+/)
    .map(plainLetters)
    .filter((word) => word !== '');
}
