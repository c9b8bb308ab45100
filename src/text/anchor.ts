import { nearestPassage } from './nearest.ts';
import { quoteAt, type Quote } from './quote.ts';

/** A quote as a person gives it: exact words, and what tells them apart where they recur. */
export interface QuoteWords {
  quote: string;
  before?: string | undefined;
  after?: string | undefined;
  /** Which of several: 1 is the first. */
  occurrence?: number | undefined;
}

/** The anchored quote, or why there is none, as a sentence. */
export type Anchored = { quote: Quote; problem?: undefined } | { quote: null; problem: string };

const inWord = /[\p{L}\p{N}]/u;

/** Whether a cut at this offset would fall inside a word. */
const splitsWord = (text: string, offset: number) =>
  inWord.test(text[offset - 1] ?? '') && inWord.test(text[offset] ?? '');

function occurrences(text: string, words: string): Quote[] {
  const found: Quote[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    found.push(quoteAt(text, at, at + words.length));
  return found;
}

function around(text: string, { start, end, exact }: Quote): string {
  const before = text.slice(Math.max(0, start - 24), start).replace(/^.*\n/s, '');
  const after = text.slice(end, end + 24).replace(/\n.*$/s, '');
  return `“…${before}[${exact}]${after}…”`;
}

/**
 * Finds the one place where the given words stand in the text, at word
 * boundaries. Words that stand nowhere, or in several places with nothing to
 * tell them apart, are refused: a quote never lands somewhere by guess.
 */
export function anchor(text: string, given: QuoteWords): Anchored {
  const { quote: words, before, after, occurrence } = given;
  const refuse = (problem: string): Anchored => ({ quote: null, problem });
  if (words === '') return refuse('A quote is empty: give the exact words of the article.');
  if (words.includes('\n'))
    return refuse(`The quote “${words}” runs over a line break: quote each paragraph by itself.`);

  const all = occurrences(text, words);
  const whole = all.filter((q) => !splitsWord(text, q.start) && !splitsWord(text, q.end));
  if (all.length > 0 && whole.length === 0)
    return refuse(
      `The quote “${words}” stands in the article only inside a longer word: ${around(text, all[0]!)}. Quote whole words.`,
    );
  if (whole.length === 0) {
    const near = nearestPassage(text, words);
    return refuse(
      `The quote “${words}” is not in the article.` +
        (near ? ` The nearest words there are “${near.exact}”.` : ' Nothing there is near it.'),
    );
  }

  const fitting = whole.filter(
    (q) =>
      (before === undefined || text.slice(0, q.start).trimEnd().endsWith(before.trimEnd())) &&
      (after === undefined || text.slice(q.end).trimStart().startsWith(after.trimStart())),
  );
  if (fitting.length === 0)
    return refuse(
      `The quote “${words}” is in the article, but not with ${neighbours(before, after)}. It stands in ${whole.map((q) => around(text, q)).join(', ')}.`,
    );
  if (occurrence !== undefined) {
    const chosen = fitting[occurrence - 1];
    return chosen
      ? { quote: chosen }
      : refuse(
          `The quote “${words}” has no occurrence ${occurrence}: it stands ${fitting.length === 1 ? 'once' : `${fitting.length} times`}.`,
        );
  }
  if (fitting.length > 1)
    return refuse(
      `The quote “${words}” stands ${fitting.length} times in the article: say which with before, after or occurrence. ${fitting.map((q, i) => `${i + 1}: ${around(text, q)}`).join(', ')}.`,
    );
  return { quote: fitting[0]! };
}

function neighbours(before?: string, after?: string): string {
  const parts = [
    ...(before === undefined ? [] : [`“${before}” before it`]),
    ...(after === undefined ? [] : [`“${after}” after it`]),
  ];
  return parts.join(' and ');
}
