/** Writing to a stream of Node's. */
import type { Writable } from 'node:stream';
import { type Output, OutputClosed } from './platform';

/** An output over a stream. Installs an error listener: without one, a closed pipe would end the process. */
export function toOutput(stream: Writable): Output {
  stream.on('error', () => {});
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error) resolve();
          else reject(isClosed(error) ? new OutputClosed() : error);
        });
      }),
  };
}

function isClosed(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}
