import { featureCollection, multiPolygon, union } from '@turf/turf';
import type { AreaGeometry, Position } from './geometry.ts';
import { joinedRef } from './joined-ref.ts';

/**
 * Several areas as one, without the limits between them: what the words name
 * as one area has no line inside it.
 */
export function joinAreas(areas: AreaGeometry[]): AreaGeometry {
  const first = areas[0]!;
  return {
    ref: joinedRef(areas.map((area) => area.ref)),
    kind: 'area',
    name: areas.map((area) => area.name).join(' and '),
    label: first.label,
    far: joined(areas.map((area) => area.far)),
    near: joined(areas.map((area) => area.near)),
  };
}

function joined(shapes: Position[][][][]): Position[][][] {
  const whole = union(featureCollection(shapes.map((rings) => multiPolygon(rings))));
  if (!whole) return shapes.flat();
  const { geometry } = whole;
  const rings = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  // Slivers where two outlines were generalised apart are no holes in the area.
  return rings.map((polygon) => [polygon[0] as Position[]]);
}
