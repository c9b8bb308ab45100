import { readFile } from 'node:fs/promises';
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { inPublic } from './sources.ts';

/** Opens a built archive, for the tests. */
export async function openArchive(path: string): Promise<PMTiles> {
  const bytes = await readFile(inPublic(path));
  return new PMTiles({
    getKey: () => path,
    getBytes: async (offset, length) => ({
      data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer,
    }),
  });
}

/** Features of a layer in the tile at z, x, y; none where the tile or the layer is empty. */
export async function readLayer(
  archive: PMTiles,
  layer: string,
  z: number,
  x: number,
  y: number,
): Promise<VectorTileFeature[]> {
  const tile = await archive.getZxy(z, x, y);
  if (!tile) return [];
  const found = new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers[layer];
  return found ? Array.from({ length: found.length }, (_, i) => found.feature(i)) : [];
}
