import { quoteAt, type Quote } from './quote.ts';

/** W3C Web Annotation Data Model, section 4.2.4. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** W3C Web Annotation Data Model, section 4.2.5: in code points, not UTF-16 units. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

const contextLength = 32;

/** A quote as the two selectors of the Web Annotation model. */
export function toSelectors(text: string, quote: Quote): [TextQuoteSelector, TextPositionSelector] {
  const { start, end } = quote;
  let length = contextLength;
  let selector = around(text, start, end, length);
  while (length < text.length && fitting(text, selector).length > 1) {
    length *= 2;
    selector = around(text, start, end, length);
  }
  return [
    selector,
    {
      type: 'TextPositionSelector',
      start: codePoints(text, start),
      end: codePoints(text, end),
    },
  ];
}

function around(text: string, start: number, end: number, length: number): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(wholeUnit(text, Math.max(0, start - length)), start),
    suffix: text.slice(end, wholeUnit(text, Math.min(text.length, end + length))),
  };
}

/** Never cuts a surrogate pair in two: a lone surrogate is lost when the file is written as UTF-8. */
function wholeUnit(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  const inPair = code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
  return inPair ? offset - 1 : offset;
}

/** The UTF-16 offsets at which a quote selector fits the text. */
function fitting(text: string, { exact, prefix, suffix }: TextQuoteSelector): number[] {
  const needle = prefix + exact + suffix;
  const found: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1))
    found.push(at + prefix.length);
  return found;
}

/** The quote that a quote selector selects; null when it fits nowhere, or in several places. */
export function fromSelector(text: string, selector: TextQuoteSelector): Quote | null {
  const [start, ...others] = fitting(text, selector);
  if (start === undefined || others.length > 0) return null;
  return quoteAt(text, start, start + selector.exact.length);
}

/** A UTF-16 offset as a count of code points. */
export function codePoints(text: string, offset: number): number {
  let count = 0;
  for (let at = 0; at < offset; at += 1) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    const pair =
      code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff && at + 1 < offset;
    if (pair) at += 1;
    count += 1;
  }
  return count;
}
