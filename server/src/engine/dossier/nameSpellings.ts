/**
 * A person's name that one outlet alone spells by a letter differently from several others (`name-spelling`). How names
 * are written from other scripts is house style and left alone; what is told is a likely slip. Names are kept by what the
 * spellings share, so that typing costs a look-up.
 */

import { fileName } from '../fileName';
import { CODES } from '../findings/codes';
import type { Article, Finding, Mention } from '../model';
import { isLikelySlip, plainLetters } from '../names/slips';
import { type EventSignature, sameEvent } from './events';
import type { FindingContext } from './nameFindings';

/** So many other outlets must agree on the other spelling. */
const OTHERS = 2;

/** A person named in full. */
interface SpelledName {
  /** All words but the last, and the first letter of that: what a slip further on leaves as it is. */
  readonly family: string;
  /** The last word, plain. */
  readonly surname: string;
  /** Index into the article's `entities`. */
  readonly entity: number;
}

interface ArticleNames {
  readonly uri: string;
  /** Who writes so: the outlet, or the article where that is not known. */
  readonly outlet: string;
  readonly names: readonly SpelledName[];
  readonly event: EventSignature;
  /** Equal for two analyses that compare alike with every other article. */
  readonly fingerprint: string;
}

/** Names in full of a changing set of articles. Lives as long as its dossier. */
export class NameSpellingIndex {
  readonly #context: FindingContext;
  readonly #articles = new Map<string, ArticleNames>();
  /** Family → surname → articles that write so. */
  readonly #families = new Map<string, Map<string, Set<ArticleNames>>>();

  constructor(context: FindingContext) {
    this.#context = context;
  }

  /**
   * Replaces what an article writes; `null` removes it.
   * @returns other articles whose findings of this kind may differ from before, in number, words or place
   */
  set(uri: string, article: Article | null, event: EventSignature | null): ReadonlySet<string> {
    const before = this.#articles.get(uri);
    const after = article && event ? readArticle(article, event) : null;
    const affected = new Set<string>();
    const touched = [before, after].filter((one) => one != null);
    // A spelling may cease to be one outlet's own, and become so.
    for (const one of touched) this.#addAlone(one, affected);
    if (before) this.#remove(before);
    if (after && after.names.length > 0) this.#add(after);
    if (after?.fingerprint !== before?.fingerprint) for (const one of touched) this.#addAlone(one, affected);
    return affected;
  }

  /** Findings of an article; they are shown in no other, as nothing is amiss there. */
  findings(uri: string): readonly Finding[] {
    const own = this.#articles.get(uri);
    return own ? own.names.flatMap((name) => this.#findingOf(own, name) ?? []) : [];
  }

  #add(article: ArticleNames): void {
    this.#articles.set(article.uri, article);
    for (const { family, surname } of article.names) {
      const surnames = this.#families.get(family) ?? new Map<string, Set<ArticleNames>>();
      this.#families.set(family, surnames);
      surnames.set(surname, (surnames.get(surname) ?? new Set()).add(article));
    }
  }

