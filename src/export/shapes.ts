import type { Geometry as Shape } from 'geojson';
import type { Place } from '../story/document.ts';
import type { GeometryLibrary, Position } from '../story/geometry.ts';

/** `full` has all the library's detail; `light` is for shapes that are said again and again. */
export type Detail = 'full' | 'light';

/** A place as a GeoJSON geometry ([longitude, latitude], WGS 84); null where it has none. */
export function placeShape(place: Place, library: GeometryLibrary, detail: Detail): Shape | null {
  if (place.locus === 'unstated') return null;
  if (place.locus === 'point') return { type: 'Point', coordinates: [place.lon, place.lat] };
  const polygons: Position[][][] = [];
  const lines: Position[][] = [];
  for (const ref of place.geometry) {
    const shape = library[ref];
    if (!shape) throw new Error(`The geometry library has no shape “${ref}” (for ${place.id}).`);
    if (shape.kind === 'area') polygons.push(...(detail === 'full' ? shape.near : shape.far));
    else lines.push(...(detail === 'full' ? shape.near : shape.middle));
  }
  return togetherShape([
    polygons.length > 0 ? { type: 'MultiPolygon', coordinates: polygons } : null,
    lines.length > 0 ? { type: 'MultiLineString', coordinates: lines } : null,
  ]);
}

/** Several geometries as one; null where there is none. */
export function togetherShape(shapes: readonly (Shape | null)[]): Shape | null {
  const given = shapes.filter((shape) => shape !== null);
  const [only, ...others] = given;
  if (!only) return null;
  return others.length === 0 ? only : { type: 'GeometryCollection', geometries: given };
}
