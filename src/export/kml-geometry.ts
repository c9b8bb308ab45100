import type { Geometry as Shape, Position } from 'geojson';
import { element } from '../figure/markup.ts';
import { partsOf, type SimpleShape } from './shapes.ts';

/** A geometry as KML markup; nothing for what has no place. */
export function kmlGeometry(shape: Shape | null): string {
  const parts = partsOf(shape).flatMap(single);
  return parts.length > 1 ? element('MultiGeometry', {}, ...parts) : (parts[0] ?? '');
}

function single(shape: SimpleShape): string[] {
  switch (shape.type) {
    case 'Point':
      return [point(shape.coordinates)];
    case 'MultiPoint':
      return shape.coordinates.map(point);
    case 'LineString':
      return [line(shape.coordinates)];
    case 'MultiLineString':
      return shape.coordinates.map(line);
    case 'Polygon':
      return [polygon(shape.coordinates)];
    case 'MultiPolygon':
      return shape.coordinates.map(polygon);
  }
}

const coordinates = (positions: readonly Position[]) =>
  element('coordinates', {}, positions.map(([lon, lat]) => `${lon},${lat}`).join(' '));

const point = (position: Position) => element('Point', {}, coordinates([position]));

/** Along the ground: a straight line between far points would run below it. */
const onGround = '<tessellate>1</tessellate>';

const line = (positions: readonly Position[]) =>
  element('LineString', {}, onGround, coordinates(positions));

const ring = (positions: readonly Position[]) => element('LinearRing', {}, coordinates(positions));

function polygon([outer = [], ...holes]: readonly Position[][]): string {
  return element(
    'Polygon',
    {},
    onGround,
    element('outerBoundaryIs', {}, ring(outer)),
    ...holes.map((hole) => element('innerBoundaryIs', {}, ring(hole))),
  );
}
