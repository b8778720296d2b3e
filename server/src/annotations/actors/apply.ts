/**
 * Decisions applied to the model: a new model and a plain sentence for the reader. The newest decision wins; what it
 * takes back is said. Applying a decision again changes nothing.
 */
import type { EntityKind } from '../../engine/model';
import { type ActorsModel, compare, type FileActor, type FileForm, formKey, type Quote, sorted } from './model';
import { be, listed, NOUNS, PLURALS } from './words';

/** An actor as the dossier has it at the time of the decision. */
export interface ActorFacts {
  readonly name: string;
  readonly kind: EntityKind;
  /** What it is made of, the form it is known by first; never empty. */
  readonly forms: readonly FileForm[];
}

/** What is decided, in terms of forms. */
export type FormDecision =
  /** `into` is one of `actors`. */
  | { readonly type: 'merge'; readonly actors: readonly ActorFacts[]; readonly into: ActorFacts }
  | { readonly type: 'split'; readonly actor: ActorFacts; readonly forms: readonly FileForm[]; readonly name: string }
  | { readonly type: 'different'; readonly actors: readonly [ActorFacts, ActorFacts] }
  | { readonly type: 'kind'; readonly actors: readonly ActorFacts[]; readonly kind: EntityKind }
  | { readonly type: 'rename'; readonly actor: ActorFacts; readonly name: string; readonly namesake: boolean }
  | { readonly type: 'hide' | 'show'; readonly actors: readonly ActorFacts[] }
  | { readonly type: 'note'; readonly actor: ActorFacts; readonly note: string }
  | {
      readonly type: 'mark';
      readonly words: string;
      readonly kind: EntityKind;
      /** `null` for everywhere. */
      readonly quote: Quote | null;
      /** Whose name the words are; `null` for an actor of their own. */
      readonly actor: ActorFacts | null;
    }
  | { readonly type: 'not-name'; readonly words: string; readonly article: string | null };

/** The model after a decision. `done` is false when nothing was changed; `message` says what was done, or why nothing was. */
export interface Applied {
  readonly model: ActorsModel;
  readonly done: boolean;
  readonly message: string;
}

/** Longest name and note that are kept. */
const MAX_NAME = 200;
const MAX_NOTE = 10_000;

/** Applies one decision. Never throws. */
export function applyDecision(model: ActorsModel, decision: FormDecision): Applied {
  const refused = (message: string): Applied => ({ model, done: false, message });
  const made = (next: ActorsModel, message: string): Applied => ({ model: sorted(next), done: true, message });
  switch (decision.type) {
    case 'merge':
      return merge(model, decision.actors, decision.into, made, refused);
    case 'split':
      return split(model, decision, made, refused);
    case 'different': {
      const [a, b] = decision.actors;
      const pair = [a.forms[0] as FileForm, b.forms[0] as FileForm] as const;
      if (model.different.some((known) => samePair(known, pair)))
        return refused(`“${a.name}” and “${b.name}” are kept apart already.`);
      return made({ ...model, different: [...model.different, pair] }, `“${a.name}” is never “${b.name}”.`);
    }
    case 'kind': {
      const { kind } = decision;
      const some = decision.actors.filter((actor) => actor.kind !== kind);
      const noun = (actors: readonly ActorFacts[]) => (actors.length === 1 ? NOUNS[kind] : PLURALS[kind]);
      if (some.length === 0)
        return refused(`${listed(decision.actors)} ${be(decision.actors)} ${noun(decision.actors)} already.`);
      return made(change(model, some, { kind }), `${listed(some)} ${be(some)} now ${noun(some)}.`);
    }
    case 'rename': {
      const { actor, namesake } = decision;
      const name = collapse(decision.name).slice(0, MAX_NAME);
      if (name === '') return refused('A name needs at least one letter.');
      if (name === actor.name) return refused(`The name is “${name}” already.`);
      const more = namesake ? ' There is another one of that name: merge them if they are one.' : '';
      return made(change(model, [actor], { name }), `“${actor.name}” is now called “${name}”.${more}`);
    }
    case 'hide':
    case 'show': {
      const hidden = decision.type === 'hide';
      const some = decision.actors.filter((actor) => isHidden(model, actor) !== hidden);
      const word = hidden ? 'hidden' : 'shown';
      if (some.length === 0) return refused(`${listed(decision.actors)} ${be(decision.actors)} ${word} already.`);
      return made(change(model, some, { hidden }), `${listed(some)} ${be(some)} ${word}${hidden ? '' : ' again'}.`);
    }
    case 'note': {
      const note = decision.note.trim().slice(0, MAX_NOTE);
      const before = entriesOf(model, decision.actor.forms).find((entry) => entry.note)?.note ?? '';
      if (note === before)
        return refused(note === '' ? 'There is no note to remove.' : 'The note is the same as before.');
      const what = note === '' ? 'Removed the note on' : before === '' ? 'Added a note on' : 'Changed the note on';
      return made(change(model, [decision.actor], { note }), `${what} “${decision.actor.name}”.`);
    }
    case 'mark':
      return mark(model, decision, made, refused);
    case 'not-name':
      return notName(model, decision, made, refused);
  }
}

