/** CONTRACT STUB by the lead; the names person owns this file (dossier/actors.ts calls it). Names as written, compared. */
import type { EntityKind } from '../model';

/** A name taken apart, once, for comparing. */
export interface NameForm {
  readonly kind: EntityKind;
  readonly name: string;
  /** How much the form says: 1 for a bare surname or acronym, more for fuller names (about its number of words). */
  readonly weight: number;
}

export function parseName(name: string, kind: EntityKind): NameForm {
  return { kind, name, weight: name.split(' ').length };
}

/** Blocking keys: two forms that share none are never compared (few, never empty). */
export function nameKeys(form: NameForm): readonly string[] {
  return [`${form.kind}:${form.name.toLowerCase()}`];
}

/** `same`: one and the same name; `compatible`: one may stand for the other (a surname for a full name); else `different`. Symmetric. */
export function compatibleNames(a: NameForm, b: NameForm): 'same' | 'compatible' | 'different' {
  return a.kind === b.kind && a.name === b.name ? 'same' : 'different';
}
