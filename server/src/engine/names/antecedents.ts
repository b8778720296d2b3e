/**
 * Which pronouns and phrases of an article mean something that it names: the text is read once, from front to back,
 * as a reader does it. What is not clear stays unlinked.
 */
import type { PlacedAnalysis } from '../local';
import type { MentionKind, Quotation } from '../model';
import { Shape, type Tokens } from '../text/tokens';
import type { Anaphor } from './anaphors';
import { attachedName, type NameAt } from './attach';
import type { Decided } from './decide';
import { linkNominal, linkOwned, NominalIndex } from './nominals';
import { isSaidByUnknown, linkPronoun } from './pronouns';
import { collectReferents, describe, descriptionOf, ownerKey, type Referent } from './referents';
import { Sense } from './senses';
import { type Voice, voiceOf } from './voices';

/** A pronoun or phrase that means something named. Offsets of the article. */
export interface LinkedAnaphor {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  readonly sentence: number;
  readonly cluster: number;
}

/** Something that was spoken of, named or not, while the article is read. */
export interface Spoken {
  /** `null` for someone or something without a name ("a driver"). */
  readonly referent: Referent | null;
  /** Bits of `Sense` of an unnamed one. */
  readonly sense: number;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  /** Position among the analysed blocks. */
  readonly place: number;
  /** Tokens of the block. */
  readonly firstToken: number;
  readonly endToken: number;
  /** The pronoun in lower case; empty for names and phrases. */
  readonly pronounWord: string;
  /** It stands inside quoted words. */
  readonly quoted: boolean;
}

/** An anaphor in its article. */
export interface PlacedAnaphor {
  readonly anaphor: Anaphor;
  readonly block: PlacedAnalysis;
  readonly place: number;
  readonly sentence: number;
  /** It stands inside quoted words. */
  readonly quoted: boolean;
  /** Who says the quoted words, when somebody is said to. */
  readonly voice: Voice | null;
}

/** Kinds of blocks that name those who made the report. */
const UNSPOKEN: ReadonlySet<string> = new Set(['byline', 'credit']);

/** What has been spoken of lately, oldest first; only the last few matter. */
const REMEMBERED = 24;

/** The pronouns and phrases of the article that mean one of `decided`, in text order. */
export function linkAnaphors(
  blocks: readonly PlacedAnalysis[],
  text: string,
  decided: readonly Decided[],
  clusters: readonly number[],
  quotations: readonly Quotation[],
): LinkedAnaphor[] {
  const linked: LinkedAnaphor[] = [];
  if (decided.length === 0 || !blocks.some(({ local }) => local.anaphors.length > 0)) return linked;
  const referents = collectReferents(blocks, text, decided, clusters);
  const { attached, begins } = attachAll(blocks, decided, clusters, referents);
  const index = new NominalIndex(referents.values());
  const spoken: Spoken[] = [];
  const remember = (one: Spoken): void => {
    if (spoken.length >= 2 * REMEMBERED) spoken.splice(0, REMEMBERED);
    spoken.push(one);
    if (one.referent !== null) index.mentioned(one.referent, one.sentence);
  };
  let nextName = 0;
  let nextQuotation = 0;
  /** For starts in text order only. */
  const isQuoted = (start: number): boolean => {
    while ((quotations[nextQuotation]?.end ?? Infinity) <= start) nextQuotation++;
    return (quotations[nextQuotation]?.start ?? Infinity) <= start;
  };
  let heard = -1;
  let known: Voice | null = null;
  /** The voice of the quotation at hand. */
  const voice = (): Voice | null => {
    if (heard !== nextQuotation)
      known = voiceOf(text, quotations[nextQuotation] as Quotation, decided, clusters, referents);
    heard = nextQuotation;
    return known;
  };
  const rememberName = (): void => {
    const name = decided[nextName] as Decided;
    const referent = referents.get(clusters[nextName] as number) as Referent;
    // Whoever wrote the report is not spoken of in it.
    if (!UNSPOKEN.has((blocks[name.place] as PlacedAnalysis).local.kind))
      remember(
        spokenName(name, blocks[name.place] as PlacedAnalysis, begins.get(nextName), referent, isQuoted(name.start)),
      );
    nextName++;
  };
  /** The key of the name right before the phrase, or `null`. */
  const ownerOf = (anaphor: Anaphor, place: number): string | null => {
    const at = nextName - 1;
    const owner = decided[at]?.place === place ? nameBehind(anaphor, blocks[place]?.local.tokens, decided, at) : -1;
    return owner < 0 ? null : ownerKey(decided[owner] as Decided, clusters[owner] as number);
  };
  blocks.forEach((block, place) => {
    const { local, offset, firstSentence } = block;
    for (const anaphor of local.anaphors) {
      const start = offset + anaphor.start;
      const end = offset + anaphor.end;
      while ((decided[nextName]?.start ?? Infinity) < start) rememberName();
      if (attached.has(anaphor)) continue;
      const name = decided[nextName];
      const quoted = isQuoted(start);
      const sentence = firstSentence + anaphor.sentence;
      const placed = { anaphor, block, place, sentence, quoted, voice: quoted ? voice() : null };
      const overlapping = (name?.start ?? Infinity) < end || (decided[nextName - 1]?.end ?? 0) > start;
      const pronoun = (anaphor.sense & Sense.pronoun) !== 0;
      let referent: Referent | null = null;
      if (!overlapping && pronoun) referent = linkPronoun(placed, spoken, blocks, name);
      else if (!overlapping && anaphor.behindName) referent = linkOwned(placed, index, ownerOf(anaphor, place));
      else if (!overlapping) referent = linkNominal(placed, index, spoken, blocks);
      if (referent !== null)
        linked.push({ start, end, kind: pronoun ? 'pronoun' : 'nominal', sentence, cluster: referent.cluster });
      // "As president", "elected mayor": a noun by itself brings nobody in.
      const bare = anaphor.determiner === 'none' && !pronoun && !isBehindCapital(anaphor, local.tokens);
      if (referent !== null || !bare)
        remember(spokenAnaphor(placed, referent, referent === null && pronoun && isSaidByUnknown(placed, spoken)));
    }
    while (decided[nextName]?.place === place) rememberName();
  });
  return linked;
}

