/** To what a noun refers that no name is tied to: the only town, country or company spoken of lately. */
import { BODY_NOUNS } from '../lexicon/descriptionNouns';
import type { PlacedAnaphor, Spoken } from './antecedents';
import type { Referent } from './referents';
import { Sense } from './senses';

/** How far back the only one of its kind may stand. In sentences. */
const REACH = 2;

/** The only thing spoken of lately that can be called so, or `null`. */
export function soleOfKind(
  noun: string,
  { sentence, anaphor }: PlacedAnaphor,
  spoken: readonly Spoken[],
): Referent | null {
  const fits = FITTING.get(noun);
  if (fits === undefined) return null;
  let found: Referent | null = null;
  for (let at = spoken.length - 1; at >= 0; at--) {
    const { referent, sense, sentence: there } = spoken[at] as Spoken;
    if (sentence - there > REACH) break;
    // Another one without a name: "a company".
    if (referent === null && sense & anaphor.sense & Sense.body) return null;
    if (referent === null || !fits(referent) || referent === found) continue;
    if (found !== null) return null;
    found = referent;
  }
  return found;
}

const isTown = ({ town, country }: Referent): boolean => town && !country;
const isCountry = ({ country }: Referent): boolean => country;

/** Nouns for companies of all kinds. */
const COMPANIES: readonly string[] =
  'airline automaker bank brokerage carmaker carrier company corporation firm insurer lender publisher retailer studio'.split(
    ' ',
  );

/** Words that end or open the names of bodies, less those of companies. */
const NO_COMPANY: ReadonlySet<string> = noCompany();

function noCompany(): ReadonlySet<string> {
  const companies = new Set(COMPANIES.flatMap((noun) => BODY_NOUNS.get(noun) ?? []));
  const words = new Set<string>();
  for (const list of BODY_NOUNS.values()) for (const word of list) if (!companies.has(word)) words.add(word);
  return words;
}

/** An organization whose name does not say that it is something else than a company. */
function mayBeCompany({ kind, edges, descriptions }: Referent): boolean {
  if (kind !== 'organization') return false;
  for (const word of edges) if (NO_COMPANY.has(word)) return false;
  return descriptions.every(({ words }) => !NO_COMPANY.has(words[words.length - 1] as string));
}

const FITTING: ReadonlyMap<string, (referent: Referent) => boolean> = new Map([
  ['city', isTown],
  ['town', isTown],
  ['country', isCountry],
  ['nation', isCountry],
  ['company', mayBeCompany],
  ['firm', mayBeCompany],
]);
