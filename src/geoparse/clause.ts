import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Reading } from './mention.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

export interface Judged {
  reading: Reading;
  /** Why, as a sentence to a person. */
  reason: string;
}

/** What a rule of reading may look at. */
export interface Clause {
  text: string;
  tokens: Token[];
  span: Span;
  /** The spans that name places. */
  named: ReadonlySet<Span>;
  /** The place that the span means. */
  row: number;
  gazetteer: Gazetteer;
}

/** A rule judges a mention, or leaves it to the next rule. */
export type Rule = (clause: Clause) => Judged | null;

/** Index of the word after the span and its possessive ending, and whether it has that ending. */
export function following(tokens: Token[], span: Span): { at: number; owns: boolean } {
  const after = tokens[span.to - 1]?.after ?? '';
  if (/^['’]$/.test(after) && tokens[span.to]?.text === 's') return { at: span.to + 1, owns: true };
  return { at: span.to, owns: /^['’] $/.test(after) };
}

/** The word that follows the span, and its possessive ending if any, after nothing but a space. */
export function wordAfter(tokens: Token[], span: Span): Token | undefined {
  const { at, owns } = following(tokens, span);
  const gap = tokens[at - 1]?.after ?? '';
  return gap === ' ' || (owns && /^['’] $/.test(gap)) ? tokens[at] : undefined;
}

/** The word before an index after nothing but a space, past "the"; and whether "the" was there. */
export function wordBefore(tokens: Token[], at: number): { word: Token | undefined; the: boolean } {
  const first = tokens[at - 1];
  if (!first || !/^ ?[“"(]?$/.test(first.after)) return { word: undefined, the: false };
  if (first.text.toLowerCase() !== 'the') return { word: first, the: false };
  const second = tokens[at - 2];
  return { word: second?.after === ' ' ? second : undefined, the: true };
}

/** The capitalised words from an index on that belong to one name, at most six. */
export function nameFrom(tokens: Token[], from: number): Token[] {
  const words: Token[] = [];
  for (let i = from; i < tokens.length && words.length < 6; i++) {
    const token = tokens[i];
    if (!token || (!token.capital && !/^(?:of|and|for|the|on)$/.test(token.text))) break;
    words.push(token);
    if (!/^[ -]$/.test(token.after)) break;
  }
  while (words.length && !words.at(-1)?.capital) words.pop();
  return words;
}

/** The words between two offsets, on one line. */
export function quoted(text: string, start: number, end: number): string {
  return `“${text.slice(start, end).replace(/\s+/g, ' ')}”`;
}