/** `at` when that name stands right before the phrase ("the Egyptian president", "Egypt's president"), else -1. */
function nameBehind(anaphor: Anaphor, tokens: Tokens | undefined, decided: readonly Decided[], at: number): number {
  const name = decided[at];
  if (name === undefined || tokens === undefined || !anaphor.behindName) return -1;
  const gap = anaphor.firstToken - name.candidate.endToken;
  return gap === 0 || (gap === 1 && tokens.lowers[anaphor.firstToken - 1] === "'s") ? at : -1;
}

/** "The Italian striker" is somebody, a bare "striker" nobody. */
function isBehindCapital({ firstToken }: Anaphor, { shapes }: Tokens): boolean {
  return firstToken > 0 && ((shapes[firstToken - 1] as number) & Shape.capital) !== 0;
}

/**
 * What an anaphor adds to what is spoken of; one that could not be linked still says that there is somebody.
 * @param stranger a pronoun that means somebody who was not spoken of before
 */
function spokenAnaphor(
  { anaphor, block, place, sentence, quoted }: PlacedAnaphor,
  referent: Referent | null,
  stranger: boolean,
): Spoken {
  const { firstToken, endToken, head, sense } = anaphor;
  const pronoun = (sense & Sense.pronoun) !== 0;
  return {
    referent,
    sense: pronoun && sense & (Sense.male | Sense.female) ? sense | Sense.person : sense,
    sentence,
    place,
    firstToken,
    endToken,
    pronounWord: pronoun && !stranger ? (block.local.tokens.lowers[head] as string) : '',
    quoted,
  };
}

/** @param begins first token of the phrase before the name that belongs to it ("the driver, Ann Oren,") */
function spokenName(
  { candidate, sentence, place }: Decided,
  { local }: PlacedAnalysis,
  begins: number | undefined,
  referent: Referent,
  quoted: boolean,
): Spoken {
  const { firstToken, endToken } = candidate;
  // The comma that closes an apposition belongs to it: what follows is done by whoever is named.
  const closed = begins !== undefined && local.tokens.lowers[endToken] === ',';
  return {
    referent,
    sense: 0,
    sentence,
    place,
    firstToken: begins ?? firstToken,
    endToken: closed ? endToken + 1 : endToken,
    pronounWord: '',
    quoted,
  };
}

/**
 * Phrases that say what a name beside them is; what they say is added to the referent. Also, by index of the name, the
 * first token of the phrases right before it.
 */
function attachAll(
  blocks: readonly PlacedAnalysis[],
  decided: readonly Decided[],
  clusters: readonly number[],
  referents: ReadonlyMap<number, Referent>,
): { readonly attached: ReadonlySet<Anaphor>; readonly begins: ReadonlyMap<number, number> } {
  const attached = new Set<Anaphor>();
  const begins = new Map<number, number>();
  const nameAt = (at: number, place: number): NameAt | null => {
    const name = decided[at];
    return name?.place === place ? { at, name } : null;
  };
  let next = 0;
  blocks.forEach((block, place) => {
    const { local, offset } = block;
    for (const anaphor of local.anaphors) {
      if (anaphor.sense & Sense.pronoun) continue;
      while (next < decided.length && (decided[next] as Decided).start < offset + anaphor.end) next++;
      const found = attachedName(block, anaphor, nameAt(next - 1, place), [
        nameAt(next, place),
        nameAt(next + 1, place),
      ]);
      if (found === null) continue;
      attached.add(anaphor);
      const { firstToken } = found.name.candidate;
      if (anaphor.endToken <= firstToken)
        begins.set(found.at, Math.min(begins.get(found.at) ?? firstToken, anaphor.firstToken));
      const referent = referents.get(clusters[found.at] as number);
      const from = anaphor.determiner === 'none' ? anaphor.firstToken : anaphor.firstToken + 1;
      const start = local.tokens.starts[Math.min(from, anaphor.head)] as number;
      if (referent === undefined) continue;
      describe(referent, descriptionOf(local.text.slice(start, anaphor.end)));
      const owner = nameBehind(anaphor, local.tokens, decided, nameAt(next - 1, place) === null ? -1 : next - 1);
      if (owner >= 0) referent.owners.add(ownerKey(decided[owner] as Decided, clusters[owner] as number));
    }
  });
  return { attached, begins };
}
