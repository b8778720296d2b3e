/** Between the file, which names articles by paths, and the engine, which names them by uris. */
import type { ActorDecisions, FormRef } from '../../engine/dossier/decisions';
import type { ActorsModel, FileForm } from './model';

/** The decisions about actors, for the dossier. `uriOf` gives the uri of an article by its path. */
export function toDecisions(model: ActorsModel, uriOf: (path: string) => string): ActorDecisions {
  const ref = ({ form, article }: FileForm): FormRef => ({ form, uri: article === null ? null : uriOf(article) });
  return {
    actors: model.actors.map(({ forms, name, kind, hidden, note }) => ({
      forms: forms.map(ref),
      ...(name && { name }),
      ...(kind && { kind }),
      ...(hidden && { hidden }),
      ...(note && { note }),
    })),
    different: model.different.map(([a, b]) => [ref(a), ref(b)]),
  };
}

/** A form of the dossier, for the file. `pathOf` gives the path of an article by its uri. */
export function toFileForm({ form, uri }: FormRef, pathOf: (uri: string) => string): FileForm {
  return { form, article: uri === null ? null : pathOf(uri) };
}
