/** Where a reader may look a name up. */

/** A search on Wikidata for the name, as a link: nothing is fetched unless the reader follows it. */
export function wikidataSearch(name: string): string {
  return `https://www.wikidata.org/w/index.php?search=${encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD'))}`;
}
