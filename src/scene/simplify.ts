import type { Pixel } from './mercator.ts';
import type { Path } from './path.ts';

/**
 * A path with as few of its points as stay within `tolerance` of all others
 * (Douglas and Peucker 1973); both ends stay. Without recursion: long coasts
 * would overflow the stack.
 */
export function simplify(path: Path, tolerance: number): Path {
  const keep = new Uint8Array(path.length);
  keep[0] = keep[path.length - 1] = 1;
  const stack: [number, number][] = [[0, path.length - 1]];
  for (let range = stack.pop(); range; range = stack.pop()) {
    const [from, to] = range;
    let farthest = -1;
    let most = tolerance;
    for (let i = from + 1; i < to; i++) {
      const away = fromSegment(path[i]!, path[from]!, path[to]!);
      if (away > most) [farthest, most] = [i, away];
    }
    if (farthest < 0) continue;
    keep[farthest] = 1;
    stack.push([from, farthest], [farthest, to]);
  }
  return path.filter((_, i) => keep[i]);
}

function fromSegment(p: Pixel, a: Pixel, b: Pixel): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length ? Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length)) : 0;
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}
