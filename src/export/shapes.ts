import type { Geometry as Shape, GeometryCollection } from 'geojson';
import type { Place } from '../story/document.ts';
import type { GeometryLibrary, Position } from '../story/geometry.ts';

/** `full` has all the library's detail; `light` is for shapes that are said again and again. */
export type Detail = 'full' | 'light';

/** A geometry that is not itself a collection of others. */
export type SimpleShape = Exclude<Shape, GeometryCollection>;

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

/** The geometries that a geometry consists of. */
export function partsOf(shape: Shape | null): SimpleShape[] {
  if (!shape) return [];
  return shape.type === 'GeometryCollection' ? shape.geometries.flatMap(partsOf) : [shape];
}

/**
 * Several geometries as one; null where there is none. Those of one type become one
 * of several parts: RFC 7946 asks for no collection of one type, nor of collections.
 */
export function togetherShape(shapes: readonly (Shape | null)[]): Shape | null {
  const parts = shapes.flatMap(partsOf);
  const points = parts.flatMap((part) => (part.type === 'Point' ? [part.coordinates] : []));
  const polygons = parts.flatMap((part) => (part.type === 'MultiPolygon' ? part.coordinates : []));
  const lines = parts.flatMap((part) => (part.type === 'MultiLineString' ? part.coordinates : []));
  const merged: SimpleShape[] = [];
  if (points.length === 1) merged.push({ type: 'Point', coordinates: points[0]! });
  if (points.length > 1) merged.push({ type: 'MultiPoint', coordinates: points });
  if (polygons.length > 0) merged.push({ type: 'MultiPolygon', coordinates: polygons });
  if (lines.length > 0) merged.push({ type: 'MultiLineString', coordinates: lines });
  const [only, ...others] = merged;
  if (!only) return null;
  return others.length === 0 ? only : { type: 'GeometryCollection', geometries: merged };
}
