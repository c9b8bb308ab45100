import { project, unproject, type Pixel } from './mercator.ts';
import type { WantedLabel } from './drawing.ts';
import type { SceneFeature, SceneLabel, View } from './scene.ts';

/** [left, top, right, bottom] in pixels. */
type Box = [number, number, number, number];

/** Type sizes of the evidence labels in pixels; both renderers set them in these. */
export const labelSize: Record<SceneLabel['kind'], number> = {
  country: 12,
  place: 14,
  leg: 12.5,
  band: 12.5,
  gap: 12.5,
  note: 12,
};
export const lineHeight = 1.25;
/** Mean width of a letter of the label face, as a share of its size; measured on English words. */
const letterWidth: Record<SceneLabel['kind'], number> = {
  country: 0.84,
  place: 0.57,
  leg: 0.53,
  band: 0.54,
  gap: 0.53,
  note: 0.52,
};

const distances = [0, 12, 22, 36, 54, 76, 104, 140, 180];
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
];
/** A label farther than this from its mark is tied to it by a thin line. */
const LEADER_FROM = 30;
/** A label that would cost more than this is left out at this zoom; it comes when there is room. */
const TOO_CROWDED = 90;
/** What it costs a label to be cut by the frame: more than anything else. */
const CUT = 1000;
/** In a frame narrower than this only the labels up to `LEAST_RANK` are tried. */
const SMALL_FRAME = 520;
const LEAST_RANK = 2;
/** Pixels between a label and the edge of the frame. */
const FRAME_AIR = 6;

/** Words in lines of at most about so many letters. */
export function wrap(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function labelBox(label: Pick<WantedLabel, 'lines' | 'kind'>, centre: Pixel, pad = 2): Box {
  const size = labelSize[label.kind];
  const width =
    Math.max(...label.lines.map((line) => line.length)) * size * letterWidth[label.kind];
  const height = label.lines.length * size * lineHeight;
  return [
    centre.x - width / 2 - pad,
    centre.y - height / 2 - pad,
    centre.x + width / 2 + pad,
    centre.y + height / 2 + pad,
  ];
}

const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) *
  Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

const outside = (box: Box, frame: Box) =>
  box[0] < frame[0] || box[1] < frame[1] || box[2] > frame[2] || box[3] > frame[3];

const holds = ([left, top, right, bottom]: Box, { x, y }: Pixel, margin: number) =>
  x > left - margin && x < right + margin && y > top - margin && y < bottom + margin;

/**
 * Gives each label its place: greedily by rank, where it covers the fewest
 * marks and no other label, as near to its mark as possible, and inside the
 * frame where its mark is. Deterministic.
 */
export function placeLabels(
  wanted: WantedLabel[],
  covered: Pixel[],
  view: View,
  selected: ReadonlySet<string>,
): { labels: SceneLabel[]; leaders: SceneFeature[] } {
  const { zoom } = view;
  const frame = frameBox(view);
  const taken: Box[] = [];
  const labels: SceneLabel[] = [];
  const leaders: SceneFeature[] = [];
  const order = wanted
    .map((label, i) => ({ label, i, rank: selected.has(label.evidenceId) ? -1 : label.rank }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i);
  for (const { label, rank } of order) {
    if (frame && rank > LEAST_RANK && frame[2] - frame[0] < SMALL_FRAME) continue;
    const best = bestPlace(label, covered, taken, frame);
    if (best.cost > TOO_CROWDED && rank >= 0) continue;
    taken.push(best.box);
    labels.push({
      id: label.id,
      evidenceId: label.evidenceId,
      lines: label.lines,
      kind: label.kind,
      selected: selected.has(label.evidenceId),
      anchor: unproject(label.anchor, zoom),
      offset: [best.centre.x - label.anchor.x, best.centre.y - label.anchor.y],
      align: best.side > 0 ? 'left' : best.side < 0 ? 'right' : 'center',
      ...(label.names ? { names: label.names } : {}),
    });
    if (best.distance > LEADER_FROM) leaders.push(leader(label, best.box, zoom));
  }
  return { labels, leaders };
}

/** The frame in pixels of the whole world, a little inside its edge. */
function frameBox({ frame, zoom }: View): Box | null {
  if (!frame) return null;
  const { x, y } = project(frame.center, zoom);
  const [dx, dy] = [frame.width / 2 - FRAME_AIR, frame.height / 2 - FRAME_AIR];
  return [x - dx, y - dy, x + dx, y + dy];
}

function bestPlace(label: WantedLabel, covered: Pixel[], taken: Box[], frame: Box | null) {
  const inFrame = frame !== null && holds(frame, label.anchor, 0);
  // In a small frame a long leader ties a label to a mark that nobody follows it to.
  const farthest = frame
    ? Math.max(40, 0.2 * Math.min(frame[2] - frame[0], frame[3] - frame[1]))
    : Infinity;
  let best: { cost: number; box: Box; centre: Pixel; distance: number; side: number } | null = null;
  const [left, top, right, bottom] = labelBox(label, { x: 0, y: 0 });
  for (const distance of distances.filter((d) => d <= farthest))
    directions.forEach(([dx, dy], preference) => {
      const centre = {
        x: label.anchor.x + dx * distance + Math.sign(dx) * ((right - left) / 2) * (dy ? 0.85 : 1),
        y: label.anchor.y + dy * distance + Math.sign(dy) * ((bottom - top) / 2),
      };
      const box = labelBox(label, centre);
      let cost = distance * 0.35 + preference * 1.5;
      for (const other of taken) if (overlap(box, other) > 0) cost += 60 + overlap(box, other) / 10;
      for (const mark of covered) if (holds(box, mark, 5)) cost += 9;
      if (inFrame && outside(box, frame)) cost += CUT;
      if (!best || cost < best.cost) best = { cost, box, centre, distance, side: dy ? 0 : dx };
    });
  return best!;
}

/** The thin line from a mark to the nearest edge of its label. */
function leader(label: WantedLabel, box: Box, zoom: number): SceneFeature {
  const { anchor } = label;
  const end = {
    x: Math.max(box[0], Math.min(box[2], anchor.x)),
    y: Math.max(box[1], Math.min(box[3], anchor.y)),
  };
  const length = Math.hypot(end.x - anchor.x, end.y - anchor.y) || 1;
  const start = {
    x: anchor.x + ((end.x - anchor.x) / length) * 8,
    y: anchor.y + ((end.y - anchor.y) / length) * 8,
  };
  return {
    id: `${label.id}:leader`,
    part: 'leader',
    evidenceId: null,
    claim: 'stated',
    locus: 'unstated',
    selected: false,
    geometry: { type: 'LineString', coordinates: [unproject(start, zoom), unproject(end, zoom)] },
  };
}
