// Functions that Playwright runs inside the page, in the browser: each must stand alone, with nothing from around it.

/**
 * The middle of the nth place (from 0) where an open editor shows `text`, in page coordinates, or null where it shows fewer. The
 * text may run over several differently coloured parts of a line, not over a line break.
 * @param {{ text: string, nth: number }} wanted
 * @returns {{ x: number, y: number } | null}
 */
export function placeOfText({ text, nth }) {
  const lines = [...document.querySelectorAll('.editor-instance .view-line')];
  lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  let left = nth;
  for (const line of lines) {
    const shown = line.textContent.replaceAll('\u00a0', ' ');
    for (let at = shown.indexOf(text); at >= 0; at = shown.indexOf(text, at + 1)) {
      if (left-- > 0) continue;
      const range = document.createRange();
      const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let offset = 0;
      let started = false;
      while (nodes.nextNode()) {
        const end = offset + nodes.currentNode.length;
        if (!started && at < end) {
          range.setStart(nodes.currentNode, at - offset);
          started = true;
        }
        if (at + text.length <= end) {
          range.setEnd(nodes.currentNode, at + text.length - offset);
          break;
        }
        offset = end;
      }
      const box = range.getBoundingClientRect();
      const area = line.closest('.monaco-scrollable-element').getBoundingClientRect();
      const inside = box.top >= area.top && box.bottom <= area.bottom && box.left >= area.left && box.left < area.right;
      const place = { x: (box.left + Math.min(box.right, area.right)) / 2, y: (box.top + box.bottom) / 2 };
      // A headline that stays in sight while one scrolls covers the lines beneath it.
      const covered = document.elementFromPoint(place.x, place.y)?.closest('.sticky-widget');
      return inside && !covered ? place : null;
    }
  }
  return null;
}

/**
 * The rows that a tree shows: level from 1, label and description as shown, whether it is open (null where it cannot be opened).
 * @param {Element} tree
 * @returns {{ level: number, label: string, description: string, expanded: boolean | null }[]}
 */
export function rowsOfTree(tree) {
  const rows = [...tree.querySelectorAll('.monaco-list-row')];
  rows.sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index));
  return rows.map((row) => ({
    level: Number(row.getAttribute('aria-level')),
    label: row.querySelector('.label-name')?.textContent ?? row.textContent,
    description: row.querySelector('.label-description')?.textContent ?? '',
    expanded: row.hasAttribute('aria-expanded') ? row.getAttribute('aria-expanded') === 'true' : null,
  }));
}

/**
 * The colour in which an element's text is drawn, as CSS says it.
 * @param {Element} element
 * @returns {string}
 */
export function textColour(element) {
  return getComputedStyle(element).color;
}
