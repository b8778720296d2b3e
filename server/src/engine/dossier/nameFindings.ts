/** Findings about people across articles: conflicting roles and odd spellings of names. */
import type { ActorMember, Article, Finding } from '../model';
import type { EventSignature } from './events';
import { NameSpellingIndex } from './nameSpellings';
import { RoleConflictIndex } from './roleConflicts';

/** What the indexes need to know of the dossier. */
export interface FindingContext {
  article(uri: string): Article | undefined;
  /** True when the reader says that the two are not one actor. */
  areApart(a: ActorMember, b: ActorMember): boolean;
}

/** Both kinds together. Lives as long as its dossier. */
export class NameFindings {
  readonly #roles: RoleConflictIndex;
  readonly #spellings: NameSpellingIndex;

  constructor(context: FindingContext) {
    this.#roles = new RoleConflictIndex(context);
    this.#spellings = new NameSpellingIndex(context);
  }

  /**
   * Replaces what an article says; `null` removes it. @param event what the article reports
   * @returns other articles whose findings of these kinds may differ from before
   */
  set(uri: string, article: Article | null, event: EventSignature | null): ReadonlySet<string> {
    return new Set([...this.#roles.set(uri, article, event), ...this.#spellings.set(uri, article, event)]);
  }

  /** Findings to show in an article. */
  findings(uri: string): readonly Finding[] {
    return [...this.#roles.findings(uri), ...this.#spellings.findings(uri)];
  }

  /** Findings filed under an article: each once in the dossier. */
  filed(uri: string): readonly Finding[] {
    return [...this.#roles.filed(uri), ...this.#spellings.findings(uri)];
  }
}
