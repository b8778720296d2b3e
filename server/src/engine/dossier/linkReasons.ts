/** Why names or articles are taken to be one actor, in words; worked out when asked for, never kept. */
import { type NameRelation, relationOf } from '../names/relation';
import { LEXICON, Word } from '../names/words';
import type { DecidedForms } from './decided';
import { compare, type Form } from './forms';
import type { Surroundings } from './linkParts';
import { officeOf } from './nameContext';

/** Enough for a card; further names say the same again. */
const MOST_REASONS = 12;
/** Articles of each name that are looked at for offices and company. */
const MOST_ARTICLES = 200;
/** Others named with both that a reason lists. */
const MOST_COMPANY = 2;

const RELATIONS: Readonly<Record<NameRelation, string>> = {
  same: 'same name',
  kind: 'same name, taken for another kind of thing',
  surname: 'same surname',
  given: 'same first name',
  full: 'same first and last name',
  initial: 'same surname and initial',
  nickname: 'the short form of the first name',
  order: 'same names in another order',
  spelling: 'another spelling',
  initials: 'the initials',
  shorter: 'a shorter form of the name',
  none: 'names that can be one',
};

/**
 * A short sentence for each other name of the actor ("“Kerry”: same surname, same title (secretary of state), both with
 * Petra Olin"), the most used first; one on a name that many bear; none when there is nothing to explain. At most 12.
 * @param canonical the form that gives the actor its name
 */
export function linkReasons(
  forms: readonly Form[],
  canonical: Form,
  around: Surroundings,
  decided: DecidedForms,
): readonly string[] {
  const reasons: string[] = [];
  if (canonical.common && canonical.members.size > 1) {
    const shared = sharedWithin(canonical, around);
    if (shared.length > 0) reasons.push(`Many people are called ${canonical.name}, but here: ${shared.join(', ')}.`);
  }
  const others = forms
    .filter((form) => form !== canonical)
    .sort((a, b) => b.members.size - a.members.size || compare(a.key, b.key));
  const main = evidenceOf(canonical, around);
  for (const form of others) {
    if (reasons.length >= MOST_REASONS) break;
    reasons.push(`“${form.name}”: ${between(form, canonical, forms, main, around, decided).join(', ')}.`);
  }
  return reasons;
}

/** What a form's articles say of it: offices by what they come down to, and others named there. */
interface Evidence {
  readonly offices: ReadonlyMap<string, string>;
  readonly company: ReadonlyMap<string, Companion>;
}

interface Companion {
  readonly name: string;
  articles: number;
}

function between(
  form: Form,
  canonical: Form,
  forms: readonly Form[],
  main: Evidence,
  around: Surroundings,
  decided: DecidedForms,
): string[] {
  if (decided.verdict(form.key, canonical.key) === 'same') return ['you made them one'];
  const own = evidenceOf(form, around);
  const relation = relationOf(form.parsed, canonical.parsed);
  const bridge = relation === 'none' ? bridgeOf(form, canonical, forms) : null;
  const parts = [bridge === null ? RELATIONS[relation] : `${RELATIONS[bridge.relation]} as “${bridge.name}”`];
  for (const [office, words] of own.offices) {
    if (!main.offices.has(office)) continue;
    parts.push(`same title (${inSentence(words)})`);
    break;
  }
  const both = [...own.company]
    .flatMap(([key, { name, articles }]) => {
      const there = main.company.get(key);
      return there ? [{ name, weight: Math.min(articles, there.articles) }] : [];
    })
    .sort((a, b) => b.weight - a.weight || compare(a.name, b.name))
    .slice(0, MOST_COMPANY);
  if (both.length > 0) parts.push(`both with ${both.map(({ name }) => name).join(' and ')}`);
  return parts;
}

/** The name that links one to the other when the two have nothing to do with each other directly. */
function bridgeOf(
  form: Form,
  canonical: Form,
  forms: readonly Form[],
): { name: string; relation: NameRelation } | null {
  for (const other of forms) {
    if (other === form || other === canonical) continue;
    const relation = relationOf(form.parsed, other.parsed);
    if (relation !== 'none') return { name: other.name, relation };
  }
  return null;
}

function evidenceOf(form: Form, around: Surroundings): Evidence {
  const offices = new Map<string, string>();
  const company = new Map<string, Companion>();
  for (const uri of articlesOf(form)) {
    for (const { form: key, roles } of around.contributions(uri)) {
      if (key === form.key) for (const role of roles) offices.set(officeOf(role), offices.get(officeOf(role)) ?? role);
      const other = around.form(key);
      if (!other?.context?.strong || other.kind === 'other' || other.key === form.key) continue;
      if (other.context.key === form.context?.key) continue;
      const known = company.get(other.context.key);
      if (known) known.articles++;
      else company.set(other.context.key, { name: other.name, articles: 1 });
    }
  }
  return { offices, company };
}

/** Offices and others that more than one article of the form has. */
function sharedWithin(form: Form, around: Surroundings): string[] {
  const offices = new Map<string, { readonly words: string; count: number }>();
  for (const uri of articlesOf(form)) {
    const seen = new Set<string>();
    for (const { form: key, roles } of around.contributions(uri)) {
      if (key !== form.key) continue;
      for (const words of roles) {
        const office = officeOf(words);
        if (seen.has(office)) continue;
        seen.add(office);
        const known = offices.get(office);
        if (known) known.count++;
        else offices.set(office, { words, count: 1 });
      }
    }
  }
  const shared = [...offices.values()].filter(({ count }) => count > 1).sort((a, b) => b.count - a.count);
  const parts = shared.slice(0, 1).map(({ words }) => `same title (${inSentence(words)})`);
  const company = [...evidenceOf(form, around).company.values()]
    .filter(({ articles }) => articles > 1)
    .sort((a, b) => b.articles - a.articles || compare(a.name, b.name))
    .slice(0, MOST_COMPANY);
  if (company.length > 0) parts.push(`several articles with ${company.map(({ name }) => name).join(' and ')}`);
  return parts;
}

/** A title as it stands inside a sentence: "Mayor" is a mayor, but "U.S." stays. */
function inSentence(title: string): string {
  return title.replace(/\b[A-Z][a-z]+/g, (word) => {
    const lower = word.toLowerCase();
    return (LEXICON.words.get(lower) ?? 0) & OFFICE ? lower : word;
  });
}

const OFFICE = Word.role | Word.title | Word.roleModifier | Word.roleObject;

/** In the order of their uris, so that the answer does not depend on the order of calls. */
function articlesOf(form: Form): string[] {
  return [...form.members.keys()].sort().slice(0, MOST_ARTICLES);
}
