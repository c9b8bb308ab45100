import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../src/story/geometry.ts';
import { inPackage, readJson } from './sources.ts';

/** Even-odd rule; the ring is closed. */
export function isInside([x, y]: Position, ring: Position[]): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0])
      inside = !inside;
  }
  return inside;
}

type Lakes = { geometries?: MultiPolygon[]; features?: { geometry: MultiPolygon | Polygon }[] };

/**
 * OpenStreetMap's lakes (ODbL) at the given points, in their order. They fill
 * in for what Natural Earth lacks in the Pamirs.
 */
export async function readOsmLakes(points: Position[]): Promise<Polygon[]> {
  const file = await readJson<Lakes>(inPackage('@geo-maps/earth-lakes-100m/map.geo.json'));
  const shapes = file.geometries ?? file.features?.map((f) => f.geometry) ?? [];
  const polygons = shapes.flatMap((shape) =>
    shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates,
  ) as Position[][][];
  return points.map((point) => {
    const found = polygons.find((rings) => isInside(point, rings[0]!));
    if (!found)
      throw new Error(
        `No OpenStreetMap lake lies at ${point.join(', ')}: correct lists/lakes.csv.`,
      );
    return { type: 'Polygon', coordinates: found };
  });
}
