/** Bylines, credits, captions, datelines, navigation lines: what a short line is by its shape. */
import { AGENCIES } from '../lexicon/agencies';

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}";
const BYLINE_START = new RegExp(
  `^(?:(?:written|reported|posted|words|story|text|analysis|opinion|review|interview|report) )?by:? {1,3}(?:the )?(${NAME})(?: |,|$)`,
  'iu',
);
const STAFF =
  /\b(?:correspondent|reporter|editor|staff|writer|columnist|contributor|bureau chief|special to|associated press|reuters|afp|news service)\b/i;
const CREDITS_TAIL =
  /^[([]?(?:additional )?(?:reporting|writing|editing|compiled|translated|graphics?|research) (?:by|from)\b/i;
const CREDIT_LABEL =
  /^[([]?(?:photo|photos|photograph|photographs|picture|pictures|image|images|illustration|graphic|video|credit|photo credit|image credit|source|image source|picture credit|image copyright|getty|ap photo|reuters photo|afp photo|screengrab|screenshot)s?(?: (?:by|credit|courtesy(?: of)?|from|via)\b|\s?[:/©,]| ?- |$)/i;
const FILE_CAPTION =
  /^(?:image caption,? \S|file ?photo|file ?- |file –|file —|file picture|file image|\(file photo|photo:|pictured?:|in this (?:\w+,? ){1,4}(?:file )?(?:photo|picture|image|handout)|this (?:undated )?(?:file )?(?:photo|image|handout))\b/i;
const CREDIT_AT_END =
  /(?:[([](?:[^()[\]]{0,60}[/|])?[^()[\]]{0,60}[)\]]|(?:photo(?:graph)?|image|picture|credit)s?(?: by| credit)?: ?[^.:]{2,60}|\b[\p{L}'’-]{2,25} ?\/ ?[\p{L} ]{2,25})\.?$/iu;

/** Words a byline may begin with, by their first letters: a gate before the expressions. */
const BYLINE_LETTERS = /^[([]?[barwpstogict]/i;

/** True for "By Jane Doe, The Daily X" and the like. */
export function isByline(line: string): boolean {
  if (!BYLINE_LETTERS.test(line) || !/\bby\b|\bfrom\b/i.test(line.slice(0, 40))) return false;
  if (line.length > 160 || wordCount(line) > 22) return false;
  if (CREDITS_TAIL.test(line)) return true;
  const match = BYLINE_START.exec(line);
  if (!match || /[.!?]["”’]?$/.test(line.replace(/\b(?:jr|sr|\p{Lu})\.$/iu, ''))) return false;
  // "By plane", "By Monday the toll" are no bylines: a second capitalised word or an agency must follow the first.
  const names = line.slice(line.toLowerCase().indexOf('by') + 2).trim();
  if (!/^[:\s]*(?:the )?\p{Lu}/u.test(names)) return false;
  const words = names.split(/[\s,|]+/).filter((word) => word !== '');
  const capitals = words.filter(
    (word) => /^\p{Lu}/u.test(word) || /^(?:and|for|in|the|of|de|van|von|al-.*|bin|&)$/.test(word),
  );
  return (words.length >= 2 || AGENCIES.has(names.toLowerCase())) && capitals.length * 4 >= words.length * 3;
}

/** True for "Jane Doe, staff reporter" under a headline: two or three names and an office. */
export function isStaffLine(line: string): boolean {
  return (
    line.length <= 80 &&
    wordCount(line) <= 10 &&
    !/[.!?]$/.test(line) &&
    /^\p{Lu}/u.test(line) &&
    STAFF.test(line) &&
    /[,|]/.test(line)
  );
}

/** True for a line that only says whose picture or text it is: "John Kerry / AP", "Photo: Jane Doe/Reuters", "Getty Images". */
export function isCredit(line: string): boolean {
  if (line.length > 120 || wordCount(line) > 12) return false;
  const bare = line.replace(/^[([]+|[)\].]+$/g, '').trim();
  if (AGENCIES.has(bare.toLowerCase())) return true;
  if (CREDIT_LABEL.test(line) && wordCount(line) <= 10 && !/[!?]$/.test(line)) return true;
  const slash = bare.split(/\s*[/|]\s*/);
  if (slash.length < 2 || slash.length > 4 || wordCount(line) > 9) return false;
  return slash.some((part) => AGENCIES.has(part.toLowerCase()));
}

const FILE_LETTERS = /^[(fpit]/i;

/** True for a line that only announces the caption on the next one. */
export function isCaptionLabel(line: string): boolean {
  return line.length <= 16 && /^(?:image )?caption[,:]?$/i.test(line);
}

/** True for a line that begins as captions do ("FILE - In this …", "File photo: …"). */
export function isFileCaption(line: string): boolean {
  if (!FILE_LETTERS.test(line)) return false;
  return FILE_CAPTION.test(line.slice(0, 60));
}

const CREDIT_WORDS = /[Pp]hoto|PHOTO|[Ii]mage|[Cc]redit|[Pp]icture/;

/** True for story-like words that end with the credit of a picture: "(REUTERS/Jane Doe)", "Photo: Jane Doe". */
export function endsWithCredit(text: string): boolean {
  const tail = text.slice(-90).trimEnd();
  if (!tail.includes('/') && !tail.includes('|') && !CREDIT_WORDS.test(tail)) return false;
  const match = CREDIT_AT_END.exec(tail);
  if (!match) return false;
  const words = match[0].toLowerCase().replace(/^[([]|[)\].]+$/g, '');
  if (/^(?:photo|image|picture|credit)/.test(words)) return true;
  return words.split(/\s*[/|]\s*/).length > 1 && words.split(/\s*[/|]\s*/).some((part) => AGENCIES.has(part));
}

/** True for a bar of short parts ("Home | War", "News › World › Europe"); `parts` at most six words each. */
export function isBar(line: string): boolean {
  if (line.length > 200) return false;
  const parts = line.split(/\s[|›»>·•/]\s|\s?[|›»•]\s?/);
  if (parts.length < 2) return false;
  return parts.every((part) => part.trim() === '' || (wordCount(part) <= 5 && !/[.!?]$/.test(part.trim())));
}

/** Words between white space; counts no further than forty. */
export function wordCount(line: string): number {
  let count = 0;
  let inside = false;
  for (let index = 0; index < line.length && count < 40; index++) {
    const space = line.charCodeAt(index) <= 0x20 || line.charCodeAt(index) === 0xa0;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}
