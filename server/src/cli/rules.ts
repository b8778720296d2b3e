/** What each finding code means, for tools that show a list of rules. */
import type { FindingCode, Severity } from '../engine/model';

export interface Rule {
  /** A name in PascalCase, as SARIF viewers show it. */
  readonly name: string;
  /** One sentence. */
  readonly short: string;
  /** What is compared, and when it stays silent. */
  readonly full: string;
  /** The severity of a clear case; a finding may have a milder one. */
  readonly severity: Severity;
}

// A record, so that a code added to the model and forgotten here does not compile.
export const RULES: Readonly<Record<FindingCode, Rule>> = {
  'figure-conflict': {
    name: 'FigureConflict',
    short: 'Two figures about the same thing cannot both be true.',
    full:
      'Two figures count the same thing, at the same place and as of the same day, and no value fits the words of both. ' +
      'Rounded figures that fit, part against whole, later updates and figures about other events are not reported.',
    severity: 'warning',
  },
  'part-exceeds-whole': {
    name: 'PartExceedsWhole',
    short: 'A part is larger than the whole that it belongs to.',
    full: 'A figure that the text gives as a part of another figure is larger than that figure can be.',
    severity: 'error',
  },
  'date-weekday-mismatch': {
    name: 'DateWeekdayMismatch',
    short: 'The weekday does not fit the date.',
    full: 'A full date is given with a weekday on which it does not fall. Dates whose year is not known are not reported.',
    severity: 'warning',
  },
  'quote-unbalanced': {
    name: 'QuoteUnbalanced',
    short: 'A quotation mark has no partner.',
    full:
      'An opening quotation mark is never closed, or a closing one was never opened. A quotation over several ' +
      'paragraphs, each opened anew and only the last one closed, is not reported.',
    severity: 'warning',
  },
};
