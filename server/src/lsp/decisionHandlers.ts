/** Handlers of what the reader decides: our own requests, rename, code actions. */
import { type CodeAction, CodeActionKind, ErrorCodes, type Range, ResponseError } from 'vscode-languageserver';
import { type ActorAction, actorActions } from '../features/actorActions';
import { actorMentionAt } from '../features/at';
import { Method } from '../protocol';
import type { Decider } from './decider';
import { readDecision } from './decisionParams';
import { find, type HandlerContext, placeAt } from './handlers';
import { answer, field, type Handler, position, text } from './request';

/** What these handlers work with. */
export interface DecisionContext extends HandlerContext {
  readonly decider: Decider;
}

/** Registers them on the connection. */
export function registerDecisions(context: DecisionContext): void {
  const { connection, convert, decider, log, actors } = context;
  const boundary = <P, R>(method: string, handler: Handler<P, R>) => answer(log, method, handler);
  connection.onRequest(
    Method.decideActors,
    boundary(Method.decideActors, (params: unknown) => decider.decide(readDecision(params))),
  );
  connection.onRequest(
    Method.undoActorDecision,
    boundary(Method.undoActorDecision, () => decider.undo()),
  );
  connection.onPrepareRename(
    boundary('textDocument/prepareRename', (params) => {
      const at = placeAt(context, params);
      const found = at && actorMentionAt(at.dossier, at.article, at.offset);
      // A pronoun or a description is no name to type over.
      if (!at || found?.mention.kind !== 'name') return null;
      return { range: convert.range(at.article, found.mention), placeholder: found.actor.name };
    }),
  );
  connection.onRenameRequest(
    boundary('textDocument/rename', async (params) => {
      const name = text(params.newName, 'newName');
      const at = placeAt(context, params);
      const found = at && actorMentionAt(at.dossier, at.article, at.offset);
      if (!found) throw new ResponseError(ErrorCodes.InvalidRequest, 'There is no name here.');
      const id = actors.idOf(at, found.actor.id);
      const { done, message } = await decider.decide({ type: 'rename', id, name });
      if (!done) throw new ResponseError(ErrorCodes.InvalidRequest, message);
      // The articles are never written to: the name has changed where it is kept.
      return { changes: {} };
    }),
  );
  connection.onCodeAction(
    boundary('textDocument/codeAction', (params) => {
      const placed = find(context, params);
      const range = { start: position(params.range?.start), end: position(params.range?.end) };
      const only = field(params.context, 'only');
      if (!placed || (Array.isArray(only) && !only.some(isWanted))) return null;
      const span = convert.span(placed.article, range);
      return actorActions(placed.dossier, placed.article, span).map((action) =>
        toCodeAction(action, actors.idOf(placed, action.id ?? ''), {
          uri: field(field(params, 'textDocument'), 'uri') as string,
          range: convert.range(placed.article, action.span),
        }),
      );
    }),
  );
}

/** `refactor` asks for all of ours, `refactor.rewrite` for them by name. */
function isWanted(kind: unknown): boolean {
  const own = CodeActionKind.RefactorRewrite;
  return typeof kind === 'string' && (kind === '' || own === kind || own.startsWith(`${kind}.`));
}

function toCodeAction(action: ActorAction, id: string, location: { uri: string; range: Range }): CodeAction {
  const { command, title, name } = action;
  const argument =
    action.about === 'words' ? { location } : name === undefined ? { id } : { id, name, article: location.uri };
  return { title, kind: CodeActionKind.RefactorRewrite, command: { title, command, arguments: [argument] } };
}
