import { anchor } from '../text/anchor.ts';
import type { Quote } from '../text/quote.ts';
import type { Quantity, When } from './document.ts';
import type { Path, Report } from './problem.ts';
import type { QuoteInput, QuotesInput, StoryFile, WhenInput } from './schema.ts';
import { readWhen } from './when.ts';

/** What every part of the compiler works with: the text, and a place to tell problems. */
export interface Compilation {
  text: string;
  /** The year of dates that name none. */
  year: number;
  yearFrom: When['yearFrom'];
  report: Report;
}

export function startCompilation(text: string, file: StoryFile, report: Report): Compilation {
  const { value, context, quote } = file.article.year;
  const c: Compilation = {
    text,
    year: value,
    yearFrom: quote === undefined ? 'context' : 'text',
    report,
  };
  const path = ['article', 'year'];
  if ((context === undefined) === (quote === undefined))
    report(
      path,
      'The article’s year needs to come from somewhere: give either “context”, the id of a context entry, or “quote”, the article’s words.',
    );
  const words = quote === undefined ? null : anchorQuote(c, quote, [...path, 'quote']);
  if (words && !words.exact.includes(String(value)))
    report(
      [...path, 'quote'],
      `The words “${words.exact}” do not hold the year ${value} that they are given for.`,
    );
  return c;
}

/** The quote at its offsets; null, and a problem told, where it cannot be. */
export function anchorQuote(c: Compilation, input: QuoteInput, path: Path): Quote | null {
  const found = anchor(c.text, typeof input === 'string' ? { quote: input } : input);
  if (found.quote) return found.quote;
  c.report(path, found.problem);
  return null;
}

/** All quotes of an entry; those that cannot be anchored are told and left out. */
export function anchorQuotes(c: Compilation, input: QuotesInput, path: Path): Quote[] {
  const inputs = Array.isArray(input) ? input : [input];
  const quotes: Quote[] = [];
  inputs.forEach((one, i) => {
    const at = Array.isArray(input) ? [...path, i] : path;
    const quote = anchorQuote(c, one, at);
    if (!quote) return;
    if (quotes.some((other) => other.start === quote.start && other.end === quote.end))
      c.report(at, `The quote “${quote.exact}” is listed twice.`);
    else quotes.push(quote);
  });
  return quotes;
}

export function anchorQuantities(
  c: Compilation,
  inputs: readonly { label: string; quote: QuoteInput }[] | undefined,
  path: Path,
): { quantities?: Quantity[] } {
  if (!inputs) return {};
  return {
    quantities: inputs.flatMap(({ label, quote: input }, i) => {
      const quote = anchorQuote(c, input, [...path, i, 'quote']);
      return quote ? [{ label, quote }] : [];
    }),
  };
}

/** The time of an entry; without words there is none. */
export function anchorWhen(c: Compilation, input: WhenInput | undefined, path: Path): When {
  const none: When = {
    start: null,
    end: null,
    precision: 'none',
    words: null,
    yearFrom: c.yearFrom,
  };
  if (input === undefined) return none;
  const words = anchorQuote(c, input, path);
  if (!words) return none;
  try {
    return readWhen(words, typeof input === 'string' ? {} : input, c);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    c.report(path, `The date cannot be used: ${error.message}.`);
    return none;
  }
}
