import { simplify } from '../../src/scene/simplify.ts';
import type { Position } from '../../src/story/geometry.ts';

/** A point of the Web Mercator square, 0 to 1 from west to east and from north to south. */
type Point = [x: number, y: number];

const toMercator = ([lng, lat]: Position): Point => [
  (lng + 180) / 360,
  (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2,
];

const toPosition = ([x, y]: Point): Position => [
  x * 360 - 180,
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
];

/** What `pixels` on screen measure at a zoom (512 px tiles), in Mercator units. */
export const atZoom = (pixels: number, zoom: number) => pixels / (512 * 2 ** zoom);

export function roundPosition([lng, lat]: Position, decimals: number): Position {
  const f = 10 ** decimals;
  return [Math.round(lng * f) / f, Math.round(lat * f) / f];
}

/** Rounds a line and drops the points that rounding has made equal. */
export function roundLine(line: Position[], decimals: number): Position[] {
  const out: Position[] = [];
  for (const p of line) {
    const q = roundPosition(p, decimals);
    const last = out.at(-1);
    if (!last || last[0] !== q[0] || last[1] !== q[1]) out.push(q);
  }
  if (out.length === 1) out.push(out[0]!);
  return out;
}

const simplifyPoints = (points: Point[], tolerance: number): Point[] =>
  simplify(
    points.map(([x, y]) => ({ x, y })),
    tolerance,
  ).map(({ x, y }): Point => [x, y]);

/** Simplifies a line so that it stays within `tolerance` (Mercator units) of itself. */
export const simplifyLine = (line: Position[], tolerance: number): Position[] =>
  simplifyPoints(line.map(toMercator), tolerance).map(toPosition);

/** Points at equal steps along a line; both ends stay. */
function resample(points: Point[], step: number): Point[] {
  const lengths = points
    .slice(1)
    .map((p, i) => Math.hypot(p[0] - points[i]![0], p[1] - points[i]![1]));
  const total = lengths.reduce((a, b) => a + b, 0);
  const count = Math.max(2, Math.round(total / step));
  const out: Point[] = [points[0]!];
  let segment = 0;
  let passed = 0;
  for (let i = 1; i < count; i++) {
    const target = (total * i) / count;
    while (segment < lengths.length - 1 && passed + lengths[segment]! < target)
      passed += lengths[segment++]!;
    const t = lengths[segment] ? (target - passed) / lengths[segment]! : 0;
    const [a, b] = [points[segment]!, points[segment + 1]!];
    out.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
  }
  out.push(points.at(-1)!);
  return out;
}

/** A Gaussian along the line; mirrored through its ends, so that the ends stay in place. */
function blur(points: Point[], sigma: number): Point[] {
  const reach = Math.ceil(3 * sigma);
  const last = points.length - 1;
  const at = (i: number): Point => {
    if (i >= 0 && i <= last) return points[i]!;
    const end = points[i < 0 ? 0 : last]!;
    const mirrored = points[Math.max(0, Math.min(last, i < 0 ? -i : 2 * last - i))]!;
    return [2 * end[0] - mirrored[0], 2 * end[1] - mirrored[1]];
  };
  return points.map((_, i) => {
    let [x, y, sum] = [0, 0, 0];
    for (let k = -reach; k <= reach; k++) {
      const weight = Math.exp(-(k * k) / (2 * sigma * sigma));
      const p = at(i + k);
      x += p[0] * weight;
      y += p[1] * weight;
      sum += weight;
    }
    return [x / sum, y / sum];
  });
}

/** The radius of the circle through three points; infinite on a straight line. */
function circumradius(a: Point, b: Point, c: Point): number {
  const ab = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const bc = Math.hypot(c[0] - b[0], c[1] - b[1]);
  const ca = Math.hypot(a[0] - c[0], a[1] - c[1]);
  const cross = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  return cross ? (ab * bc * ca) / (2 * cross) : Infinity;
}

/** The tightest bend of a line, as a radius in Mercator units, seen at steps of `step`. */
export function tightestBend(line: Position[], step: number): number {
  const points = resample(line.map(toMercator), step);
  let least = Infinity;
  for (let i = 1; i < points.length - 1; i++)
    least = Math.min(least, circumradius(points[i - 1]!, points[i]!, points[i + 1]!));
  return least;
}

/**
 * Rounds a line until no bend is tighter than `radius` (Mercator units), for
 * bands that are wide compared with the line's detail: a Gaussian first, then
 * further relaxation only where a bend is still too tight. The ends stay.
 */
export function smoothLine(line: Position[], radius: number): Position[] {
  const step = radius / 4;
  let points = resample(simplifyPoints(line.map(toMercator), radius / 8), step);
  if (points.length > 4) points = resample(blur(points, 2), step);
  for (let round = 0; round < 2000; round++) {
    const tight = new Uint8Array(points.length);
    let found = false;
    for (let i = 1; i < points.length - 1; i++)
      if (circumradius(points[i - 1]!, points[i]!, points[i + 1]!) < radius) {
        found = true;
        tight.fill(1, Math.max(0, i - 3), i + 4);
      }
    if (!found) break;
    points = points.map((p, i) => {
      const [a, b] = [points[i - 1], points[i + 1]];
      if (!a || !b || !tight[i]) return p;
      return [(a[0] + 2 * p[0] + b[0]) / 4, (a[1] + 2 * p[1] + b[1]) / 4];
    });
    if (round % 10 === 9) points = resample(points, step);
  }
  return simplifyPoints(points, radius / 60).map(toPosition);
}

/** The length of a line in Mercator units. */
export function lengthOf(line: Position[]): number {
  const points = line.map(toMercator);
  return points
    .slice(1)
    .reduce((sum, p, i) => sum + Math.hypot(p[0] - points[i]![0], p[1] - points[i]![1]), 0);
}

/** Joins lines end to end into as few as possible; where three meet, two of them become one. */
export function stitch(lines: Position[][]): Position[][] {
  const rest = new Set(lines.filter((line) => line.length > 1));
  const out: Position[][] = [];
  const same = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];
  for (const start of rest) {
    rest.delete(start);
    let line = start;
    for (let grown = true; grown;) {
      grown = false;
      for (const other of rest) {
        const [first, last] = [line[0]!, line.at(-1)!];
        const [from, to] = [other[0]!, other.at(-1)!];
        if (same(last, from)) line = [...line, ...other.slice(1)];
        else if (same(to, first)) line = [...other, ...line.slice(1)];
        else if (same(last, to)) line = [...line, ...other.slice(0, -1).reverse()];
        else if (same(first, from)) line = [...other.slice(1).reverse(), ...line];
        else continue;
        rest.delete(other);
        grown = true;
        break;
      }
    }
    out.push(line);
  }
  return out;
}
