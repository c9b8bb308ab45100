import { PMTiles, TileType } from 'pmtiles';
import { archiveBytes, type ArchiveTile, type ArchiveView, type TileKind } from './tile-archive.ts';

/** A tile by its place in the pyramid. */
export interface TilePlace {
  z: number;
  x: number;
  y: number;
}

/** What an archive holds for some places, and what it says of itself. */
export interface Cutting {
  tiles: ArchiveTile[];
  metadata: object;
  view: ArchiveView;
  kind: TileKind;
}

const kinds: Partial<Record<TileType, TileKind>> = {
  [TileType.Mvt]: 'mvt',
  [TileType.Png]: 'png',
  [TileType.Webp]: 'webp',
};

/** An archive that has been read whole. */
export function openArchive(bytes: Uint8Array, name: string): PMTiles {
  return new PMTiles({
    getKey: () => name,
    getBytes: async (offset, length) => ({
      data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer,
    }),
  });
}

/** Takes the tiles at some places out of an archive; a place where it has none is left out. Throws a sentence. */
export async function cutArchive(archive: PMTiles, places: Iterable<TilePlace>): Promise<Cutting> {
  const { tileType, ...header } = await archive.getHeader();
  const kind = kinds[tileType];
  if (!kind)
    throw new Error(
      `The archive ${archive.source.getKey()} has tiles of a kind that cannot be cut (${TileType[tileType]}). Give one of vector, PNG or WebP tiles.`,
    );
  const tiles: ArchiveTile[] = [];
  for (const { z, x, y } of places) {
    const tile = await archive.getZxy(z, x, y);
    if (tile) tiles.push({ z, x, y, data: new Uint8Array(tile.data) });
  }
  return {
    tiles,
    metadata: (await archive.getMetadata()) as object,
    view: {
      bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
      center: [header.centerLon, header.centerLat, header.centerZoom],
    },
    kind,
  };
}

/** The archive of a cutting. */
export function cuttingBytes({ tiles, metadata, view, kind }: Cutting): Uint8Array {
  return archiveBytes(tiles, metadata, view, kind);
}
