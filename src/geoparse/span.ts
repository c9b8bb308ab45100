import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { fold } from '../gazetteer/fold.ts';
import { FUNCTION_WORDS, TYPE_AFTER } from './lexicon.ts';
import { joins } from './token.ts';
import type { Token } from './token.ts';

export type SpanForm = 'name' | 'demonym' | 'short';

/** Words that may be the name of a place. */
export interface Span {
  /** Index of the first word and of the word after the last. */
  from: number;
  to: number;
  start: number;
  end: number;
  exact: string;
  form: SpanForm;
  /** Rows of the gazetteer that bear the name. */
  rows: number[];
  /** The spans that touch this one, with no word between. */
  previous?: Span;
  next?: Span;
}

const CONNECTORS = new Set(
  'of the de del della des du da do dos das la le les el al ul a an upon on and y am im sur den der en es ibn bin e i au aux in by under next zu op aan'.split(
    ' ',
  ),
);
const LONGEST = 7;

/** All spans of the text that bear a name of the gazetteer: the longest at every word, none overlapping. */
export function findSpans(text: string, tokens: Token[], gazetteer: Gazetteer): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length;) {
    const span = spanAt(text, tokens, i, gazetteer);
    if (span) {
      const before = spans.at(-1);
      if (before?.to === span.from) {
        span.previous = before;
        before.next = span;
      }
      spans.push(span);
    }
    i = span ? span.to : i + 1;
  }
  return spans;
}

function spanAt(text: string, tokens: Token[], from: number, gazetteer: Gazetteer): Span | null {
  const first = tokens[from];
  if (!first?.capital) return null;
  const lead = fold(`${first.text} x`).split(' ')[0] ?? '';
  const reach = Math.max(2, Math.min(LONGEST, gazetteer.longest(lead) + 2));
  let to = from + 1;
  while (to < tokens.length && to - from < reach && joins(tokens[to - 1]?.after ?? '')) to++;
  for (; to > from; to--) {
    const last = tokens[to - 1];
    if (!last || !canEnd(tokens, from, to)) continue;
    const at = (end: number, form: SpanForm, rows: readonly number[]): Span => ({
      ...{ from, to, start: first.start, end, form, rows: [...rows] },
      exact: text.slice(first.start, end),
    });
    const exact = text.slice(first.start, last.end);
    const dotted = text[last.end] === '.' && !exact.endsWith('.') ? `${exact}.` : exact;
    const demonym = gazetteer.findDemonym(exact);
    if (demonym.length) return at(last.end, 'demonym', demonym);
    const short = gazetteer.findShort(dotted);
    if (short.length)
      return at(last.start + (dotted.length - (last.start - first.start)), 'short', short);
    const plain = gazetteer.findShort(exact);
    if (plain.length) return at(last.end, 'short', plain);
    if (to - from === 1 && (FUNCTION_WORDS.has(first.text.toLowerCase()) || exact.length < 3))
      continue;
    const rows = gazetteer.find(exact);
    if (rows.length) return at(last.end, 'name', rows);
    const typed = to - from > 1 && TYPE_AFTER.has(last.text.toLowerCase()) && last.capital;
    if (typed) {
      const name = text.slice(first.start, tokens[to - 2]?.end);
      const areas = gazetteer
        .find(name)
        .filter((row) => gazetteer.kind(row) === 'admin1' || gazetteer.kind(row) === 'admin2');
      if (areas.length) return at(last.end, 'name', areas);
    }
  }
  return null;
}

/** A name ends in a capitalised word, and within it only connectors are in lower case. */
function canEnd(tokens: Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (!last?.capital) return false;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (!token.capital && !CONNECTORS.has(token.text)) return false;
    if (token.first) return false;
  }
  return true;
}
