/**
 * What a text says about itself: when, where and by whom it was published. Read from front matter, date lines, datelines,
 * bylines, mastheads and copyright lines; a date in a caption or in the running story is not the date of publication.
 */
import { AGENCY_NAMES } from '../lexicon/agencies';
import { OUTLET_WORDS } from '../lexicon/outletWords';
import type { Block, DateOrigin, Span } from '../model';
import { type FrontMatter, type FrontMatterField, readFrontMatter } from './frontMatter';
import { type Dateline, readDateline } from './openingDateline';
import { readPrintedDate } from './printedDate';

/** What the text says about the article itself. */
export interface Metadata {
  readonly published: string | null;
  readonly publishedFrom: DateOrigin;
  readonly publishedSpan: Span | null;
  readonly outlet: string | null;
  readonly place: string | null;
  /** Index into blocks, or -1. */
  readonly headline: number;
}

/** A publication date and the words it was read from. */
interface Published {
  readonly value: string;
  readonly span: Span;
  readonly from: DateOrigin;
}

/** Reads what an article says about itself; what it does not say is `null`. */
export function readMetadata(text: string, blocks: readonly Block[]): Metadata {
  const matter = blocks[0]?.kind === 'boilerplate' ? readFrontMatter(text) : null;
  const opening = findOpening(text, blocks);
  const published =
    fromFrontMatter(matter) ?? fromDateLines(text, blocks) ?? fromOpening(opening) ?? fromStoryStart(text, blocks);
  return {
    published: published?.value ?? null,
    publishedFrom: published?.from ?? 'none',
    publishedSpan: published?.span ?? null,
    outlet: findOutlet(text, blocks, matter, opening),
    place: field(matter, ['place', 'location', 'dateline'])?.value ?? opening?.dateline.place ?? null,
    headline: blocks.findIndex((block) => block.kind === 'headline'),
  };
}

function field(matter: FrontMatter | null, keys: readonly string[]): FrontMatterField | undefined {
  return matter?.fields.find(({ key }) => keys.includes(key));
}

function fromFrontMatter(matter: FrontMatter | null): Published | null {
  const found = field(matter, [
    'published',
    'date',
    'pubdate',
    'publication date',
    'publishdate',
    'published_at',
    'datetime',
  ]);
  if (!found) return null;
  const date = readPrintedDate(found.value);
  return date && { value: date.value, span: { start: found.start, end: found.end }, from: 'front-matter' };
}

/** Date lines and dated bylines around the headline: first published goes before updated. */
function fromDateLines(text: string, blocks: readonly Block[]): Published | null {
  const story = blocks.findIndex((block) => block.kind === 'paragraph');
  const reach = story < 0 ? blocks.length : story + 3;
  let updated: Published | null = null;
  for (let index = 0; index < Math.min(reach, blocks.length); index++) {
    const block = blocks[index] as Block;
    if (block.kind !== 'dateline' && (block.kind !== 'byline' || index > story)) continue;
    const line = text.slice(block.start, Math.min(block.end, block.start + 160));
    const date = readPrintedDate(line);
    if (!date) continue;
    const found: Published = {
      value: date.value,
      span: { start: block.start + date.start, end: block.start + date.end },
      from: 'text',
    };
    if (!/\b(?:updated|modified|revised)\b/i.test(line.slice(0, date.start))) return found;
    updated ??= found;
  }
  return updated;
}

/** The dateline of the first story paragraph that has one, and where that paragraph starts. */
interface Opening {
  readonly dateline: Dateline;
  readonly start: number;
}

function findOpening(text: string, blocks: readonly Block[]): Opening | null {
  let paragraphs = 0;
  for (const [index, { kind, start, end }] of blocks.entries()) {
    if (kind !== 'paragraph' && kind !== 'subhead' && kind !== 'caption') continue;
    const dateline = readDateline(text.slice(start, Math.min(end, start + 200)));
    if (dateline && !isTranscript(text, blocks, index)) return { dateline, start };
    if (kind === 'paragraph' && ++paragraphs === 3) return null;
  }
  return null;
}

