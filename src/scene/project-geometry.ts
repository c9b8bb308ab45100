import type { AreaGeometry, BorderGeometry, GeometryLibrary, Position } from '../story/geometry.ts';
import { joinedRef } from '../story/joined-ref.ts';
import { toPixel, toPosition, worldSize } from './mercator.ts';
import type { Path } from './path.ts';
import type { Polygon } from './polygon.ts';

/** The zoom below which areas are drawn from their `far` shape. */
const NEAR_AREA_ZOOM = 5;
/** As the atlas's own borders, so that band and line agree. */
const MIDDLE_BORDER_ZOOM = 5;
const NEAR_BORDER_ZOOM = 6.5;

/** An area's rings at the detail that fits a zoom, in degrees. */
export function areaRings(area: AreaGeometry, zoom: number): Position[][][] {
  return zoom < NEAR_AREA_ZOOM ? area.far : area.near;
}

/** A border's lines at the detail that fits a zoom, in degrees. */
export function borderLines(border: BorderGeometry, zoom: number): Position[][] {
  if (zoom < MIDDLE_BORDER_ZOOM) return border.far;
  return zoom < NEAR_BORDER_ZOOM ? border.middle : border.near;
}

export function toPath(line: Position[], zoom: number): Path {
  const size = worldSize(zoom);
  return line.map((position) => toPixel(position, size));
}

export function toLine(path: Path, zoom: number): Position[] {
  const size = worldSize(zoom);
  return path.map((pixel) => toPosition(pixel, size));
}

export function toPolygons(rings: Position[][][], zoom: number): Polygon[] {
  return rings.map((polygon) => polygon.map((ring) => toPath(ring, zoom)));
}

/** The areas a place's references name, as one where they are joined; borders are left out. */
export function areasOf(refs: string[], library: GeometryLibrary): AreaGeometry[] {
  const joined = refs.length > 1 ? library[joinedRef(refs)] : undefined;
  if (joined?.kind === 'area') return [joined];
  return refs.map((ref) => library[ref]).filter((shape) => shape?.kind === 'area');
}

/** The border a place's references name, if any. */
export function borderOf(refs: string[], library: GeometryLibrary): BorderGeometry | undefined {
  return refs.map((ref) => library[ref]).find((shape) => shape?.kind === 'border');
}