  #remove(article: ArticleNames): void {
    this.#articles.delete(article.uri);
    for (const { family, surname } of article.names) {
      const surnames = this.#families.get(family);
      const articles = surnames?.get(surname);
      articles?.delete(article);
      if (articles?.size === 0) surnames?.delete(surname);
      if (surnames?.size === 0) this.#families.delete(family);
    }
  }

  /** Adds the articles whose spelling one outlet alone uses, of the families named in this article. */
  #addAlone(article: ArticleNames, to: Set<string>): void {
    for (const { family } of article.names) {
      const surnames = this.#families.get(family);
      if (surnames) addAlone(surnames, to);
    }
  }

  #findingOf(own: ArticleNames, { family, surname, entity }: SpelledName): Finding | null {
    const surnames = this.#families.get(family);
    if (!surnames || surnames.size < 2 || outletsOf(surnames.get(surname) ?? [], 2) > 1) return null;
    for (const [other, articles] of [...surnames].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (!isLikelySlip(surname, other)) continue;
      const against = [...articles].filter((one) => this.#isWitness(own, entity, one, family, other));
      const outlets = outletsOf(against, against.length);
      if (outlets < OTHERS) continue;
      return this.#finding(own, entity, against, family, other, outlets);
    }
    return null;
  }

  /** An article of the same event by another outlet that writes the other spelling, of one whom the reader has not set apart. */
  #isWitness(own: ArticleNames, entity: number, other: ArticleNames, family: string, surname: string): boolean {
    if (other.outlet === own.outlet || own.names.some((name) => name.family === family && name.surname === surname))
      return false;
    const theirs = nameIn(other, family, surname);
    if (!theirs || !sameEvent(own.event, other.event)) return false;
    return !this.#context.areApart({ uri: own.uri, entity }, { uri: other.uri, entity: theirs.entity });
  }

  #finding(
    own: ArticleNames,
    entity: number,
    against: readonly ArticleNames[],
    family: string,
    surname: string,
    outlets: number,
  ): Finding | null {
    const there = against.reduce((a, b) => (a.uri < b.uri ? a : b));
    const here = this.#mention(own.uri, entity);
    const theirs = this.#mention(there.uri, nameIn(there, family, surname)?.entity ?? -1);
    if (!here || !theirs) return null;
    return {
      code: 'name-spelling',
      severity: CODES['name-spelling'].severity,
      start: here.mention.start,
      end: here.mention.end,
      message: `“${here.name}” here, but “${theirs.name}” in ${outlets} others, ${fileName(there.uri)} among them: a slip?`,
      related: [
        { uri: there.uri, start: theirs.mention.start, end: theirs.mention.end, message: `Spelled “${theirs.name}”.` },
      ],
    };
  }

  /** The first mention of an entity by the full name. */
  #mention(uri: string, index: number): { mention: Mention; name: string } | null {
    const article = this.#context.article(uri);
    const entity = article?.entities[index];
    if (!article || !entity) return null;
    for (const at of entity.mentions) {
      const mention = article.mentions[at];
      if (mention?.kind !== 'name') continue;
      if (plainLetters(article.text.slice(mention.start, mention.end)) === plainLetters(entity.name)) {
        return { mention, name: entity.name };
      }
    }
    return null;
  }
}

/** Adds the articles whose spelling one outlet alone uses, where there is another spelling. */
function addAlone(surnames: ReadonlyMap<string, ReadonlySet<ArticleNames>>, to: Set<string>): void {
  if (surnames.size < 2) return;
  for (const articles of surnames.values()) {
    if (outletsOf(articles, 2) < 2) for (const { uri } of articles) to.add(uri);
  }
}

function nameIn({ names }: ArticleNames, family: string, surname: string): SpelledName | undefined {
  return names.find((name) => name.family === family && name.surname === surname);
}

function readArticle(article: Article, event: EventSignature): ArticleNames {
  const names: SpelledName[] = [];
  for (const [entity, { kind, name }] of article.entities.entries()) {
    if (kind !== 'person') continue;
    const space = name.lastIndexOf(' ');
    if (space < 0) continue;
    const surname = plainLetters(name.slice(space + 1));
    const given = plainLetters(name.slice(0, space));
    if (given.length > 1 && surname.length > 1) names.push({ family: `${given} ${surname[0]}`, surname, entity });
  }
  const outlet = article.outlet ?? `\n${article.uri}`;
  const fingerprint = names.length === 0 ? '' : JSON.stringify([outlet, names, event]);
  return { uri: article.uri, outlet, names, event, fingerprint };
}

/** How many outlets, counted up to `enough`. */
function outletsOf(articles: Iterable<ArticleNames>, enough: number): number {
  const outlets = new Set<string>();
  for (const { outlet } of articles) {
    outlets.add(outlet);
    if (outlets.size >= enough) break;
  }
  return outlets.size;
}
