import { roved } from '../ui/roving.ts';

/**
 * Where a key leads in a grid of so many columns: sideways from one to the
 * next, up and down by rows, Home and End to the ends. Null for any other key.
 */
export function gridMove(key: string, at: number, count: number, columns: number): number | null {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return roved(key, at, count);
  const to = at + (key === 'ArrowDown' ? columns : -columns);
  // Below the last full row there may be nothing: stay rather than jump aside.
  return to >= 0 && to < count ? to : at;
}
