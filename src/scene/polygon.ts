import type { Pixel } from './mercator.ts';
import { distance, type Path } from './path.ts';

/** Rings in pixels, the outer one first, as in a GeoJSON polygon. */
export type Polygon = Path[];

/** Whether a point lies in a polygon, by the even-odd rule. */
export function contains(polygon: Polygon, { x, y }: Pixel): boolean {
  let inside = false;
  for (const ring of polygon)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[i]!;
      const b = ring[j]!;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x)
        inside = !inside;
    }
  return inside;
}

/** Signed area of a ring in square pixels, and its centroid. */
function moments(ring: Path): { area: number; centre: Pixel } {
  let area = 0;
  let x = 0;
  let y = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[j]!;
    const b = ring[i]!;
    const cross = a.x * b.y - b.x * a.y;
    area += cross / 2;
    x += (a.x + b.x) * cross;
    y += (a.y + b.y) * cross;
  }
  return { area, centre: { x: x / (6 * area || 1), y: y / (6 * area || 1) } };
}

/** The polygon with the largest outer ring. */
export function largest(polygons: Polygon[]): Polygon {
  const size = (polygon: Polygon) => Math.abs(moments(polygon[0] ?? []).area);
  return polygons.reduce(
    (best, next) => (size(next) > size(best) ? next : best),
    polygons[0] ?? [],
  );
}

/** The centroid of the largest part where it lies inside it, otherwise the given point. */
export function middle(polygons: Polygon[], otherwise: Pixel): Pixel {
  const part = largest(polygons);
  if (!part[0]?.length) return otherwise;
  const { centre } = moments(part[0]);
  return contains(part, centre) ? centre : otherwise;
}

/** The bounding box of points: [left, top, right, bottom] in pixels. */
export function boxOf(points: Iterable<Pixel>): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/**
 * A free place inside a polygon: of a grid of inner points the one farthest
 * from everything in `taken` and from the polygon's own edge.
 */
export function freePoint(polygon: Polygon, taken: Pixel[], grid = 14): Pixel | null {
  const [left, top, right, bottom] = boxOf(polygon[0] ?? []);
  // The edge alone leaves no point more room than this, so what is farther off says nothing.
  const reach = 0.8 * Math.min(right - left, bottom - top);
  const near = taken.filter(
    ({ x, y }) => x > left - reach && x < right + reach && y > top - reach && y < bottom + reach,
  );
  let best: { point: Pixel; room: number } | null = null;
  for (let i = 0; i < grid; i++)
    for (let j = 0; j < grid; j++) {
      const point = {
        x: left + ((i + 0.5) / grid) * (right - left),
        y: top + ((j + 0.5) / grid) * (bottom - top),
      };
      if (!contains(polygon, point)) continue;
      const toEdge = distanceTo(point, polygon[0]!);
      const room = Math.min(1.6 * toEdge, distanceTo(point, near));
      if (!best || room > best.room) best = { point, room };
    }
  return best?.point ?? null;
}

function distanceTo(point: Pixel, others: Pixel[]): number {
  let least = Infinity;
  for (const other of others) {
    const d = distance(other, point);
    if (d < least) least = d;
  }
  return least;
}
