/** Decides about actors for the reader: resolves ids to forms, saves, applies, and takes back. One decision at a time. */
import { type ActorFacts, applyDecision, type FormDecision } from '../annotations/actors/apply';
import { ACTORS_FILE, type ActorsModel, type FileForm } from '../annotations/actors/model';
import { movePaths } from '../annotations/actors/moved';
import { quoteOf } from '../annotations/actors/quote';
import { serialise } from '../annotations/actors/serialise';
import { toFileForm } from '../annotations/actors/toEngine';
import type { Dossier } from '../engine/dossier/dossier';
import type { Article, Span } from '../engine/model';
import type { ActorDecision, DecideActorsResult, ProtocolLocation } from '../protocol';
import type { ActorsFiles } from './actorsFiles';
import type { ActorsView } from './actorsView';
import type { Converter } from './convert';
import { canonicalUri, childUri, relativePath } from './uris';
import type { Workspace } from './workspace';

/** A sentence for the reader on why nothing was done. */
class Refusal extends Error {}

/** What can be taken back. */
interface Step {
  readonly folder: string;
  readonly before: ActorsModel;
  /** The file's text after the decision: when it is another one by now, somebody else has changed the file. */
  readonly after: string;
  readonly label: string;
}

/** A decision in its folder. */
interface Resolved {
  readonly folder: string;
  readonly dossier: Dossier;
  readonly decision: FormDecision;
  /** Finds the actor that the decision led to, once it is applied. */
  readonly result: () => string | null;
}

/** So many decisions can be taken back. */
const MAX_STEPS = 100;

