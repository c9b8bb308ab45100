import type { Box } from './clip.ts';
import type { WantedLabel } from './drawing.ts';
import { labelBox } from './labels.ts';
import { project, unproject, type Pixel } from './mercator.ts';
import { PointIndex } from './point-index.ts';
import type { SceneFeature, SceneLabel, View } from './scene.ts';

const distances = [0, 12, 20, 28, 36, 46, 58, 72, 88, 106, 126, 150, 180];
/** Preferred first: right, left, above, below, then the corners. */
const directions: [number, number][] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.6],
  [0.8, 0.6],
  [-0.8, -0.6],
  [-0.8, 0.6],
  [0.4, -0.9],
  [0.4, 0.9],
  [-0.4, -0.9],
  [-0.4, 0.9],
];
/** A label farther than this from its mark is tied to it by a thin line. */
const LEADER_FROM = 24;
/** A label that would cost more than this is left out at this zoom; it comes when there is room. */
const TOO_CROWDED = 90;
/** In an inset words come first: there is no other place for them. */
const TOO_CROWDED_INSET = 130;
/** What it costs a label to be cut by the frame: more than anything else. */
const CUT = 1000;
/** What it costs to cover another label, a mark's point, or another label's leader's way. */
const cost = { label: 60, mark: 9, leader: 25 };
/** In a frame narrower than this only the labels up to `LEAST_RANK` are tried. */
const SMALL_FRAME = 520;
const LEAST_RANK = 2;
/** Pixels between a label and the edge of the frame. */
const FRAME_AIR = 6;
/** How often each label may move after the others have found their places. */
const ROUNDS = 2;
/** How often an inset's labels are placed anew for the sake of one that found no room. */
const TRIES = 3;

interface Place {
  cost: number;
  anchor: Pixel;
  box: Box;
  centre: Pixel;
  /** From the mark to the nearest edge of the box, in pixels. */
  distance: number;
  side: number;
}

interface Ground {
  marks: PointIndex;
  frame: Box | null;
  /** No label goes farther than this from its mark, in pixels. */
  farthest: number;
}

/** The area two boxes share, in square pixels. */
const shared = (a: Box, b: Box) =>
  Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) *
  Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

const outside = (box: Box, frame: Box) =>
  box[0] < frame[0] || box[1] < frame[1] || box[2] > frame[2] || box[3] > frame[3];

const holds = ([left, top, right, bottom]: Box, { x, y }: Pixel) =>
  x > left && x < right && y > top && y < bottom;

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));

/**
 * Gives each label its place: by rank, where it covers the fewest marks and no
 * other label, as near to its mark as possible, and inside the frame where its
 * mark is. Then each may move once more for the sake of the others, and what
 * still has no room is left out, the least important first. Deterministic.
 */
export function placeLabels(
  wanted: WantedLabel[],
  covered: Pixel[],
  view: View,
  selected: ReadonlySet<string>,
): { labels: SceneLabel[]; leaders: SceneFeature[] } {
  const { zoom } = view;
  const frame = frameBox(view);
  const inset = view.frame?.inset ?? false;
  const ground: Ground = {
    marks: new PointIndex(covered),
    frame,
    // In a small frame a long leader ties a label to a mark that nobody follows it to.
    farthest:
      frame && !inset
        ? Math.max(40, 0.2 * Math.min(frame[2] - frame[0], frame[3] - frame[1]))
        : Infinity,
  };
  const small = frame !== null && !inset && frame[2] - frame[0] < SMALL_FRAME;
  const order = wanted
    .map((label, i) => ({ label, i, rank: selected.has(label.evidenceId) ? -1 : label.rank }))
    .filter(({ rank }) => !small || rank <= LEAST_RANK)
    .sort((a, b) => a.rank - b.rank || a.i - b.i);
  const most = inset ? TOO_CROWDED_INSET : TOO_CROWDED;
  let placed = placeInOrder(order, ground, most);
  for (let tries = 0; inset && tries < TRIES && placed.size < order.length; tries++) {
    // What found no room chooses first, and the others make way if they can.
    const left = order.filter(({ label }) => !placed.has(label));
    const again = [...left, ...order.filter(({ label }) => placed.has(label))];
    const better = placeInOrder(again, ground, most);
    if (better.size <= placed.size) break;
    placed = better;
  }
  const labels: SceneLabel[] = [];
  const leaders: SceneFeature[] = [];
  for (const { label } of order) {
    const place = placed.get(label);
    if (!place) continue;
    labels.push({
      id: label.id,
      evidenceId: label.evidenceId,
      lines: label.lines,
      kind: label.kind,
      selected: selected.has(label.evidenceId),
      anchor: unproject(place.anchor, zoom),
      offset: [place.centre.x - place.anchor.x, place.centre.y - place.anchor.y],
      align: place.side > 0 ? 'left' : place.side < 0 ? 'right' : 'center',
      ...(label.names ? { names: label.names } : {}),
    });
    if (place.distance > LEADER_FROM) leaders.push(leader(label.id, place, zoom));
  }
  return { labels, leaders };
}

interface Ranked {
  label: WantedLabel;
  /** Below 0 for what is selected, which is never left out. */
  rank: number;
}

