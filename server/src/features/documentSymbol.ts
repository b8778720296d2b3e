/** Outline: the headline, the parts under it, each paragraph by its opening words, and the figures in it. */
import type { Article, Block, Figure, Span } from '../engine/model';
import { shorten, surface } from './excerpt';

/** One entry of the outline. `selection` lies within the span; children lie within it, too. */
export interface OutlineEntry extends Span {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'article' | 'section' | 'paragraph' | 'caption' | 'figure';
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

interface OpenEntry extends OutlineEntry {
  readonly children: OpenEntry[];
  end: number;
}

/** Long enough to know a paragraph by, short enough for a side bar. */
const LEAD_LENGTH = 60;

/** The outline of the article: one root (the headline) with everything in it, or the parts themselves without a headline. */
export function documentSymbol(article: Article): OutlineEntry[] {
  const parts: OpenEntry[] = [];
  const figures = figuresByBlock(article);
  let section: OpenEntry | undefined;
  article.blocks.forEach((block, index) => {
    if (index === article.headline || block.end <= block.start) return;
    if (block.kind === 'subhead') {
      section = entry(article, block, 'section', []);
      parts.push(section);
    } else if (block.kind === 'paragraph' || block.kind === 'caption') {
      const children = (figures.get(index) ?? []).map((figure) => figureEntry(article, figure));
      const part = entry(article, block, block.kind, children);
      if (section) {
        section.children.push(part);
        section.end = block.end;
      } else parts.push(part);
    }
  });
  const headline = article.blocks[article.headline];
  if (!headline) return parts;
  const name = shorten(surface(article, headline), 2 * LEAD_LENGTH);
  const detail = [article.outlet, article.published?.slice(0, 10)].filter(Boolean).join(', ');
  const figuresInHeadline = (figures.get(article.headline) ?? []).map((figure) => figureEntry(article, figure));
  return [
    {
      name,
      detail,
      kind: 'article',
      start: 0,
      end: article.text.length,
      selection: { start: headline.start, end: headline.end },
      children: [...figuresInHeadline, ...parts],
    },
  ];
}

function entry(article: Article, block: Block, kind: OutlineEntry['kind'], children: OpenEntry[]): OpenEntry {
  const { start, end } = block;
  // Cut before collapsing: a paragraph may be one line of megabytes.
  const name = shorten(surface(article, { start, end: Math.min(end, start + 4 * LEAD_LENGTH) }), LEAD_LENGTH);
  return { name, detail: '', kind, start, end, selection: { start, end }, children };
}

function figureEntry(article: Article, figure: Figure): OpenEntry {
  const { start, end } = figure;
  const name = shorten(surface(article, figure), LEAD_LENGTH);
  return { name, detail: figure.event ?? '', kind: 'figure', start, end, selection: { start, end }, children: [] };
}

function figuresByBlock(article: Article): Map<number, Figure[]> {
  const byBlock = new Map<number, Figure[]>();
  for (const figure of article.figures) {
    const block = article.sentences[figure.sentence]?.block;
    if (block === undefined) continue;
    const known = byBlock.get(block);
    if (known) known.push(figure);
    else byBlock.set(block, [figure]);
  }
  return byBlock;
}
