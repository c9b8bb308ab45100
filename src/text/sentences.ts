import { quoteAt, type Quote } from './quote.ts';

/**
 * What ends in a full stop without ending a sentence. One capital letter
 * ("U.S.", "J. Smith") is treated alike.
 */
const abbreviation =
  /(?:^|[\s(“"])(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|St|Mt|Ft|Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Sgt|Maj|Capt|Gov|Sen|Rep|Rev|Jr|Sr|Inc|Ltd|Co|Corp|No|vs|etc|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.\s*$/;

/**
 * The sentences of a text, in order, without the white space between them.
 * A line break ends a sentence. Offsets are UTF-16 units.
 */
export function sentences(text: string): Quote[] {
  const found: Quote[] = [];
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  let open: number | null = null;
  for (const { segment, index } of segmenter.segment(text)) {
    open ??= index;
    const end = index + segment.length;
    if (abbreviation.test(text.slice(open, end)) && !/\n/.test(segment)) continue;
    push(found, text, open, end);
    open = null;
  }
  if (open !== null) push(found, text, open, text.length);
  return found;
}

function push(found: Quote[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = end - (raw.length - raw.trimEnd().length);
  if (to > from) found.push(quoteAt(text, from, to));
}

/** The sentence or sentences that hold a quote, as one passage. */
export function passageAround(text: string, all: Quote[], quote: Quote): Quote {
  const held = all.filter((s) => s.start < quote.end && s.end > quote.start);
  const start = Math.min(quote.start, held[0]?.start ?? quote.start);
  const end = Math.max(quote.end, held[held.length - 1]?.end ?? quote.end);
  return quoteAt(text, start, end);
}