/** Lives as long as the server. */
export class Decider {
  private readonly steps: Step[] = [];
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly workspace: Workspace,
    private readonly files: ActorsFiles,
    private readonly view: ActorsView,
    private readonly convert: Converter,
  ) {}

  /** Decides, saves and applies. Rejects only when the program is at fault. */
  decide(decision: ActorDecision): Promise<DecideActorsResult> {
    return this.inTurn(async () => {
      const folder = this.folderOf(decision);
      // The ids are those that the reader saw: they are looked up before others' changes are taken in.
      const resolved = this.resolve(decision, folder);
      await this.fresh(folder);
      const { model } = this.files.of(folder);
      const applied = applyDecision(model, resolved.decision);
      if (!applied.done) return this.answer(false, applied.message, resolved.result());
      await this.save(folder, applied.model);
      this.steps.push({ folder, before: model, after: serialise(applied.model), label: applied.message });
      if (this.steps.length > MAX_STEPS) this.steps.shift();
      return this.answer(true, applied.message, resolved.result());
    });
  }

  /** Takes the last decision back. */
  undo(): Promise<DecideActorsResult> {
    return this.inTurn(async () => {
      const step = this.steps.at(-1);
      if (!step) throw new Refusal('There is nothing to take back.');
      await this.fresh(step.folder);
      if (!this.steps.includes(step))
        throw new Refusal(`${ACTORS_FILE} was changed elsewhere: the decision can only be taken back there.`);
      await this.save(step.folder, step.before);
      this.steps.pop();
      return this.answer(true, `Taken back: ${step.label}`, null);
    });
  }

  /** Reads the file of the folder: it was changed, made or deleted, by whomever. */
  async reload(folder: string): Promise<void> {
    const turn = this.queue.then(async () => {
      await this.files.load(folder);
      this.fileChanged(folder);
    });
    this.queue = turn.catch(() => {});
    return turn;
  }

  /** A file or folder was renamed in the editor: what was decided about its articles follows, inside the same folder. */
  renamed(oldUri: string, newUri: string): Promise<void> {
    const turn = this.queue.then(async () => {
      const folder = this.workspace.dossiers.folderOf(oldUri);
      const [from, to] = [oldUri, newUri].map((uri) => (folder === null ? null : relativePath(folder, uri)));
      if (folder === null || !from || !to) return;
      await this.files.load(folder);
      const state = this.files.of(folder);
      const moved = state.trouble ? null : movePaths(state.model, from, to);
      if (moved) await this.files.save(folder, moved);
      this.fileChanged(folder);
    });
    this.queue = turn.catch(() => {});
    return turn;
  }

  /** Forgets what can no longer be taken back: the file of the folder was changed by others, or the folder has gone. */
  private fileChanged(folder: string): void {
    const text = serialise(this.files.of(folder).model);
    const last = this.steps.findLast((step) => step.folder === folder);
    if (!last || last.after === text) return;
    for (let at = this.steps.length - 1; at >= 0; at--) if (this.steps[at]?.folder === folder) this.steps.splice(at, 1);
  }

  private inTurn(work: () => Promise<DecideActorsResult>): Promise<DecideActorsResult> {
    const turn = this.queue.then(work).catch((error) => {
      if (error instanceof Refusal) return this.answer(false, error.message, null);
      throw error;
    });
    this.queue = turn.catch(() => {});
    return turn;
  }

  private answer(done: boolean, message: string, id: string | null): DecideActorsResult {
    return { done, message, id, canUndo: this.steps.length > 0 };
  }

  /** The file as it is on the disk by now; refuses when it cannot be used. */
  private async fresh(folder: string): Promise<void> {
    await this.files.load(folder);
    this.fileChanged(folder);
    this.workspace.settle();
    const { trouble } = this.files.of(folder);
    if (trouble) throw new Refusal(`Nothing was changed, because ${ACTORS_FILE} ${trouble}.`);
  }

  private async save(folder: string, model: ActorsModel): Promise<void> {
    const trouble = await this.files.save(folder, model);
    if (trouble) throw new Refusal(`Nothing was changed, because ${ACTORS_FILE} ${trouble}.`);
  }

  private folderOf(decision: ActorDecision): string {
    this.workspace.settle();
    const keys = new Set(
      'location' in decision
        ? [this.workspace.dossiers.folderOf(canonicalUri(decision.location.uri)) ?? '']
        : idsOf(decision).map((id) => this.view.home(id)?.key ?? fail('That actor is no longer there.')),
    );
    if (keys.size > 1)
      throw new Refusal('These actors are in different folders, and each folder is a dossier of its own.');
    const [folder = ''] = keys;
    if (!this.workspace.dossiers.folderUris().includes(folder))
      throw new Refusal('Decisions are kept in a folder: open the folder that the article is in.');
    return folder;
  }

  private resolve(decision: ActorDecision, folder: string): Resolved {
    const home = this.workspace.dossiers.all().find(({ key }) => key === folder);
    const { dossier } = home ?? fail('The folder has gone.');
    const pathOf = (uri: string) => relativePath(folder, uri) ?? uri;
    const facts = (id: string): ActorFacts => {
      const own = this.view.home(id)?.own ?? '';
      const actor = dossier.actor(own) ?? fail('That actor is no longer there.');
      const forms = dossier.formsOf(own).map((form) => toFileForm(form, pathOf));
      return { name: actor.name, kind: actor.kind, forms };
    };
    const all = (ids: readonly string[]) => [...new Set(ids)].map(facts);
    const ledTo = (form: FileForm | undefined) => () => {
      if (!form) return null;
      const { form: name, article } = form;
      const actor = dossier.actorOfForm({ form: name, uri: article === null ? null : childUri(folder, article) });
      return actor ? this.view.idOf({ dossier }, actor.id) : null;
    };
    const made = (formDecision: FormDecision, result: () => string | null): Resolved => ({
      folder,
      dossier,
      decision: formDecision,
      result,
    });
    switch (decision.type) {
      case 'merge': {
        const ids = [...new Set([...decision.ids, decision.into])];
        const actors = ids.map(facts);
        const into = actors[ids.indexOf(decision.into)] as ActorFacts;
        return made({ type: 'merge', actors, into }, ledTo(into.forms[0]));
      }
      case 'split': {
        const actor = facts(decision.id);
        const article = decision.article === undefined ? null : canonicalUri(decision.article);
        const forms = splitForms(
          dossier,
          this.view.home(decision.id)?.own ?? '',
          actor,
          decision.name,
          article,
          pathOf,
        );
        return made({ type: 'split', actor, forms, name: decision.name }, ledTo(forms[0]));
      }
      case 'different': {
        const [a, b] = decision.ids;
        if (a === b) throw new Refusal('That is one actor: split a name off first.');
        return made({ type: 'different', actors: [facts(a), facts(b)] }, ledTo(facts(a).forms[0]));
      }
      case 'kind': {
        const actors = all(decision.ids);
        return made({ type: 'kind', actors, kind: decision.kind }, ledTo(actors[0]?.forms[0]));
      }
      case 'hide':
      case 'show': {
        const actors = all(decision.ids);
        return made({ type: decision.type, actors }, ledTo(actors[0]?.forms[0]));
      }
      case 'rename': {
        const actor = facts(decision.id);
        const { name } = decision;
        const namesake = dossier.actors().some((other) => other.name === name && other.kind === actor.kind);
        return made({ type: 'rename', actor, name, namesake }, ledTo(actor.forms[0]));
      }
      case 'note': {
        const actor = facts(decision.id);
        return made({ type: 'note', actor, note: decision.note }, ledTo(actor.forms[0]));
      }
      case 'mark': {
        const { article, span, words } = this.wordsAt(decision.location);
        const actor = decision.id === undefined ? null : facts(decision.id);
        const quote = decision.everywhere ? null : quoteOf(article.text, span, pathOf(article.uri));
        const kind = actor?.kind ?? decision.kind;
        return made({ type: 'mark', words, kind, quote, actor }, this.actorAt(dossier, article.uri, span));
      }
      case 'not-name': {
        const { article, words } = this.wordsAt(decision.location);
        const path = decision.everywhere ? null : pathOf(article.uri);
        return made({ type: 'not-name', words, article: path }, () => null);
      }
    }
  }

  private wordsAt({ uri, range }: ProtocolLocation): { article: Article; span: Span; words: string } {
    const { article } = this.workspace.find(canonicalUri(uri)) ?? fail('That document is no article.');
    const span = this.convert.span(article, range);
    return { article, span, words: article.text.slice(span.start, span.end) };
  }

  private actorAt(dossier: Dossier, uri: string, span: Span): () => string | null {
    return () => {
      this.workspace.settle();
      const article = dossier.get(uri);
      const found = article && this.view.at({ dossier, article }, span.start);
      return found?.id ?? null;
    };
  }
}

