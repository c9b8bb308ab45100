import { legsInOrder } from '../story/lookup.ts';
import { indexOf } from '../story/story-index.ts';
import type { Leg, Movement, Place, Story } from '../story/document.ts';
import type { Drawing } from './drawing.ts';
import { project, type Pixel } from './mercator.ts';
import { along, crossings, nearest, pathLength, slice, smooth, type Path } from './path.ts';
import { middle, type Polygon } from './polygon.ts';
import {
  areasOf,
  areaRings,
  borderLines,
  borderOf,
  toPath,
  toPolygons,
} from './project-geometry.ts';

/** Pixels kept free on each side of a band's middle line, for its bracket. */
const BAND_CLEAR = 13;
/** Pixels of a leg's own pattern on each side of the band it crosses. */
const CROSSING_REACH = 46;
/** Pixels the journey goes on past the last border before the words stop. */
const OPEN_LENGTH = 84;
/** Half of a "?" and the air around it. */
const GAP_ROOM = 17;
/** A stretch shorter than this takes room back from its neighbours' symbols. */
const SHORTEST = 10;

/** A stop of the journey: an area or a spot, where the curve passes through its middle. */
interface Stop {
  placeId: string;
  centre: Pixel;
  polygons: Polygon[];
}

/** Where on the curve a leg is drawn, in pixels from its start. */
interface Stretch {
  leg: Leg;
  from: number;
  to: number;
  /** Where it crosses its border band, if it does. */
  band?: number;
}

/**
 * The thread: one curve through the middles of the places in the order the
 * article names them. It is an order, not a path: at a border band it stops
 * at a bracket, at a gap it breaks, and where the words end it stays open.
 */
export function drawJourney(drawing: Drawing, story: Story, movement: Movement): void {
  const legs = legsInOrder(movement);
  const stops = stopsOf(drawing, story, legs);
  if (stops.length < 1) return;
  const curve = curveThrough(drawing, story, legs, stops);
  if (pathLength(curve) === 0) return;
  const stretches = stretchesOf(drawing, story, legs, stops, curve);
  for (const stretch of stretches) drawStretch(drawing, stretch, curve, stretches);
}

function placeOf(story: Story, id: string): Place | undefined {
  return indexOf(story).places.get(id);
}

function stopsOf(drawing: Drawing, story: Story, legs: Leg[]): Stop[] {
  const { zoom } = drawing.view;
  const stops: Stop[] = [];
  for (const leg of legs)
    for (const id of [leg.from, ...leg.through, leg.to]) {
      const place = id === null ? undefined : placeOf(story, id);
      if (!place || borderOf(place.geometry, drawing.library)) continue;
      if (stops.some((stop) => stop.placeId === place.id)) continue;
      const areas = areasOf(place.geometry, drawing.library);
      const polygons = areas.flatMap((area) => toPolygons(areaRings(area, zoom), zoom));
      const spot = project(areas[0]?.label ?? [place.lon, place.lat], zoom);
      stops.push({ placeId: place.id, centre: middle(polygons, spot), polygons });
    }
  return stops;
}

function bandOf(drawing: Drawing, story: Story, leg: Leg): Path[] {
  const { zoom } = drawing.view;
  for (const id of leg.through) {
    const place = placeOf(story, id);
    const border = place && borderOf(place.geometry, drawing.library);
    if (border) return borderLines(border, zoom).map((line) => toPath(line, zoom));
  }
  return [];
}

/**
 * The curve. A journey whose end is not stated does not run to the middle of
 * its last country, which would point somewhere: it goes straight on over the
 * last border and stops a short way behind it.
 */
function curveThrough(drawing: Drawing, story: Story, legs: Leg[], stops: Stop[]): Path {
  const open = legs[legs.length - 1]?.to === null;
  const centres = stops.map((stop) => stop.centre);
  const last = [...legs].reverse().find((leg) => bandOf(drawing, story, leg).length > 0);
  if (!open || !last || centres.length < 3) return smooth(centres);
  const band = bandOf(drawing, story, last);
  const before = centres[centres.length - 3]!;
  const from = centres[centres.length - 2]!;
  const ray = straightOn(before, from, 4000);
  const hit = crossings(ray, band)[0];
  const at =
    hit === undefined ? along(band[0]!, nearest(band[0]!, from).at).point : along(ray, hit).point;
  const [, beyond] = straightOn(from, at, OPEN_LENGTH);
  return smooth([...centres.slice(0, -2), from, at, beyond]);
}

function straightOn(a: Pixel, b: Pixel, length: number): [Pixel, Pixel] {
  const d = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return [b, { x: b.x + ((b.x - a.x) / d) * length, y: b.y + ((b.y - a.y) / d) * length }];
}

