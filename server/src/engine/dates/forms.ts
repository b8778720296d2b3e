/** What the words of a temporal expression say, before a publication date turns it into a calendar value. */
import type { DateKind } from '../model';

/** Verb tense beside an expression: −1 past, 1 future, 0 unknown. */
export type Tense = -1 | 0 | 1;

/**
 * The form of a date.
 * - `fixed`: the words alone give the value ("21 July 2014", "1990s", "P2W", "PRESENT_REF"); `null` when nothing in the text can ("two days later").
 * - `yearless`: a month, or a day of a month, without a year; `shift` as for weekdays ("last March").
 * - `weekday`: a weekday by name; `shift` −1 "last", 0 "this", 1 "next", `null` bare.
 * - `shift`: so many units from the publication date, at the unit's own precision ("yesterday", "last month", "two weeks ago").
 *   Units as in `TIME_UNITS`, or a season code (SP, SU, FA, WI).
 */
export type DateForm =
  | { readonly type: 'fixed'; readonly value: string | null }
  | {
      readonly type: 'yearless';
      readonly month: number;
      readonly day: number | null;
      readonly shift: -1 | 0 | 1 | null;
    }
  | { readonly type: 'weekday'; readonly weekday: number; readonly shift: -1 | 0 | 1 | null }
  | { readonly type: 'shift'; readonly unit: string; readonly amount: number };

/** What one grammar rule read: up to token `end` (exclusive). */
export interface Reading {
  readonly end: number;
  readonly kind: DateKind;
  readonly form: DateForm;
  /** 0 = Sunday … 6 = Saturday, when the words name a weekday. */
  readonly weekday: number | null;
  /** Part of day or clock time to append to the value (`TNI`, `T20:03`), or `null`. */
  readonly time: string | null;
}

/** A reading of a fixed value. */
export function fixed(end: number, kind: DateKind, value: string | null, time: string | null = null): Reading {
  return { end, kind, form: { type: 'fixed', value }, weekday: null, time };
}
