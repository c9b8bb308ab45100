/** What the style sheet calls the words that were looked for. */
const NAME = 'found-words';

/**
 * Lights words in an article whose runs say their UTF-16 offsets in
 * `data-start`, until the next press of a pointer. No element is touched: it is
 * the browser's own highlight, and nothing where it has none.
 */
export function lightWords(article: HTMLElement, start: number, end: number): void {
  if (!('highlights' in CSS)) return;
  const range = new Range();
  const [first, last] = [spotAt(article, start), spotAt(article, end - 1)];
  if (!first || !last) return;
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  CSS.highlights.set(NAME, new Highlight(range));
  addEventListener('pointerdown', () => CSS.highlights.delete(NAME), { once: true });
}

/** The text node and the offset in it where a unit of the article stands. */
function spotAt(article: HTMLElement, offset: number): { node: Node; at: number } | null {
  const run = [...article.querySelectorAll<HTMLElement>('[data-start]')]
    .filter(({ dataset }) => Number(dataset['start']) <= offset)
    .pop();
  if (!run) return null;
  let at = offset - Number(run.dataset['start']);
  const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (at < length) return { node, at };
    at -= length;
  }
  return null;
}
