/** Takes a part of a decided occurrence out, as an occurrence of its own. */
import type { Tokens } from '../text/tokens';
import type { Decided } from './decide';
import { phraseKey } from './scan';

/** Tokens [first, end) of the block as a name of the same class as `like`. */
export function pieceOf(one: Decided, tokens: Tokens, first: number, end: number, like: Decided): Decided {
  const offset = one.start - one.candidate.start;
  const start = tokens.starts[first] as number;
  const stop = tokens.ends[end - 1] as number;
  const key = phraseKey(tokens, first, end);
  const words = key.split(' ');
  return {
    ...one,
    start: start + offset,
    end: stop + offset,
    words,
    klass: like.klass,
    group: like.group,
    candidate: {
      ...one.candidate,
      start,
      end: stop,
      firstToken: first,
      endToken: end,
      key,
      words,
      roles: [],
      gender: null,
    },
  };
}