type Made = (model: ActorsModel, message: string) => Applied;
type Refused = (message: string) => Applied;

function merge(
  model: ActorsModel,
  actors: readonly ActorFacts[],
  into: ActorFacts,
  made: Made,
  refused: Refused,
): Applied {
  const others = actors.filter((actor) => actor !== into);
  if (others.length === 0) return refused('It takes two to merge: choose another one, too.');
  const entry = united(model, [into, ...others]);
  const forms = new Set(entry.forms.map(formKey));
  const different = model.different.filter((pair) => !pair.every((form) => forms.has(formKey(form))));
  const note = [into, ...others].flatMap((actor) =>
    entriesOf(model, actor.forms).flatMap(({ note: one }) => one ?? []),
  );
  const hidden = isHidden(model, into);
  const next = replace({ ...model, different }, actors, {
    ...entry,
    name: into.name,
    kind: into.kind,
    hidden,
    note: [...new Set(note)].join('\n'),
  });
  const back = different.length < model.different.length ? ' They were kept apart before; that is taken back.' : '';
  return made(next, `Merged ${listed(others)} into “${into.name}”.${back}`);
}

function split(
  model: ActorsModel,
  { actor, forms, name }: Extract<FormDecision, { type: 'split' }>,
  made: Made,
  refused: Refused,
): Applied {
  const off = new Set(forms.map(formKey));
  const rest = actor.forms.filter((form) => !off.has(formKey(form)));
  if (forms.length === 0) return refused(`“${name}” is no name of “${actor.name}”.`);
  if (rest.length === 0) return refused(`There is nothing else to “${actor.name}”.`);
  const entry = united(model, [{ ...actor, forms: rest }]);
  const kept = { ...entry, forms: entry.forms.filter((form) => !off.has(formKey(form))) };
  // What stays together and what goes are both written down: nothing else moves when one name goes.
  const away: FileActor = { forms, rest: [] };
  const pair = [rest[0] as FileForm, forms[0] as FileForm] as const;
  const next = replace(model, [actor], kept, away);
  const different = next.different.some((known) => samePair(known, pair)) ? next.different : [...next.different, pair];
  return made({ ...next, different }, `Split “${name}” off “${actor.name}”.`);
}

function mark(
  model: ActorsModel,
  { words: given, kind, quote, actor }: Extract<FormDecision, { type: 'mark' }>,
  made: Made,
  refused: Refused,
): Applied {
  const words = collapse(given);
  if (!/[\p{L}\p{N}]/u.test(words)) return refused('Select the words of the name first.');
  if (words.length > MAX_NAME) return refused('That is too long for a name.');
  const article = quote?.article ?? null;
  const same = (other: ActorsModel['marks'][number]) =>
    other.words === words &&
    (quote === null ? other.quote === null : other.quote?.article === article && other.quote.at === quote.at);
  const isOne = (known: { words: string; article: string | null }) =>
    sameWords(known.words, words) && (known.article === null || quote === null || known.article === article);
  const next: ActorsModel = {
    ...model,
    marks: [...model.marks.filter((other) => !same(other)), { words, kind, quote, rest: [] }],
    notNames: model.notNames.filter((known) => !isOne(known)),
  };
  const where = quote === null ? '' : ' here';
  if (actor === null) return made(next, `“${words}” is ${NOUNS[kind]}${where}.`);
  const form: FileForm = { form: `${kind}:${words}`, article };
  const facts = anchored(next, actor);
  const both = { ...facts, forms: [...facts.forms, form] };
  const linked = replace(next, [both], { ...united(next, [both]), name: actor.name });
  return made(linked, `“${words}” is a name of “${actor.name}”${where}.`);
}

