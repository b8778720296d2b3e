/** Blocks of a pasted web page or of plain wire copy. */
import type { Block } from '../model';

/** Cuts a text into blocks, in text order, never overlapping, without surrounding white space. */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const start = line.index + line[0].length - line[0].trimStart().length;
    const end = line.index + line[0].trimEnd().length;
    if (start < end) blocks.push({ start, end, kind: 'paragraph' });
  }
  return blocks;
}
