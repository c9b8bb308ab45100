import type { Position } from '../../src/story/geometry.ts';

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