function notName(
  model: ActorsModel,
  { words: given, article }: Extract<FormDecision, { type: 'not-name' }>,
  made: Made,
  refused: Refused,
): Applied {
  const words = collapse(given);
  if (words === '') return refused('Put the cursor on a name first.');
  const covers = (known: string | null) => known === null || known === article;
  if (model.notNames.some((known) => sameWords(known.words, words) && covers(known.article)))
    return refused(`“${words}” is no name already.`);
  const within = (known: string | null) => article === null || known === article;
  const next: ActorsModel = {
    ...model,
    marks: model.marks.filter((known) => !(sameWords(known.words, words) && within(known.quote?.article ?? null))),
    notNames: [
      ...model.notNames.filter((known) => !(sameWords(known.words, words) && within(known.article))),
      { words, article, rest: [] },
    ],
  };
  return made(next, `“${words}” is no name${article === null ? '' : ' in this article'}.`);
}

/** Sets fields of the entries of actors; one that then says nothing is left out. */
function change(model: ActorsModel, actors: readonly ActorFacts[], fields: Partial<FileActor>): ActorsModel {
  return actors.reduce((known, actor) => {
    const facts = anchored(known, actor);
    return replace(known, [facts], { ...united(known, [facts]), ...fields });
  }, model);
}

/**
 * The actor by the forms that decisions speak of already, else by the form it is known by: what else it is made of stays
 * a matter of the articles.
 */
function anchored(model: ActorsModel, actor: ActorFacts): ActorFacts {
  const own = actor.forms.filter((form) => entriesOf(model, [form]).length > 0);
  return { ...actor, forms: own.length > 0 ? own : actor.forms.slice(0, 1) };
}

/** One entry of all that is decided about the actors, with all their forms. Of several, the first that says something is heard. */
function united(model: ActorsModel, actors: readonly ActorFacts[]): FileActor {
  const entries = actors.flatMap(({ forms }) => entriesOf(model, forms));
  const forms = [...entries.flatMap((entry) => entry.forms), ...actors.flatMap((actor) => actor.forms)];
  const rest = new Map(entries.flatMap((entry) => entry.rest).reverse());
  let fields: Partial<FileActor> = {};
  for (const { name, kind, hidden, note } of entries) {
    fields = {
      ...(name && { name }),
      ...(kind && { kind }),
      ...(hidden && { hidden }),
      ...(note && { note }),
      ...fields,
    };
  }
  const once = new Map(forms.map((form) => [formKey(form), form]));
  return { ...fields, forms: [...once.values()], rest: [...rest] };
}

/** Puts entries in the place of all that speak of the actors' forms. */
function replace(model: ActorsModel, actors: readonly ActorFacts[], ...entries: readonly FileActor[]): ActorsModel {
  const old = new Set(actors.flatMap(({ forms }) => entriesOf(model, forms)));
  const kept = model.actors.filter((entry) => !old.has(entry));
  return { ...model, actors: [...kept, ...entries.map(plain).filter(saysSomething)] };
}

function entriesOf(model: ActorsModel, forms: readonly FileForm[]): FileActor[] {
  return model.actors.filter((entry) => forms.some((form) => has(entry, form)));
}

function has(entry: FileActor, form: FileForm): boolean {
  const key = formKey(form);
  return entry.forms.some((known) => formKey(known) === key);
}

function plain({ forms, name, kind, hidden, note, rest }: FileActor): FileActor {
  return {
    forms: [...forms].sort((a, b) => compare(formKey(a), formKey(b))),
    ...(name && { name }),
    ...(kind && { kind }),
    ...(hidden && { hidden }),
    ...(note && { note }),
    rest,
  };
}

function saysSomething({ forms, name, kind, hidden, note, rest }: FileActor): boolean {
  return forms.length > 1 || (forms.length > 0 && Boolean(name || kind || hidden || note || rest.length > 0));
}

function isHidden(model: ActorsModel, actor: ActorFacts): boolean {
  return entriesOf(model, actor.forms).some(({ hidden }) => hidden);
}

function samePair(a: readonly [FileForm, FileForm], b: readonly [FileForm, FileForm]): boolean {
  const [one, other] = [a.map(formKey), b.map(formKey)];
  return (one[0] === other[0] && one[1] === other[1]) || (one[0] === other[1] && one[1] === other[0]);
}

function sameWords(a: string, b: string): boolean {
  return collapse(a).toLowerCase() === collapse(b).toLowerCase();
}

function collapse(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
