/**
 * A passage of the article. `start` and `end` are UTF-16 offsets into the
 * article's text, `end` exclusive; `exact` is the text between them.
 */
export interface Quote {
  start: number;
  end: number;
  exact: string;
}

/** Whether a quote still says what stands at its offsets. */
export function matches(text: string, quote: Quote): boolean {
  return (
    Number.isInteger(quote.start) &&
    Number.isInteger(quote.end) &&
    quote.start >= 0 &&
    quote.start < quote.end &&
    quote.end <= text.length &&
    text.slice(quote.start, quote.end) === quote.exact
  );
}

/** The quote between two UTF-16 offsets. */
export function quoteAt(text: string, start: number, end: number): Quote {
  return { start, end, exact: text.slice(start, end) };
}
