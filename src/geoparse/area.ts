import { fold } from '../gazetteer/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { INSTITUTIONS } from './lexicon.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

/** Areas that follow a span as its container ("X, Y"): rows of Y that hold a row of X. */
export function containerOf(span: Span, tokens: Token[], gazetteer: Gazetteer): number[] {
  const last = tokens[span.to - 1];
  if (!last || !/^\.?, ?$|^ \($/.test(last.after)) return [];
  const { next } = span;
  if (!next || next.form === 'demonym') return [];
  return next.rows.filter((area) => span.rows.some((row) => holds(area, row, gazetteer)));
}

/** Whether an area lies around a place. */
export function holds(area: number, row: number, gazetteer: Gazetteer): boolean {
  if (area === row) return false;
  const kind = gazetteer.kind(area);
  if (kind === 'country') return gazetteer.country(row) === gazetteer.code(area);
  if (kind === 'admin1') return gazetteer.admin1(row) === area;
  if (kind === 'admin2') return gazetteer.kind(row) === 'city' && gazetteer.admin2(row) === area;
  return false;
}

/** Whether a span is likely to be a place, by itself: no word, surname or hamlet that happens to bear a name. */
export function isCredible(span: Span, gazetteer: Gazetteer): boolean {
  if (span.form !== 'name') return true;
  const key = fold(span.exact);
  const kinds = span.rows.map((row) => gazetteer.kind(row));
  if (kinds.includes('country') || kinds.includes('region')) return true;
  if (gazetteer.surnames.has(key) || gazetteer.seldom.has(key) || INSTITUTIONS.has(key))
    return false;
  if (gazetteer.wordRank(key) !== undefined && !kinds.includes('admin1')) return false;
  return kinds.includes('admin1') || span.rows.some((row) => gazetteer.population(row) >= 15000);
}

/** Whether a city makes up most of the area around it, so that a name of both means the city. */
export function standsFor(city: number, area: number, gazetteer: Gazetteer): boolean {
  const kind = gazetteer.kind(area);
  if (gazetteer.kind(city) !== 'city' || (kind !== 'admin1' && kind !== 'admin2')) return false;
  const most = gazetteer.population(city) > 0.6 * gazetteer.population(area);
  return most && holds(area, city, gazetteer);
}
