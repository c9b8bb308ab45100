import type { Pixel } from './mercator.ts';
import type { Path } from './path.ts';

/** [left, top, right, bottom] in pixels. */
export type Box = [left: number, top: number, right: number, bottom: number];

type Edge = { inside: (p: Pixel) => boolean; cut: (a: Pixel, b: Pixel) => Pixel };

const edges = ([left, top, right, bottom]: Box): Edge[] => [
  { inside: (p) => p.x >= left, cut: atX(left) },
  { inside: (p) => p.x <= right, cut: atX(right) },
  { inside: (p) => p.y >= top, cut: atY(top) },
  { inside: (p) => p.y <= bottom, cut: atY(bottom) },
];

const atX = (x: number) => (a: Pixel, b: Pixel) => ({
  x,
  y: a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x),
});
const atY = (y: number) => (a: Pixel, b: Pixel) => ({
  x: a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y),
  y,
});

/**
 * The part of a ring inside a box (Sutherland and Hodgman 1974). Parts that
 * the box severs stay joined along its edge, which filling does not show;
 * empty where nothing is left.
 */
export function clipRing(ring: Path, box: Box): Path {
  let points = ring;
  for (const { inside, cut } of edges(box)) {
    const kept: Path = [];
    points.forEach((point, i) => {
      const before = points[(i + points.length - 1) % points.length]!;
      if (inside(point) !== inside(before)) kept.push(cut(before, point));
      if (inside(point)) kept.push(point);
    });
    points = kept;
  }
  return points;
}

/** The parts of an open line inside a box, in order. */
export function clipLine(line: Path, box: Box): Path[] {
  let parts = [line];
  for (const { inside, cut } of edges(box)) {
    const kept: Path[] = [];
    for (const part of parts) {
      let run: Path = [];
      part.forEach((point, i) => {
        const before = part[i - 1];
        if (before && inside(point) !== inside(before)) run.push(cut(before, point));
        if (inside(point)) run.push(point);
        else if (run.length > 0) {
          kept.push(run);
          run = [];
        }
      });
      if (run.length > 0) kept.push(run);
    }
    parts = kept;
  }
  return parts.filter((part) => part.length > 1);
}

/** Whether two boxes share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