function stretchesOf(
  drawing: Drawing,
  story: Story,
  legs: Leg[],
  stops: Stop[],
  curve: Path,
): Stretch[] {
  const end = pathLength(curve);
  const insides = new Map(stops.map((stop) => [stop.placeId, insideOf(stop, curve)]));
  const bands = new Map<Leg, number>();
  let done = 0;
  for (const leg of legs) {
    const band = bandOf(drawing, story, leg);
    const before = leg.from ? (insides.get(leg.from)?.at ?? done) : done;
    const hits = crossings(curve, band).filter((at) => at >= before);
    if (hits[0] !== undefined) {
      bands.set(leg, hits[0]);
      done = hits[0];
    }
  }
  return legs.map((leg, i): Stretch => {
    const band = bands.get(leg);
    if (band !== undefined)
      return {
        leg,
        band,
        from: band - (leg.claim === 'gap' ? BAND_CLEAR : CROSSING_REACH),
        to: band + (leg.claim === 'gap' ? BAND_CLEAR : CROSSING_REACH),
      };
    const bandBefore = before(legs, bands, i);
    const bandAfter = after(legs, bands, i) ?? end;
    const through = leg.through.map((id) => insides.get(id)).find((inside) => inside);
    const start = leg.from ? insides.get(leg.from) : undefined;
    const goal = leg.to ? insides.get(leg.to) : undefined;
    if (through)
      return {
        leg,
        from: Math.max(through.from, bandBefore ?? 0),
        to: Math.min(through.to, bandAfter),
      };
    if (leg.to === null && i === legs.length - 1) return { leg, from: bandBefore ?? 0, to: end };
    if (start && goal) return { leg, from: start.to, to: goal.from };
    return { leg, from: start?.at ?? bandBefore ?? 0, to: Math.min(start?.to ?? end, bandAfter) };
  });
}

/** Where the curve lies inside a stop's area, around the point nearest to its middle. */
function insideOf(stop: Stop, curve: Path): { at: number; from: number; to: number } {
  const at = nearest(curve, stop.centre).at;
  const edges = crossings(
    curve,
    stop.polygons.map((polygon) => polygon[0]!),
  );
  return {
    at,
    from: edges.filter((edge) => edge < at).pop() ?? 0,
    to: edges.find((edge) => edge > at) ?? at,
  };
}

function before(legs: Leg[], bands: Map<Leg, number>, i: number): number | undefined {
  for (let j = i - 1; j >= 0; j--) {
    const band = bands.get(legs[j]!);
    if (band !== undefined) return band;
  }
  return undefined;
}

function after(legs: Leg[], bands: Map<Leg, number>, i: number): number | undefined {
  for (let j = i + 1; j < legs.length; j++) {
    const band = bands.get(legs[j]!);
    if (band !== undefined) return band;
  }
  return undefined;
}

function drawStretch(drawing: Drawing, stretch: Stretch, curve: Path, all: Stretch[]): void {
  const { leg } = stretch;
  const owner = { evidenceId: leg.id, claim: leg.claim, locus: leg.locus };
  const i = all.indexOf(stretch);
  let anchor: Pixel;
  if (stretch.band !== undefined) {
    const { point, angle } = along(curve, stretch.band);
    if (leg.claim === 'gap') drawing.symbol(`${leg.id}:gap`, 'gap', point, owner);
    else
      for (const [side, from, to] of [
        ['before', stretch.from, stretch.band - BAND_CLEAR],
        ['after', stretch.band + BAND_CLEAR, stretch.to],
      ] as const) {
        const path = slice(curve, from, to);
        drawing.line(`${leg.id}:thread-${side}`, 'thread', path, owner);
        drawing.line(`${leg.id}:${side}`, 'leg', path, owner);
      }
    drawing.symbol(`${leg.id}:bracket`, 'bracket', point, owner, angle);
    anchor = point;
  } else if (leg.claim === 'gap') {
    anchor = drawBreak(drawing, stretch, curve, owner);
  } else {
    const [from, to] = trimmed(stretch, all, i);
    const path = slice(curve, from, to);
    drawing.line(`${leg.id}:thread`, 'thread', path, owner);
    if (leg.claim !== 'implied') drawing.line(`${leg.id}:leg`, 'leg', path, owner);
    anchor = along(curve, (from + to) / 2).point;
    if (leg.to === null && i === all.length - 1) {
      const stop = along(curve, to);
      drawing.symbol(`${leg.id}:open-end`, 'open-end', stop.point, owner, stop.angle);
      anchor = stop.point;
    }
  }
  drawing.mark(leg.id, leg.label, anchor);
  drawing.label({
    id: leg.id,
    evidenceId: leg.id,
    lines: leg.mapLabel.split('\n'),
    kind: leg.claim === 'gap' ? 'gap' : 'leg',
    anchor,
    rank: leg.claim === 'gap' || stretch.band !== undefined ? 2 : 3,
  });
}

/** A break: "?" at both broken ends, each inside its own area, and nothing between them. */
function drawBreak(
  drawing: Drawing,
  stretch: Stretch,
  curve: Path,
  owner: { evidenceId: string; claim: Leg['claim']; locus: Leg['locus'] },
): Pixel {
  const { leg } = stretch;
  const near = along(curve, stretch.from - GAP_ROOM / 2).point;
  const far = along(curve, stretch.to + GAP_ROOM / 2).point;
  drawing.symbol(`${leg.id}:gap-start`, 'gap', near, owner);
  drawing.symbol(`${leg.id}:gap-end`, 'gap', far, owner);
  return far;
}

/**
 * The stretch without what its neighbours' brackets and "?" need. Where that
 * would leave nothing of it, at a small scale, its middle third stays.
 */
function trimmed(stretch: Stretch, all: Stretch[], i: number): [number, number] {
  const previous = all[i - 1];
  const next = all[i + 1];
  const third = (stretch.to - stretch.from) / 3;
  let { from, to } = stretch;
  if (previous?.band !== undefined) from = Math.max(from, previous.to);
  else if (previous?.leg.claim === 'gap') from += GAP_ROOM;
  if (next?.band !== undefined) to = Math.min(to, next.from);
  else if (next?.leg.claim === 'gap') to -= GAP_ROOM;
  if (to - from >= SHORTEST) return [from, to];
  return [Math.min(from, stretch.from + third), Math.max(to, stretch.to - third)];
}
