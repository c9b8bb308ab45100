import type { Pixel } from './mercator.ts';

/** Marks closer than this, in pixels, cannot be told apart by finger or by label. */
const CLOSE = 40;

/**
 * The largest crowd among some marks: those that are linked, each to the next,
 * by less than `close` pixels. The first of equals wins. Empty without marks.
 */
export function clusterOf(marks: Pixel[], close = CLOSE): Pixel[] {
  const order = marks.map((_, i) => i).sort((a, b) => marks[a]!.x - marks[b]!.x);
  const parent = marks.map((_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  order.forEach((i, at) => {
    // Sorted by x, so that the sweep ends where nothing can be near any more.
    for (let k = at + 1; k < order.length; k++) {
      const j = order[k]!;
      if (marks[j]!.x - marks[i]!.x >= close) break;
      if (Math.hypot(marks[j]!.x - marks[i]!.x, marks[j]!.y - marks[i]!.y) < close)
        parent[root(i)] = root(j);
    }
  });
  const crowds = new Map<number, Pixel[]>();
  marks.forEach((mark, i) => crowds.set(root(i), [...(crowds.get(root(i)) ?? []), mark]));
  let largest: Pixel[] = [];
  for (const crowd of crowds.values()) if (crowd.length > largest.length) largest = crowd;
  return largest;
}
