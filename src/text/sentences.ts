import { quoteAt, type Quote } from './quote.ts';
import type { Range } from './ranges.ts';

/**
 * What ends in a full stop without ending a sentence. One capital letter
 * ("U.S.", "J. Smith") is treated alike.
 */
const abbreviation =
  /(?:^|[\s(“"])(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|St|Mt|Ft|Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Sgt|Maj|Capt|Gov|Sen|Rep|Rev|Jr|Sr|Inc|Ltd|Co|Corp|No|vs|etc|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.\s*$/;

let segmenter: Intl.Segmenter | undefined;

/** Made when it is wanted: its rules take 60 ms to load, which a page that only opens does not need. */
function sentenceSegmenter(): Intl.Segmenter {
  return (segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' }));
}

/**
 * The sentences of a text, in order, without the white space between them.
 * A line break ends a sentence. Offsets are UTF-16 units.
 */
export function sentences(text: string): Quote[] {
  return sentencesBetween(text, 0, text.length);
}

/**
 * The sentences of the lines that an offset range touches, as `sentences` of
 * the whole text would have them.
 */
export function sentencesAround(text: string, { start, end }: Range): Quote[] {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', Math.max(start, end - 1));
  return sentencesBetween(text, start === 0 ? 0 : from, to < 0 ? text.length : to);
}

/** The sentence or sentences that hold a quote, as one passage. */
export function passageAround(text: string, quote: Quote): Quote {
  const held = sentencesAround(text, quote).filter(
    (s) => s.start < quote.end && s.end > quote.start,
  );
  const start = Math.min(quote.start, held[0]?.start ?? quote.start);
  const end = Math.max(quote.end, held[held.length - 1]?.end ?? quote.end);
  return quoteAt(text, start, end);
}

/** Line by line: a segmenter needs longer for each sentence, the longer the text it is given. */
function sentencesBetween(text: string, from: number, to: number): Quote[] {
  const found: Quote[] = [];
  for (let start = from; start < to;) {
    const broken = text.indexOf('\n', start);
    const end = broken < 0 || broken >= to ? to : broken + 1;
    sentencesOfLine(found, text, start, end);
    start = end;
  }
  return found;
}

function sentencesOfLine(found: Quote[], text: string, from: number, to: number): void {
  const line = text.slice(from, to);
  let open = 0;
  for (const { segment, index } of sentenceSegmenter().segment(line)) {
    const end = index + segment.length;
    if (end < line.length && abbreviation.test(line.slice(open, end))) continue;
    push(found, text, from + open, from + end);
    open = end;
  }
}

function push(found: Quote[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = end - (raw.length - raw.trimEnd().length);
  if (to > from) found.push(quoteAt(text, from, to));
}