/** "SMITH: …" paragraph after paragraph: speakers, not places. */
function isTranscript(text: string, blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return (
    next !== undefined &&
    /^\p{Lu}[\p{Lu} .'’-]{1,30}:/u.test(text.slice(next.start, Math.min(next.end, next.start + 40)))
  );
}

function fromOpening(opening: Opening | null): Published | null {
  const date = opening?.dateline.date;
  if (!opening || !date) return null;
  return {
    value: date.value,
    span: { start: opening.start + date.start, end: opening.start + date.end },
    from: 'text',
  };
}

/** "Thursday, May 7, 2015 The council …": a full date run into the first paragraph. */
function fromStoryStart(text: string, blocks: readonly Block[]): Published | null {
  const story = blocks.find((block) => block.kind === 'paragraph');
  if (!story) return null;
  const head = text.slice(story.start, Math.min(story.end, story.start + 60));
  const date = readPrintedDate(head);
  if (!date || /[^\p{L},. ]/u.test(head.slice(0, date.start)) || date.start > 12) return null;
  if (!/^ {1,3}\p{Lu}/u.test(head.slice(date.end))) return null;
  return { value: date.value, span: { start: story.start + date.start, end: story.start + date.end }, from: 'text' };
}

function findOutlet(
  text: string,
  blocks: readonly Block[],
  matter: FrontMatter | null,
  opening: Opening | null,
): string | null {
  const given = field(matter, ['outlet', 'source', 'publisher', 'site', 'newspaper', 'publication']);
  return (
    given?.value ??
    fromMasthead(text, blocks) ??
    fromByline(text, blocks) ??
    opening?.dateline.agency ??
    fromCopyright(text, blocks)
  );
}

/** A section line before the headline that reads like the name of a paper: "The Harbour Gazette". */
function fromMasthead(text: string, blocks: readonly Block[]): string | null {
  for (const { kind, start, end } of blocks) {
    if (kind === 'headline' || kind === 'paragraph') return null;
    const line = text.slice(start, end);
    if (kind === 'section' && line.length <= 50 && isOutletName(line)) return line;
  }
  return null;
}

/** "The" and capitals, a word that papers are named with, or a web address. */
function isOutletName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > 6 || /[|:!?]/.test(name)) return false;
  if (words.length === 1)
    return /^[\w-]+\.(?:com|org|net|co\.uk|ca|news)$/i.test(name) || AGENCY_NAMES.has(name.toLowerCase());
  if (!words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|and|the|for|&)$/.test(word))) return false;
  return words[0] === 'The' || words.some((word) => OUTLET_WORDS.has(word.toLowerCase()));
}

/** "By Jane Doe, The Harbour Gazette", "By Jane Doe | Reuters". */
function fromByline(text: string, blocks: readonly Block[]): string | null {
  for (const { kind, start, end } of blocks) {
    if (kind !== 'byline') continue;
    const parts = text.slice(start, Math.min(end, start + 160)).split(/\s*[,|/•·–—]\s*|\s+(?:of|for)\s+(?=The\s)/);
    for (const part of parts.slice(1)) {
      const agency = AGENCY_NAMES.get(part.toLowerCase());
      if (agency) return agency;
      if (isOutletName(part)) return part;
    }
  }
  return null;
}

/** "© 2019 The Harbour Gazette. All rights reserved." */
function fromCopyright(text: string, blocks: readonly Block[]): string | null {
  for (let index = blocks.length - 1; index >= Math.max(0, blocks.length - 8); index--) {
    const block = blocks[index] as Block;
    if (block.kind !== 'boilerplate') continue;
    const line = text.slice(block.start, Math.min(block.end, block.start + 160));
    const match = /(?:©|\(c\)|copyright)[ ,]{0,3}(?:copyright )?(?:\d{4}[ ,–-]{0,3}){1,2}(?:by )?([^.,|©]{3,60})/i.exec(
      line,
    );
    const name = match?.[1]?.trim();
    if (name && /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 6) return name;
  }
  return null;
}
