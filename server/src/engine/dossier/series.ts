/** Which figures could be about the same thing at all: the key that two claims must share. */

import { peopleClass, singular } from '../figures/nounPhrase';
import type { Figure } from '../model';

/** A series of comparable figures. */
export interface Series {
  readonly key: string;
  /** The words alone do not make two figures of it comparable; a copied sentence does. */
  readonly loose: boolean;
}

/** Happenings to people: everyone killed is one series, whatever they are called. */
const TO_PEOPLE: ReadonlySet<string> = new Set(
  'killed wounded casualties arrested abducted displaced evacuated rescued released infected hospitalized trapped missing survived deported'.split(
    ' ',
  ),
);

/**
 * The series of a figure, or `null` for one that is never compared (an ordinal). `after` is the text that follows it.
 */
export function seriesOf(figure: Figure, after: string): Series | null {
  const head = figure.counted ? singular(figure.counted.head) : '';
  switch (figure.kind) {
    case 'ordinal':
      return null;
    case 'measure':
      if (figure.unit === 'magnitude') return { key: 'measure:magnitude', loose: false };
      return { key: `measure:${figure.unit}:${head}`, loose: true };
    case 'percent': {
      const said = head || (/^\s+([a-z]+)/.exec(after)?.[1] ?? '');
      return { key: `percent:${said}`, loose: true };
    }
    case 'count': {
      if (!figure.event) return { key: `count::${head}`, loose: true };
      const people = !head || peopleClass(head) !== null || isName(figure) || isCase(head);
      if (TO_PEOPLE.has(figure.event) && people) return { key: `count:${figure.event}`, loose: false };
      return { key: `count:${figure.event}:${head}`, loose: !head };
    }
    default:
      return { key: `${figure.kind}:${figure.unit ?? ''}:${head}`, loose: true };
  }
}

function isName(figure: Figure): boolean {
  return /\p{Lu}\S*$/u.test(figure.scope.population ?? '');
}

function isCase(head: string): boolean {
  return /^(?:death|fatality|casualty|injury|arrest|life)$/.test(head);
}
