import type { Pixel } from './mercator.ts';

/** An open line in pixels. Distances along it are in pixels from its start. */
export type Path = Pixel[];

export function distance(a: Pixel, b: Pixel): number {
  // Not Math.hypot, which guards against numbers that no map has, and takes many times as long.
  const x = b.x - a.x;
  const y = b.y - a.y;
  return Math.sqrt(x * x + y * y);
}

export function pathLength(path: Path): number {
  let length = 0;
  for (let i = 1; i < path.length; i++) length += distance(path[i - 1]!, path[i]!);
  return length;
}

/** The point at a distance along a path (clamped to it), with the direction there in radians. */
export function along(path: Path, at: number): { point: Pixel; angle: number } {
  let left = Math.max(0, at);
  for (let i = 1; i < path.length; i++) {
    const a = path[i - 1]!;
    const b = path[i]!;
    const step = distance(a, b);
    if (step > 0 && (left <= step || i === path.length - 1)) {
      const t = Math.min(1, left / step);
      return {
        point: { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t },
        angle: Math.atan2(b.y - a.y, b.x - a.x),
      };
    }
    left -= step;
  }
  return { point: path[0] ?? { x: 0, y: 0 }, angle: 0 };
}

/** Points along a path, one every `step` pixels from its start; in one pass. */
export function pointsAlong(path: Path, step: number): Pixel[] {
  const points: Pixel[] = path[0] ? [path[0]] : [];
  let done = 0;
  for (let i = 1; i < path.length; i++) {
    const a = path[i - 1]!;
    const b = path[i]!;
    const part = distance(a, b);
    for (let at = points.length * step; at <= done + part; at = points.length * step) {
      const t = part === 0 ? 0 : (at - done) / part;
      points.push({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
    }
    done += part;
  }
  return points;
}

/** The part of a path between two distances along it; empty when nothing is left. */
export function slice(path: Path, from: number, to: number): Path {
  const total = pathLength(path);
  const start = Math.max(0, from);
  const end = Math.min(total, to);
  if (end - start < 0.01) return [];
  const part: Path = [along(path, start).point];
  let done = 0;
  for (let i = 1; i < path.length; i++) {
    done += distance(path[i - 1]!, path[i]!);
    if (done > start && done < end) part.push(path[i]!);
  }
  part.push(along(path, end).point);
  return part;
}

/**
 * The path without kinks shorter than about `reach` pixels: evenly resampled,
 * each point moved to the mean of its neighbours within reach. The ends stay.
 */
export function calmed(path: Path, reach: number): Path {
  if (pathLength(path) < reach * 2) return path;
  const even = resampled(path, reach / 3);
  const last = even.length - 1;
  return even.map((_, i) => {
    const wing = Math.min(5, i, last - i);
    const near = even.slice(i - wing, i + wing + 1);
    return {
      x: near.reduce((sum, p) => sum + p.x, 0) / near.length,
      y: near.reduce((sum, p) => sum + p.y, 0) / near.length,
    };
  });
}

/** Points along a path at even distances of about `step` pixels, both ends among them; one pass. */
function resampled(path: Path, step: number): Path {
  const length = pathLength(path);
  const count = Math.max(1, Math.round(length / step));
  const even: Path = [path[0]!];
  let done = 0;
  for (let i = 1; i < path.length; i++) {
    const a = path[i - 1]!;
    const b = path[i]!;
    const part = distance(a, b);
    while (even.length < count && (even.length / count) * length <= done + part) {
      const t = ((even.length / count) * length - done) / part;
      even.push({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
    }
    done += part;
  }
  even.push(path[path.length - 1]!);
  return even;
}

/**
 * A smooth curve through the given points: a centripetal Catmull-Rom spline
 * (Barry and Goldman 1988), which neither loops nor overshoots where points
 * stand at very unequal distances, as a short leg beside a long one does.
 */
export function smooth(points: Path, perSegment = 24): Path {
  if (points.length < 3) return [...points];
  const first = points[0]!;
  const last = points[points.length - 1]!;
  const p = [mirror(first, points[1]!), ...points, mirror(last, points[points.length - 2]!)];
  const curve: Path = [first];
  for (let i = 1; i < p.length - 2; i++) {
    for (let step = 1; step <= perSegment; step++)
      curve.push(catmullRom(p[i - 1]!, p[i]!, p[i + 1]!, p[i + 2]!, step / perSegment));
  }
  return curve;
}

function mirror(about: Pixel, other: Pixel): Pixel {
  return { x: 2 * about.x - other.x, y: 2 * about.y - other.y };
}

function catmullRom(p0: Pixel, p1: Pixel, p2: Pixel, p3: Pixel, u: number): Pixel {
  const knot = (a: Pixel, b: Pixel) => Math.max(1e-6, Math.sqrt(distance(a, b)));
  const t1 = knot(p0, p1);
  const t2 = t1 + knot(p1, p2);
  const t3 = t2 + knot(p2, p3);
  const t = t1 + (t2 - t1) * u;
  const mix = (a: Pixel, b: Pixel, ta: number, tb: number): Pixel => ({
    x: ((tb - t) * a.x + (t - ta) * b.x) / (tb - ta),
    y: ((tb - t) * a.y + (t - ta) * b.y) / (tb - ta),
  });
  const a1 = mix(p0, p1, 0, t1);
  const a2 = mix(p1, p2, t1, t2);
  const a3 = mix(p2, p3, t2, t3);
  return mix(mix(a1, a2, 0, t2), mix(a2, a3, t1, t3), t1, t2);
}

/** Distances along `path` at which it meets any of the `lines`, ascending. */
export function crossings(path: Path, lines: Path[]): number[] {
  const found: number[] = [];
  let done = 0;
  for (let i = 1; i < path.length; i++) {
    const a = path[i - 1]!;
    const b = path[i]!;
    const length = distance(a, b);
    for (const line of lines)
      for (let j = 1; j < line.length; j++) {
        const c = line[j - 1]!;
        const d = line[j]!;
        if (apart(a.x, b.x, c.x, d.x) || apart(a.y, b.y, c.y, d.y)) continue;
        const t = meet(a, b, c, d);
        if (t !== null) found.push(done + t * length);
      }
    done += length;
  }
  return found.sort((a, b) => a - b);
}

/** Whether a and b both lie on one side of c and d: most segments are told apart by that alone. */
function apart(a: number, b: number, c: number, d: number): boolean {
  return a < b ? (c > b && d > b) || (c < a && d < a) : (c > a && d > a) || (c < b && d < b);
}

/** Where segment ab meets segment cd, as a share of ab; null where they do not meet. */
function meet(a: Pixel, b: Pixel, c: Pixel, d: Pixel): number | null {
  const rx = b.x - a.x;
  const ry = b.y - a.y;
  const sx = d.x - c.x;
  const sy = d.y - c.y;
  const cross = rx * sy - ry * sx;
  if (cross === 0) return null;
  const t = ((c.x - a.x) * sy - (c.y - a.y) * sx) / cross;
  const u = ((c.x - a.x) * ry - (c.y - a.y) * rx) / cross;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? t : null;
}

/** The distance along `path` of its point nearest to `to`, and how far that is. */
export function nearest(path: Path, to: Pixel): { at: number; distance: number } {
  let best = { at: 0, distance: Infinity };
  let done = 0;
  for (let i = 1; i < path.length; i++) {
    const a = path[i - 1]!;
    const b = path[i]!;
    const step = distance(a, b);
    const t =
      step === 0
        ? 0
        : Math.max(
            0,
            Math.min(1, ((to.x - a.x) * (b.x - a.x) + (to.y - a.y) * (b.y - a.y)) / (step * step)),
          );
    const d = distance(to, { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
    if (d < best.distance) best = { at: done + t * step, distance: d };
    done += step;
  }
  return best;
}