/** The places of labels that choose in some order; those left without room are missing. */
function placeInOrder(order: Ranked[], ground: Ground, most: number): Map<WantedLabel, Place> {
  const places = new Map<WantedLabel, Place>();
  const others = (label: WantedLabel, among = order.length) =>
    order.slice(0, among).flatMap((other) => {
      const place = other.label === label ? undefined : places.get(other.label);
      return place ? [place.box] : [];
    });
  for (let round = 0; round <= ROUNDS; round++)
    for (const { label } of order) places.set(label, bestPlace(label, ground, others(label)));
  order.forEach(({ label, rank }, i) => {
    // What follows is left out sooner, so only what comes before counts.
    const before = others(label, i);
    const best = bestPlace(label, ground, before);
    const kept = places.get(label)!;
    const place = costOf(kept, ground, before) <= best.cost + 20 ? kept : best;
    if (costOf(place, ground, before) > most && rank >= 0) places.delete(label);
    else places.set(label, place);
  });
  return places;
}

/** The frame in pixels of the whole world, a little inside its edge. */
function frameBox({ frame, zoom }: View): Box | null {
  if (!frame) return null;
  const { x, y } = project(frame.center, zoom);
  const [dx, dy] = [frame.width / 2 - FRAME_AIR, frame.height / 2 - FRAME_AIR];
  return [x - dx, y - dy, x + dx, y + dy];
}

function bestPlace(label: WantedLabel, ground: Ground, taken: Box[]): Place {
  let best: Place | undefined;
  [label.anchor, ...(label.orAt ?? [])].forEach((anchor, i) => {
    if (i > 0 && ground.frame && !holds(ground.frame, anchor)) return;
    const place = bestPlaceAt(label, anchor, ground, taken);
    // Not its own spot, so worth it only where it helps.
    if (i > 0) place.cost += 6;
    if (!best || place.cost < best.cost) best = place;
  });
  return best!;
}

function bestPlaceAt(label: WantedLabel, anchor: Pixel, ground: Ground, taken: Box[]): Place {
  const { frame } = ground;
  const [left, top, right, bottom] = labelBox(label, { x: 0, y: 0 });
  const inFrame = frame !== null && holds(frame, anchor);
  const fits = inFrame && right - left < frame[2] - frame[0] && bottom - top < frame[3] - frame[1];
  let best: Place | null = null;
  for (const distance of distances.filter((d) => d <= ground.farthest))
    directions.forEach(([dx, dy], preference) => {
      const least = distance * 0.35 + preference * 1.5;
      if (best && least >= best.cost) return;
      let x = anchor.x + dx * distance + Math.sign(dx) * ((right - left) / 2) * (dy ? 0.85 : 1);
      let y = anchor.y + dy * distance + Math.sign(dy) * ((bottom - top) / 2);
      if (fits) {
        x = clamp(x, frame[0] - left, frame[2] - right);
        y = clamp(y, frame[1] - top, frame[3] - bottom);
      }
      const box: Box = [x + left, y + top, x + right, y + bottom];
      const end = nearestOf(box, anchor);
      const place: Place = {
        cost: least,
        anchor,
        box,
        centre: { x, y },
        distance: Math.hypot(end.x - anchor.x, end.y - anchor.y),
        side: dy ? 0 : dx,
      };
      place.cost += hidden(place, ground, taken);
      if (!best || place.cost < best.cost) best = place;
    });
  return best!;
}

/** What a label costs in a place that was found among other neighbours. */
function costOf(place: Place, ground: Ground, taken: Box[]): number {
  return place.distance * 0.35 + hidden(place, ground, taken);
}

/** What it costs that a label there hides other things, or is cut. */
function hidden(place: Place, ground: Ground, taken: Box[]): number {
  const { anchor, box, distance } = place;
  let sum = ground.marks.count(box, 5) * cost.mark;
  for (const other of taken) {
    const area = shared(box, other);
    if (area > 0) sum += cost.label + area / 10;
    else if (distance > LEADER_FROM && crosses(anchor, nearestOf(box, anchor), other))
      sum += cost.leader;
  }
  if (ground.frame && holds(ground.frame, anchor) && outside(box, ground.frame)) sum += CUT;
  return sum;
}

const nearestOf = (box: Box, { x, y }: Pixel): Pixel => ({
  x: clamp(x, box[0], box[2]),
  y: clamp(y, box[1], box[3]),
});

/** Whether a short straight line passes through a box; looked at in steps of an eighth. */
function crosses(a: Pixel, b: Pixel, box: Box): boolean {
  for (let i = 1; i < 8; i++)
    if (holds(box, { x: a.x + ((b.x - a.x) * i) / 8, y: a.y + ((b.y - a.y) * i) / 8 })) return true;
  return false;
}

/** The thin line from a mark to the nearest edge of its label. */
function leader(labelId: string, { anchor, box }: Place, zoom: number): SceneFeature {
  const end = nearestOf(box, anchor);
  const length = Math.hypot(end.x - anchor.x, end.y - anchor.y) || 1;
  const start = {
    x: anchor.x + ((end.x - anchor.x) / length) * 8,
    y: anchor.y + ((end.y - anchor.y) / length) * 8,
  };
  return {
    id: `${labelId}:leader`,
    part: 'leader',
    evidenceId: null,
    claim: 'stated',
    locus: 'unstated',
    selected: false,
    faded: false,
    geometry: { type: 'LineString', coordinates: [unproject(start, zoom), unproject(end, zoom)] },
  };
}
