import type { Dated, Undated } from '../story/timeline.ts';

/** What something on the timeline looks like, by how its time is given and by whom. */
export type Shape = 'day' | 'interval' | 'month' | 'vague' | 'none' | 'report' | 'outside';

/** The shape says whose date it is, and how fine: day, interval, month, a vague time, or none. */
export function shapeOf(entry: Dated | Undated): Shape {
  if (entry.row === 'reports') return 'report';
  if (entry.row === 'outside') return 'outside';
  if (!('precision' in entry)) return 'none';
  return entry.precision === 'season' ? 'vague' : entry.precision;
}

/** Whether a shape takes the whole of its time; the others mark its middle. */
export function isLong(entry: Dated): boolean {
  return entry.precision !== 'day';
}
