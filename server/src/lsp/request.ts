/** The one boundary that every request passes: bad parameters, cancellation and errors become protocol errors. */
import { CancellationToken, ErrorCodes, LSPErrorCodes, type Position, ResponseError } from 'vscode-languageserver';
import { errorWords, type Log } from './log';

/** Answers a request, at once or (decisions, which are saved) after a while; may throw. */
export type Handler<P, R> = (params: P) => R | Promise<R>;

/**
 * Wraps a handler for the connection. A cancelled request is answered with RequestCancelled, never with an empty
 * result; an exception is logged and answered with an error. Every promise settles.
 */
export function answer<P, R>(
  log: Log,
  method: string,
  handler: Handler<P, R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<void>> {
  return async (...given) => {
    const { params, token } = received<P>(given);
    // Questions do not wait for anything, and decisions are not given up halfway: only what has not begun is cancelled.
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    try {
      return await handler(params);
    } catch (error) {
      if (error instanceof ResponseError) {
        log.warn(`${method}: ${error.message}`);
        return error;
      }
      log.error(`${method} failed: ${errorWords(error)}`);
      const message = error instanceof Error ? error.message : String(error);
      return new ResponseError(ErrorCodes.InternalError, `${method} failed: ${message}`);
    }
  };
}

/** Parameters that were not sent are left out by the library, and the items of a list come one by one: the token tells. */
function received<P>(given: readonly unknown[]): { params: P; token: CancellationToken } {
  const at = given.findIndex((value) => CancellationToken.is(value));
  return { params: (at === 0 ? {} : given[0]) as P, token: given[at] as CancellationToken };
}

/** Wraps the handler of a notification, which has no answer: an exception is logged. */
export function take<P>(log: Log, method: string, handler: (params: P) => void): (params: P) => void {
  return (params) => {
    try {
      handler(params);
    } catch (error) {
      log.error(`${method} failed: ${errorWords(error)}`);
    }
  };
}

/** The uri of `params.textDocument`; throws InvalidParams when there is none, whatever the client sent. */
export function documentUri(params: unknown): string {
  const uri = field(field(params, 'textDocument'), 'uri');
  if (typeof uri !== 'string') throw invalid('textDocument.uri is missing');
  return uri;
}

/** `value` when it is a position; throws InvalidParams otherwise. */
export function position(value: unknown): Position {
  const line = field(value, 'line');
  const character = field(value, 'character');
  if (typeof line !== 'number' || typeof character !== 'number') throw invalid('a position needs line and character');
  return { line, character };
}

/** `value` when it is text; throws InvalidParams otherwise. */
export function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalid(`${name} should be text`);
  return value;
}

/** The value of a property, `undefined` when `value` is not an object. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** An error that says what is wrong with the parameters of a request. */
export function invalid(message: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}
