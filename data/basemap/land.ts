import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../src/story/geometry.ts';
import { shores, widen } from './antimeridian.ts';
import { readShapefile } from './debian.ts';
import type { TileLayer, TileSource } from './tiles.ts';

const polygons = (shape: Polygon | MultiPolygon): Position[][][] =>
  (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) as Position[][][];

/** The zoom at which a piece of land first appears, by its extent in degrees. */
const minzoomOf = (ring: Position[]) => {
  const lngs = ring.map((p) => p[0]);
  const lats = ring.map((p) => p[1]);
  const span = Math.max(
    Math.max(...lngs) - Math.min(...lngs),
    Math.max(...lats) - Math.min(...lats),
  );
  return span > 3 ? 0 : span > 1 ? 2 : span > 0.3 ? 4 : span > 0.1 ? 5 : 6;
};

/** Land, its shores as lines, and the Caspian, which Natural Earth counts as ocean. */
export async function readLand(): Promise<{ layers: TileLayer[]; caspian: Polygon }> {
  const land: TileSource[] = [];
  const coast: TileSource[] = [];
  for (const { geometry } of await readShapefile('10m/ne_10m_land'))
    for (const rings of polygons(geometry as Polygon | MultiPolygon)) {
      const minzoom = minzoomOf(rings[0]!);
      land.push({
        type: 'Feature',
        properties: { minzoom },
        geometry: { type: 'Polygon', coordinates: rings.map(widen) },
      });
      coast.push({
        type: 'Feature',
        properties: { minzoom },
        geometry: { type: 'MultiLineString', coordinates: rings.flatMap(shores) },
      });
    }
  const seas = await readShapefile<{ featurecla: string }>('10m/ne_10m_ocean');
  const caspian = seas
    .filter((f) => f.properties.featurecla === 'Ocean')
    .flatMap((f) => polygons(f.geometry as Polygon | MultiPolygon))
    .find((rings) => rings[0]!.every(([lng, lat]) => lng > 46 && lng < 56 && lat > 36 && lat < 48));
  if (!caspian) throw new Error('Natural Earth’s ocean no longer holds the Caspian as a part.');
  return {
    layers: [
      { name: 'land', features: land, buffer: 80 },
      { name: 'coastline', features: coast, buffer: 160 },
    ],
    caspian: { type: 'Polygon', coordinates: caspian },
  };
}
