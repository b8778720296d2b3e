/** What was decided about an article follows it when its file, or the folder that it is in, gets another name. */
import { type ActorsModel, type FileForm, sorted } from './model';

/** The model with all paths of `from` (a file or a folder) leading to `to`; `null` when it speaks of none. */
export function movePaths(model: ActorsModel, from: string, to: string): ActorsModel | null {
  let found = false;
  const move = (path: string): string => {
    if (path !== from && !path.startsWith(`${from}/`)) return path;
    found = true;
    return to + path.slice(from.length);
  };
  const form = (one: FileForm): FileForm => (one.article === null ? one : { ...one, article: move(one.article) });
  const moved: ActorsModel = {
    ...model,
    actors: model.actors.map((actor) => ({ ...actor, forms: actor.forms.map(form) })),
    different: model.different.map(([a, b]) => [form(a), form(b)]),
    marks: model.marks.map((mark) =>
      mark.quote ? { ...mark, quote: { ...mark.quote, article: move(mark.quote.article) } } : mark,
    ),
    notNames: model.notNames.map((entry) =>
      entry.article === null ? entry : { ...entry, article: move(entry.article) },
    ),
  };
  return found ? sorted(moved) : null;
}
