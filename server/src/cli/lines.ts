/** Bytes to lines, without ever holding more than one line and one chunk. */

/** A longer line would not fit into one string of the platform. */
const MAX_LINE = 2 ** 28;

/**
 * The lines of UTF-8 bytes, without their line ends (LF or CRLF) and without a byte order mark at the very start.
 * `null` stands for a line that is too long to be read. U+2028 ends no line: JSON allows it inside strings.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const take = (part: string): void => {
    length += part.length;
    if (length <= MAX_LINE) parts.push(part);
    else parts = [];
  };
  const line = (): string | null => {
    const whole = length > MAX_LINE ? null : parts.join('');
    parts = [];
    length = 0;
    return whole?.endsWith('\r') ? whole.slice(0, -1) : whole;
  };
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      take(text.slice(start, end));
      yield line();
      start = end + 1;
    }
    if (start < text.length) take(text.slice(start));
  }
  take(decoder.decode());
  if (length > 0) yield line();
}
