import type { Story } from '../story/document.ts';
import type { Position } from '../story/geometry.ts';
import { entry, legPlaces } from '../story/lookup.ts';
import { relatedIds } from '../story/related.ts';
import { project, unproject, type Pixel } from './mercator.ts';
import { boxOf } from './polygon.ts';
import type { Scene, SceneFeature, View } from './scene.ts';

/** Where the camera stands: the middle of the frame in degrees, and a MapLibre zoom. */
export interface Camera {
  center: Position;
  zoom: number;
}

/** The frame in pixels, and how much of each side is under panels or kept as air. */
export interface Frame {
  width: number;
  height: number;
  padding: { top: number; right: number; bottom: number; left: number };
  /** The zoom below which the camera does not go to show more; 0 if not given. */
  farthest?: number;
}

/** Above this no default frame goes: closer than the words' own precision helps nobody. */
const CLOSEST = 7;

/** Nearer than this a frame around one mark says nothing of where it is. */
export const CLOSEST_AROUND_MARKS = 6.4;

/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number];

/** What to show where nothing has a place: most of Eurasia. */
export const NOTHING_PLACED: Bounds = [10, 20, 100, 65];

function positionsOf(feature: SceneFeature): Position[] {
  const { geometry } = feature;
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return onOneSide(geometry.coordinates).flat(2);
  }
}

/**
 * An area without the parts that lie across the antimeridian from its largest:
 * the western Aleutians would stretch the frame around the whole world.
 */
function onOneSide(polygons: Position[][][]): Position[][][] {
  const spans = polygons.map((polygon) => {
    const { 0: west, 2: east } = boxOf(polygon.flat().map(([x, y]) => ({ x, y })));
    return { middle: (west + east) / 2, width: east - west };
  });
  const main = spans.reduce((best, next) => (next.width > best.width ? next : best), spans[0]!);
  return polygons.filter((_, i) => Math.abs(spans[i]!.middle - main.middle) <= 180);
}

/** The bounds of some features; null where there is nothing to frame. */
export function boundsOf(features: SceneFeature[]): Bounds | null {
  const positions = features.flatMap(positionsOf);
  if (positions.length === 0) return null;
  return boxOf(positions.map(([x, y]) => ({ x, y })));
}

/** The features to frame for the overview: everything but what belongs to labels. */
export function overview(scene: Scene): Bounds | null {
  return boundsOf(scene.features.filter((feature) => feature.part !== 'leader'));
}

/** What to frame for a selected id: its own marks, and the areas and borders its words name. */
export function focusBounds(scene: Scene, story: Story, id: string): Bounds | null {
  const found = entry(story, id);
  if (!found) return null;
  const ids = new Set(found.kind === 'place' ? [id] : relatedIds(story, id));
  if (found.kind === 'leg') {
    const border = found.leg.through.filter((place) =>
      scene.features.some((f) => f.evidenceId === place && f.part === 'band'),
    );
    (border.length ? border : legPlaces(found.leg)).forEach((place) => ids.add(place));
  }
  return boundsOf(scene.features.filter((f) => f.evidenceId !== null && ids.has(f.evidenceId)));
}

/** The camera that shows the bounds whole inside the free part of the frame. */
export function fit([west, south, east, north]: Bounds, frame: Frame, closest = CLOSEST): Camera {
  const { padding } = frame;
  const a = project([west, north], 0);
  const b = project([east, south], 0);
  const room = {
    x: Math.max(40, frame.width - padding.left - padding.right),
    y: Math.max(40, frame.height - padding.top - padding.bottom),
  };
  const scale = Math.min(room.x / Math.max(1e-6, b.x - a.x), room.y / Math.max(1e-6, b.y - a.y));
  const zoom = Math.max(frame.farthest ?? 0, Math.min(closest, Math.log2(scale)));
  const middle: Pixel = { x: ((a.x + b.x) / 2) * 2 ** zoom, y: ((a.y + b.y) / 2) * 2 ** zoom };
  // The bounds stand in the middle of the free part, not of the frame.
  const shifted = {
    x: middle.x - (padding.left - padding.right) / 2,
    y: middle.y - (padding.top - padding.bottom) / 2,
  };
  return { center: unproject(shifted, zoom), zoom };
}

/** The features that reach into a frame at a zoom, by their bounding boxes. */
export function inFrame(
  features: SceneFeature[],
  frame: NonNullable<View['frame']>,
  zoom: number,
): SceneFeature[] {
  const centre = project(frame.center, zoom);
  return features.filter((feature) => {
    const box = boxOf(positionsOf(feature).map((position) => project(position, zoom)));
    return (
      box[2] > centre.x - frame.width / 2 &&
      box[0] < centre.x + frame.width / 2 &&
      box[3] > centre.y - frame.height / 2 &&
      box[1] < centre.y + frame.height / 2
    );
  });
}
