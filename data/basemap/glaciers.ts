import { readFile } from 'node:fs/promises';
import type { Position } from '../../src/story/geometry.ts';
import { unpackDebian } from './debian.ts';
import { widen } from './land.ts';
import type { TileLayer, TileSource } from './tiles.ts';

/** A part of a Marble vector file: an outer boundary, or a hole in the one before it. */
export interface MarblePolygon {
  hole: boolean;
  ring: Position[];
}

/**
 * Reads Marble's PN2 format, version 2, big-endian. A file begins with version
 * (1 byte), number of polygons (4), whether colours follow (1). A polygon has
 * flag (1; 2 outer boundary, 3 hole), id (4) and its number of main nodes (4);
 * a node has latitude and longitude (2 each) and a number (2) of further points,
 * each one signed byte of latitude and of longitude from the node. The unit is
 * half a minute. (After KDE Marble's Pn2Runner.)
 */
export function parseMarble(bytes: Uint8Array): MarblePolygon[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint8(0) !== 2 || view.getUint8(5) !== 0)
    throw new Error('This is not a PN2 file of version 2 without colours.');
  const polygons: MarblePolygon[] = [];
  let at = 6;
  for (let left = view.getUint32(1); left > 0; left--) {
    const hole = view.getUint8(at) === 3;
    const nodes = view.getUint32(at + 5);
    at += 9;
    const ring: Position[] = [];
    const add = (lng: number, lat: number) => {
      const last = ring.at(-1);
      if (!last || last[0] !== lng / 120 || last[1] !== lat / 120)
        ring.push([lng / 120, lat / 120]);
    };
    for (let i = 0; i < nodes; i++) {
      const [lat, lng] = [view.getInt16(at), view.getInt16(at + 2)];
      const further = view.getInt16(at + 4);
      at += 6;
      add(lng, lat);
      for (let k = 0; k < further; k++, at += 2)
        add(lng + view.getInt8(at + 1), lat + view.getInt8(at));
    }
    polygons.push({ hole, ring });
  }
  if (at !== bytes.byteLength)
    throw new Error(`The PN2 file has ${bytes.byteLength - at} bytes after its last polygon.`);
  return polygons;
}

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