function idsOf(decision: Exclude<ActorDecision, { location: unknown }>): readonly string[] {
  if (decision.type === 'merge') return [...decision.ids, decision.into];
  return 'ids' in decision ? decision.ids : [decision.id];
}

/** The forms that go: those of the name, or, in one article, all that the actor is called there. */
function splitForms(
  dossier: Dossier,
  id: string,
  actor: ActorFacts,
  name: string,
  uri: string | null,
  pathOf: (uri: string) => string,
): FileForm[] {
  if (uri === null) {
    const forms = actor.forms.filter(({ form }) => form.slice(form.indexOf(':') + 1) === name);
    if (forms.length === 0 && dossier.actor(id)?.aliases.includes(name))
      throw new Refusal(`“${name}” stands only beside a fuller name of “${actor.name}” in the same article.`);
    return forms;
  }
  const article = dossier.get(uri);
  const forms = dossier.members(id).flatMap((member) => {
    const entity = member.uri === uri ? article?.entities[member.entity] : undefined;
    return entity ? [{ form: `${entity.kind}:${entity.name}`, article: pathOf(uri) }] : [];
  });
  if (forms.length === 0) throw new Refusal(`“${actor.name}” is not named in that article.`);
  if (dossier.actor(id)?.articleCount === 1) throw new Refusal(`“${actor.name}” is named in this article only.`);
  // Forms that only this article has need no article beside them.
  return forms.map((local) => {
    const whole = { form: local.form, article: null };
    const others = dossier.members(id).some(({ uri: other, entity }) => {
      const known = dossier.get(other)?.entities[entity];
      return other !== uri && known !== undefined && `${known.kind}:${known.name}` === local.form;
    });
    return others
      ? local
      : (actor.forms.find(({ form, article: path }) => form === whole.form && path === null) ?? local);
  });
}

function fail(message: string): never {
  throw new Refusal(message);
}
