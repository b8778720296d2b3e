/** Workspace symbols: actors by any of their names, and figures by their words. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Actor, EntityKind } from '../engine/model';
import { introduction } from './definition';
import { articleTitle, shorten, surface } from './excerpt';
import type { Place } from './place';

/** One symbol; the place is an actor's introduction, or the figure itself. */
export interface DossierSymbol {
  readonly name: string;
  readonly kind: EntityKind | 'figure';
  /** What the symbol belongs to, in words: for an actor how often it is mentioned, for a figure its article. */
  readonly container: string;
  readonly place: Place;
}

/** More than this is not a list to choose from; the reader types another letter. */
const MAX_ACTORS = 200;
const MAX_FIGURES = 200;

/**
 * Actors and figures whose name contains the letters of `query` in their order (as editors filter), better matches
 * first. An empty query gives the most mentioned actors and no figures.
 */
export function workspaceSymbol(dossier: Dossier, query: string): DossierSymbol[] {
  const wanted = fold(query).replace(/\s+/g, '');
  const found: { actor: Actor; name: string; rank: number }[] = [];
  for (const actor of dossier.actors()) {
    const match = actor.hidden ? null : bestName(actor, wanted);
    if (match) found.push({ actor, ...match });
  }
  found.sort((a, b) => a.rank - b.rank || b.actor.mentionCount - a.actor.mentionCount);
  const symbols: DossierSymbol[] = [];
  for (const { actor, name } of found.slice(0, MAX_ACTORS)) {
    const place = introduction(dossier, actor.id);
    const container = `${count(actor.mentionCount, 'mention')} in ${count(actor.articleCount, 'article')}`;
    if (place) symbols.push({ name, kind: actor.kind, container, place });
  }
  return wanted === '' ? symbols : [...symbols, ...figures(dossier, wanted)];
}

function figures(dossier: Dossier, wanted: string): DossierSymbol[] {
  const symbols: DossierSymbol[] = [];
  for (const article of dossier.articles()) {
    for (const figure of article.figures) {
      const name = shorten(surface(article, figure), 80);
      if (rankOf(fold(name), wanted) === null) continue;
      const place = { uri: article.uri, start: figure.start, end: figure.end };
      symbols.push({ name, kind: 'figure', container: articleTitle(article), place });
      if (symbols.length >= MAX_FIGURES) return symbols;
    }
  }
  return symbols;
}

/** The best matching form; an alias is shown with the name, so that the editor's own filter finds it, too. */
function bestName(actor: Actor, wanted: string): { name: string; rank: number } | null {
  const rank = rankOf(fold(actor.name), wanted);
  if (rank !== null) return { name: actor.name, rank };
  for (const alias of actor.aliases) {
    const other = rankOf(fold(alias), wanted);
    if (other !== null) return { name: `${alias} (${actor.name})`, rank: other };
  }
  return null;
}

/** 0 starts with it, 1 contains it, 2 has its letters in order, `null` does not. */
function rankOf(name: string, wanted: string): number | null {
  const at = name.replace(/\s+/g, '').indexOf(wanted);
  if (at === 0) return 0;
  if (at > 0) return 1;
  let next = 0;
  for (const letter of name) if (wanted.startsWith(letter, next)) next += letter.length;
  return next >= wanted.length ? 2 : null;
}

/** Case and diacritics do not matter in a search box. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
