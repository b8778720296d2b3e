/** A small invented dossier for protocol tests: a ferry sinks, three reports. */

export const FOLDER = 'file:///ferry';

export const POST = `---
title: Ferry sinks off Lindal
outlet: Harbour Post
published: 2031-05-02
---
Ferry sinks off Lindal

LINDAL — The ferry Elvira sank off Lindal on Friday, Mayor Anna Berg said. Berg told reporters that 34 people were killed.

“We lost friends tonight,” Berg said. She thanked the divers.
`;

export const SAIL = `---
title: Lindal counts its dead
outlet: Daily Sail
published: 2031-05-03
---
Lindal counts its dead

LINDAL — Anna Berg, the mayor of Lindal, visited the harbor on Saturday. Olaf Vik, a diver, spoke to Berg for an hour.
`;

/** 4 May 2031 is a Sunday: a finding of this article alone. */
export const WRONG_DAY = `Divers leave Lindal

LINDAL — The divers left on Monday, May 4, 2031, Olaf Vik said. The sea was quiet and cold.

“We found everybody,” Vik said.
`;

export const FILES: Readonly<Record<string, string>> = {
  'post.news': POST,
  'sail.news': SAIL,
  'divers.news': WRONG_DAY,
};

/** The uri of a file of the folder. */
export function ferry(name: string): string {
  return `${FOLDER}/${name}`;
}
