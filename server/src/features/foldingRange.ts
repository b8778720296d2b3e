/** Folding: what is not story can be put away, and so can a part under a subhead. */
import type { Article, Block, Span } from '../engine/model';

/** A stretch to fold. The caller drops those that lie on one line. */
export interface Fold extends Span {
  readonly kind: 'front-matter' | 'boilerplate' | 'section';
}

/** Front matter, runs of boilerplate and the parts under subheads, by start. */
export function foldingRange(article: Article): Fold[] {
  return [...boilerplate(article), ...sections(article)].sort((a, b) => a.start - b.start || b.end - a.end);
}

function boilerplate({ blocks, text }: Article): Fold[] {
  const folds: Fold[] = [];
  let run: { start: number; end: number; kind: Fold['kind'] } | undefined;
  for (const block of blocks) {
    if (block.kind !== 'boilerplate') {
      run = undefined;
      continue;
    }
    const kind = isFrontMatter(text, block) ? 'front-matter' : 'boilerplate';
    if (run && run.kind === kind) run.end = block.end;
    else {
      run = { start: block.start, end: block.end, kind };
      folds.push(run);
    }
  }
  return folds;
}

/** Front matter opens the file with a line of three hyphens. */
function isFrontMatter(text: string, block: Block): boolean {
  return text.startsWith('---', block.start) && text.slice(0, block.start).trim() === '';
}

function sections({ blocks }: Article): Fold[] {
  const folds: Fold[] = [];
  let open: { start: number; end: number; kind: 'section' } | undefined;
  for (const block of blocks) {
    if (block.kind === 'subhead') {
      open = { start: block.start, end: block.end, kind: 'section' };
      folds.push(open);
    } else if (open && block.kind !== 'boilerplate') open.end = block.end;
  }
  return folds.filter((fold) => blocks.some((block) => block.start > fold.start && block.end <= fold.end));
}
