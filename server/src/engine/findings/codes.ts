/** Every code a finding may have, how grave it is and what it says: the one list that rules, settings and command line share. */
import type { FindingCode, Severity } from '../model';

/** What tools show in a list of rules. */
export interface CodeDescription {
  /** The severity of a clear case; a finding in doubt has a milder one. */
  readonly severity: Severity;
  /** One sentence. */
  readonly short: string;
  /** What is compared, and when it stays silent. */
  readonly full: string;
}

// A record, so that a code added to the model and forgotten here does not compile.
export const CODES: Readonly<Record<FindingCode, CodeDescription>> = {
  'figure-conflict': {
    severity: 'warning',
    short: 'Two figures about the same thing cannot both be true.',
    full:
      'Two figures count the same thing, at the same place and as of the same day, and no value fits the words of both. ' +
      'Rounded figures that fit, part against whole, later updates and figures about other events are not reported. ' +
      'Where only the sources differ it is information; where a date is not known, a hint.',
  },
  'part-exceeds-whole': {
    severity: 'error',
    short: 'A part is larger than the whole that it belongs to.',
    full:
      'A figure that the text gives as a part of another figure is larger than that figure can be. ' +
      'A warning where the words are not exact.',
  },
  'date-weekday-mismatch': {
    severity: 'error',
    short: 'The weekday does not fit the date.',
    full: 'A full date is given with a weekday on which it does not fall. Dates whose year is not known are not reported.',
  },
  'quote-unbalanced': {
    severity: 'information',
    short: 'A quotation mark has no partner.',
    full:
      'An opening quotation mark is never closed, or a closing one was never opened. A quotation over several ' +
      'paragraphs, each opened anew and only the last one closed, is not reported.',
  },
  'role-conflict': {
    severity: 'information',
    short: 'One person is given two offices that nobody holds at once.',
    full:
      'Reports of about the same time, or two places of one, give a person offices that exclude each other (foreign ' +
      'minister and interior minister, governor of two states). Former, acting, deputy and future offices, sentences that ' +
      'tell of a change, quoted words, partial descriptions (“the minister”) and names that many people bear are not compared.',
  },
  'name-spelling': {
    severity: 'hint',
    short: 'A name is spelled differently here from everywhere else.',
    full:
      'An article spells one person’s name in two ways, or one outlet alone writes a letter of it differently from at ' +
      'least two others that report the same event. House styles of writing names from other scripts, accents, short ' +
      'forms, initials and capitals are not reported.',
  },
};

/** Every code, in the order of the table. */
export const FINDING_CODES = Object.keys(CODES) as readonly FindingCode[];
