/** What is said of two figures that cannot both be true: value, thing, day and source of each, in plain English. */
import { dateInWords } from '../dates/words';
import type { Claim } from './claims';
import { sameWords } from './compare';

/**
 * "37 people killed here, but 31 in b.txt, both for 13 March 2025 and from the ministry. …": where the two differ, each side
 * says so. @param where words for the other place; @param reason a sentence of its own.
 */
export function conflictWords(here: Claim, there: Claim, where: string, reason: string): string {
  const oneDay = here.asOf !== null && here.asOf === there.asOf;
  const oneSource = sameWords(here.source, there.source);
  const details = (claim: Claim) =>
    (oneDay || claim.asOf === null ? '' : ` for ${dateInWords(claim.asOf)}`) +
    (oneSource || claim.sourceShown === '' ? '' : ` (${claim.sourceShown})`);
  const shared = [oneDay && `for ${dateInWords(here.asOf as string)}`, oneSource && `from ${here.sourceShown}`];
  const both = shared.filter(Boolean).join(' and ');
  const other = here.what === there.what ? there.shown : amount(there);
  return `${capitalised(amount(here))} here${details(here)}, but ${other} ${where}${details(there)}${both && `, both ${both}`}. ${reason}`;
}

/** "37 people killed, according to the ministry". */
export function claimWords(claim: Claim): string {
  return amount(claim) + (claim.sourceShown && `, according to ${claim.sourceShown}`);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function amount({ shown, what }: Claim): string {
  return what === '' ? shown : `${shown} ${what}`;
}
