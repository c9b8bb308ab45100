import type { Claim, Place, StoryEvent } from '../story/document.ts';
import type { BorderGeometry, Position } from '../story/geometry.ts';
import type { Drawing } from './drawing.ts';
import type { Ride } from './scene.ts';
import { project, unproject } from './mercator.ts';
import { along, calmed, pathLength, type Path } from './path.ts';
import { borderLines, borderOf, toLine, toPath } from './project-geometry.ts';

/** The whole border as one soft band: somewhere along it, the words do not say where. */
export function drawBand(drawing: Drawing, place: Place, claim: Claim): boolean {
  const border = borderOf(place.geometry, drawing.library);
  if (!border) return false;
  const { zoom } = drawing.view;
  const paths = bandPaths(border, zoom);
  for (const path of paths) drawing.cover(path);
  drawing.add({
    id: `${place.id}:band`,
    part: 'band',
    evidenceId: place.id,
    claim,
    locus: 'line',
    geometry: {
      type: 'MultiLineString',
      coordinates: paths.map((path) => toLine(path, zoom)),
    },
  });
  const path = longestOf(paths);
  drawing.mark(place.id, place.label ?? place.name, along(path, pathLength(path) * 0.8).point);
  return true;
}

/** Kinks tighter than this many pixels would make a soft band bristle, at any zoom. */
const CALM = 7;

/** A border's lines as the band follows them, in pixels. */
function bandPaths(border: BorderGeometry, zoom: number): Path[] {
  return borderLines(border, zoom).map((line) => calmed(toPath(line, zoom), CALM));
}

function longestOf(paths: Path[]): Path {
  let longest: { path: Path; length: number } = { path: [], length: 0 };
  for (const path of paths) {
    const length = pathLength(path);
    if (length > longest.length) longest = { path, length };
  }
  return longest.path;
}

/**
 * Where a symbol stands on the line it rides along: at its share of the
 * length, swung to and fro by `phase` (0 to 1, one whole swing). Never a
 * location: the words give the whole line. Rotation in degrees clockwise from
 * the east.
 */
export function riding(
  ride: Ride,
  zoom: number,
  phase = 0,
): { position: Position; rotation: number } {
  const path = toPath(ride.line, zoom);
  const length = pathLength(path);
  const at = (ride.share + Math.sin(phase * 2 * Math.PI) * ride.swing) * length;
  // The direction over a stretch as wide as the symbol: a border's single kinks must not tilt it.
  const reach = 12;
  const a = along(path, at - reach).point;
  const b = along(path, at + reach).point;
  const angle = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
  const upright = angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
  return { position: unproject(along(path, at).point, zoom), rotation: upright };
}

/** An event's symbols riding on the band of the border it happened along. */
export function drawRiders(drawing: Drawing, place: Place, event: StoryEvent): void {
  const border = borderOf(place.geometry, drawing.library);
  if (!border || !event.symbol) return;
  const { zoom } = drawing.view;
  const { kind, count } = event.symbol;
  const path = longestOf(bandPaths(border, zoom));
  const line = toLine(path, zoom);
  for (let i = 1; i <= count; i++) {
    const ride = { line, share: i / (count + 1), swing: 0.45 / (count + 1) };
    const { position, rotation } = riding(ride, zoom);
    drawing.coverSpot(project(position, zoom));
    drawing.add({
      id: `${event.id}:${kind}-${i}`,
      part: kind,
      evidenceId: event.id,
      claim: event.claim,
      locus: 'line',
      geometry: { type: 'Point', coordinates: position },
      rotation,
      ride,
    });
  }
  const length = pathLength(path);
  drawing.mark(event.id, event.symbol.label, along(path, length / 2).point);
  drawing.label({
    id: event.id,
    evidenceId: event.id,
    lines: [event.symbol.label, 'somewhere along this border'],
    kind: 'band',
    anchor: along(path, length / 2).point,
    // It speaks of the whole band, so it may stand at any part of it.
    orAt: [0.7, 0.3, 0.85, 0.15].map((share) => along(path, length * share).point),
    rank: 1,
  });
}
