import { readFile } from 'node:fs/promises';
import type { Position } from '../../src/story/geometry.ts';
import { unpackDebian } from './debian.ts';
import { widen } from './antimeridian.ts';
import { parseMarble } from './marble.ts';
import type { TileLayer, TileSource } from './tiles.ts';

/** Chaikin's corner cutting, twice: half a minute of resolution shows as corners near. */
function roundCorners(ring: Position[]): Position[] {
  let points = ring;
  for (let round = 0; round < 2; round++) {
    const cut: Position[] = [];
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1]!, points[i]!];
      for (const t of [0.25, 0.75]) cut.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
    }
    points = [...cut, cut[0]!];
  }
  return points;
}

/** Glaciers and ice caps (Natural Earth 1 : 50 million, to half a minute). */
export async function readGlaciers(): Promise<TileLayer> {
  const folder = await unpackDebian('marble-qt-data');
  const file = `${folder}/usr/share/marble/data/naturalearth/ne_50m_glaciated_areas.pn2`;
  const features: TileSource[] = [];
  for (const { hole, ring } of parseMarble(await readFile(file))) {
    const closed = roundCorners(widen([...ring, ring[0]!]));
    const last = features.at(-1);
    if (hole && last?.geometry.type === 'Polygon') last.geometry.coordinates.push(closed);
    else
      features.push({
        type: 'Feature',
        properties: { minzoom: 2 },
        geometry: { type: 'Polygon', coordinates: [closed] },
      });
  }
  return { name: 'glaciers', features, buffer: 64 };
}
