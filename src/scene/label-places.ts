import { overlap, type Box } from './clip.ts';
import type { WantedLabel } from './drawing.ts';
import {
  clamp,
  distanceTo,
  hidden,
  holds,
  LEADER_FROM,
  nearestOf,
  type Ground,
  type Place,
} from './label-cost.ts';
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
/** A label that would cost more than this is left out at this zoom; it comes when there is room. */
const TOO_CROWDED = 90;
/** In an inset words come first: there is no other place for them. */
const TOO_CROWDED_INSET = 130;
/** In a frame narrower than this only the labels up to `LEAST_RANK` are tried. */
const SMALL_FRAME = 520;
const LEAST_RANK = 2;
/** Pixels between a label and the edge of the frame. */
const FRAME_AIR = 6;
/** How often each label may move after the others have found their places. */
const ROUNDS = 2;
/** How often an inset's labels are placed anew for the sake of one that found no room. */
const TRIES = 3;
/** More labels than this are not tried: those in the frame choose first, and most would find no room. */
const MOST = 160;
/** From more labels than this on, each stays near its mark. */
const CROWD = 60;
/** Pixels from its mark that every label may go. */
const LEAST_ROOM = 40;

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
  const order = choosing(wanted, frame, selected, inset);
  const ground: Ground = {
    marks: new PointIndex(covered),
    frame,
    farthest: inset || !frame ? Infinity : farthestIn(frame, order.length),
  };
  let placed = placeInOrder(order, ground, inset);
  for (let tries = 0; inset && tries < TRIES && placed.size < order.length; tries++) {
    // What found no room chooses first, and the others make way if they can.
    const left = order.filter(({ label }) => !placed.has(label));
    const again = [...left, ...order.filter(({ label }) => placed.has(label))];
    const better = placeInOrder(again, ground, inset);
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

/** The labels that are tried, in the order in which they choose. */
function choosing(
  wanted: readonly WantedLabel[],
  frame: Box | null,
  selected: ReadonlySet<string>,
  inset: boolean,
): Ranked[] {
  const small = frame !== null && !inset && frame[2] - frame[0] < SMALL_FRAME;
  const order = wanted
    .map((label) => ({ label, rank: selected.has(label.evidenceId) ? -1 : label.rank }))
    .filter(({ rank }) => !small || rank <= LEAST_RANK)
    // Sorting keeps the order of equals.
    .sort((a, b) => a.rank - b.rank);
  if (order.length <= MOST) return order;
  const seen = ({ label, rank }: Ranked) => rank < 0 || !frame || holds(frame, label.anchor);
  return order.filter(seen).slice(0, MOST);
}

/**
 * No label goes farther than this from its mark, in pixels. A long leader ties
 * a label to a mark that nobody follows it to, in a small frame or in a crowd.
 */
function farthestIn([left, top, right, bottom]: Box, labels: number): number {
  return labels > CROWD
    ? LEAST_ROOM
    : Math.max(LEAST_ROOM, 0.2 * Math.min(right - left, bottom - top));
}

/** The places of labels that choose in some order; those left without room are missing. */
function placeInOrder(order: Ranked[], ground: Ground, inset: boolean): Map<WantedLabel, Place> {
  const most = inset ? TOO_CROWDED_INSET : TOO_CROWDED;
  const places: (Place | null)[] = order.map(() => null);
  /** What the first so many of the others cover. */
  const others = (self: number, among = order.length) => {
    const boxes: Box[] = [];
    for (let i = 0; i < among; i++) {
      const place = places[i];
      if (place && i !== self) boxes.push(place.box);
    }
    return boxes;
  };
  // In a crowd a move helps one label and hinders the next.
  const rounds = order.length > CROWD ? 0 : ROUNDS;
  for (let round = 0; round <= rounds; round++)
    order.forEach(({ label }, i) => (places[i] = bestPlace(label, ground, others(i))));
  order.forEach(({ label, rank }, i) => {
    // What follows is left out sooner, so only what comes before counts.
    const before = others(i, i);
    const best = bestPlace(label, ground, before);
    const kept = places[i]!;
    const place = costOf(kept, ground, before) <= best.cost + 20 ? kept : best;
    const crowded =
      costOf(place, ground, before) > most ||
      (!inset && before.some((box) => overlap(box, place.box)));
    places[i] = crowded && rank >= 0 ? null : place;
  });
  return new Map(order.flatMap(({ label }, i) => (places[i] ? [[label, places[i]]] : [])));
}

/** The frame in pixels of the whole world, a little inside its edge. */
function frameBox({ frame, zoom }: View): Box | null {
  if (!frame) return null;
  const { x, y } = project(frame.center, zoom);
  const [dx, dy] = [frame.width / 2 - FRAME_AIR, frame.height / 2 - FRAME_AIR];
  return [x - dx, y - dy, x + dx, y + dy];
}

function bestPlace(label: WantedLabel, ground: Ground, taken: readonly Box[]): Place {
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

function bestPlaceAt(
  label: WantedLabel,
  anchor: Pixel,
  ground: Ground,
  taken: readonly Box[],
): Place {
  const { frame } = ground;
  const [left, top, right, bottom] = labelBox(label, { x: 0, y: 0 });
  const [width, height] = [right - left, bottom - top];
  const inFrame = frame !== null && holds(frame, anchor);
  const fits = inFrame && width < frame[2] - frame[0] && height < frame[3] - frame[1];
  const reach = distances.filter((d) => d <= ground.farthest);
  // A label comes no farther from its mark than its distance and, pushed back into the frame, its size.
  const most = reach[reach.length - 1]! + 2 * width;
  const around: Box = [anchor.x - most, anchor.y - most, anchor.x + most, anchor.y + most];
  const near = taken.filter((box) => overlap(box, around));
  let best: Place | null = null;
  for (const distance of reach)
    for (let preference = 0; preference < directions.length; preference++) {
      const [dx, dy] = directions[preference]!;
      const least = distance * 0.35 + preference * 1.5;
      if (best && least >= best.cost) break;
      let x = anchor.x + dx * distance + Math.sign(dx) * (width / 2) * (dy ? 0.85 : 1);
      let y = anchor.y + dy * distance + Math.sign(dy) * (height / 2);
      if (fits) {
        x = clamp(x, frame[0] - left, frame[2] - right);
        y = clamp(y, frame[1] - top, frame[3] - bottom);
      }
      const box: Box = [x + left, y + top, x + right, y + bottom];
      const away = distanceTo(box, anchor);
      const room: number = best ? best.cost - least : Infinity;
      const cost: number = least + hidden(anchor, box, away, ground, near, room);
      if (best && cost >= best.cost) continue;
      best = { cost, anchor, box, centre: { x, y }, distance: away, side: dy ? 0 : dx };
    }
  return best!;
}

/** What a label costs in a place that was found among other neighbours. */
function costOf(place: Place, ground: Ground, taken: readonly Box[]): number {
  const { anchor, box, distance } = place;
  return distance * 0.35 + hidden(anchor, box, distance, ground, taken);
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
