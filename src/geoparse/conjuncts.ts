import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { containerOf } from './area.ts';
import type { Judged } from './clause.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

/** A span with what it means and how it is read. */
export interface Read {
  span: Span;
  row: number;
  judged: Judged;
}

/** "X, Y and Z": names of the same rank in a row do in the sentence what their neighbours do. */
export function shareReadings(read: Read[], tokens: Token[], gazetteer: Gazetteer): Read[] {
  const out = [...read];
  const spread = (from: number, to: number) => {
    const [one, two] = [out[from], out[to]];
    if (!one || !two || one.judged.reading !== 'metonym' || two.judged.reading !== 'literal')
      return;
    const [left, right] = from < to ? [one, two] : [two, one];
    if (!areConjuncts(left.span, right.span, tokens) || !ofOneRank(one, two, gazetteer)) return;
    if (containerOf(left.span, tokens, gazetteer).length) return;
    const reason = `“${two.span.exact}” stands beside “${one.span.exact}” in the sentence and is read like it.`;
    out[to] = { ...two, judged: { reading: 'metonym', reason } };
  };
  for (let i = 1; i < out.length; i++) spread(i - 1, i);
  for (let i = out.length - 1; i > 0; i--) spread(i, i - 1);
  return out;
}

/** Whether nothing but a comma or "and" stands between two spans. */
function areConjuncts(left: Span, right: Span, tokens: Token[]): boolean {
  let between = tokens[left.to - 1]?.after ?? '';
  for (let i = left.to; i < right.from; i++) between += `${tokens[i]?.text}${tokens[i]?.after}`;
  return /^,? (?:(?:and|or) )?(?:the )?$/.test(between);
}

const ofOneRank = (one: Read, two: Read, gazetteer: Gazetteer) =>
  rankOf(one.row, gazetteer) === rankOf(two.row, gazetteer);

function rankOf(row: number, gazetteer: Gazetteer): string {
  return gazetteer.feature(row) === 'PPLC' ? 'capital' : gazetteer.kind(row);
}
