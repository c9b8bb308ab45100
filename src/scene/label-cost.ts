import { overlap, type Box } from './clip.ts';
import type { Pixel } from './mercator.ts';
import { distance } from './path.ts';
import type { PointIndex } from './point-index.ts';

/** What it costs a label to be cut by the frame: more than anything else. */
const CUT = 1000;
/** What it costs to cover another label, a mark's point, or another label's leader's way. */
const cost = { label: 60, mark: 9, leader: 25 };
/** Pixels around a label in which it comes too close to a mark. */
const MARK_AIR = 5;
/** A label farther than this from its mark is tied to it by a thin line. */
export const LEADER_FROM = 24;

/** Where a label may stand. */
export interface Place {
  cost: number;
  anchor: Pixel;
  box: Box;
  centre: Pixel;
  /** From the mark to the nearest edge of the box, in pixels. */
  distance: number;
  side: number;
}

/** What labels are laid on. */
export interface Ground {
  marks: PointIndex;
  frame: Box | null;
  /** No label goes farther than this from its mark, in pixels. */
  farthest: number;
}

/**
 * What it costs that a label in a box, so far from the anchor that it speaks of,
 * hides other things or is cut. What costs more than `most` is not counted on.
 */
export function hidden(
  anchor: Pixel,
  box: Box,
  distance: number,
  { marks, frame }: Ground,
  taken: readonly Box[],
  most = Infinity,
): number {
  let sum = 0;
  for (const other of taken) {
    const area = shared(box, other);
    if (area > 0) sum += cost.label + area / 10;
    else if (distance > LEADER_FROM && crosses(anchor, nearestOf(box, anchor), other))
      sum += cost.leader;
    if (sum >= most) return sum;
  }
  if (frame && holds(frame, anchor) && outside(box, frame)) sum += CUT;
  return sum + marks.count(box, MARK_AIR, (most - sum) / cost.mark) * cost.mark;
}

/** The area two boxes share, in square pixels. */
const shared = (a: Box, b: Box) =>
  overlap(a, b)
    ? (Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * (Math.min(a[3], b[3]) - Math.max(a[1], b[1]))
    : 0;

const outside = (box: Box, frame: Box) =>
  box[0] < frame[0] || box[1] < frame[1] || box[2] > frame[2] || box[3] > frame[3];

/** Whether a point lies inside a box. */
export const holds = ([left, top, right, bottom]: Box, { x, y }: Pixel) =>
  x > left && x < right && y > top && y < bottom;

export const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));

/** The point of a box that is nearest to another. */
export const nearestOf = (box: Box, { x, y }: Pixel): Pixel => ({
  x: clamp(x, box[0], box[2]),
  y: clamp(y, box[1], box[3]),
});

/** Pixels from a point to the nearest of a box; 0 inside it. */
export const distanceTo = (box: Box, point: Pixel) => distance(point, nearestOf(box, point));

/** Whether a short straight line passes through a box; looked at in steps of an eighth. */
function crosses(a: Pixel, b: Pixel, box: Box): boolean {
  if (Math.max(a.x, b.x) <= box[0] || Math.min(a.x, b.x) >= box[2]) return false;
  if (Math.max(a.y, b.y) <= box[1] || Math.min(a.y, b.y) >= box[3]) return false;
  for (let i = 1; i < 8; i++)
    if (holds(box, { x: a.x + ((b.x - a.x) * i) / 8, y: a.y + ((b.y - a.y) * i) / 8 })) return true;
  return false;
}
