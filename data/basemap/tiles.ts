import type { Feature, FeatureCollection, Geometry } from 'geojson';
import GeoJSONVT, { type Tile } from 'geojson-vt';
import vtpbf from 'vt-pbf';
import type { ArchiveTile } from '../../src/cli/tile-archive.ts';

/** What a feature carries into the tiles; `minzoom` and `maxzoom` say which tiles, and stay out of them. */
export interface TileProperties {
  minzoom?: number;
  maxzoom?: number;
  [name: string]: string | number | boolean | undefined;
}

export type TileSource = Feature<Geometry, TileProperties>;

export interface TileLayer {
  name: string;
  features: TileSource[];
  /** Units of 4096 beyond a tile's edge; 0 for label points, so that each stands in one tile only. */
  buffer: number;
}

/** Tiles end here and are drawn larger beyond; at zoom 8 a tile still has two units to a pixel. */
export const lastZoom = 6;

const extent = 4096;

/**
 * Units of 4096 that simplified lines may stray: 8 are a pixel of a tile drawn
 * at its own zoom, 2 a pixel of the last tiles drawn at zoom 8.
 */
const bands = [
  { from: 0, to: lastZoom - 1, tolerance: 5 },
  { from: lastZoom, to: lastZoom, tolerance: 2 },
];

/** Cuts layers into vector tiles, zoom 0 to `lastZoom`. */
export function cutTiles(layers: TileLayer[]): ArchiveTile[] {
  const tiles = new Map<string, Record<string, Tile>>();
  for (const { name, features, buffer } of layers) {
    const data: FeatureCollection = { type: 'FeatureCollection', features };
    for (const band of bands) {
      const index = new GeoJSONVT(data, {
        maxZoom: lastZoom + 1,
        indexMaxZoom: band.to,
        indexMaxPoints: 0,
        extent,
        buffer,
        tolerance: band.tolerance,
      });
      for (const { z, x, y } of index.tileCoords) {
        if (z < band.from) continue;
        const kept = index.getTile(z, x, y)?.features.flatMap((feature) => {
          const { minzoom = 0, maxzoom = lastZoom, ...tags } = feature.tags as TileProperties;
          return z >= Math.min(minzoom, lastZoom) && z <= maxzoom ? [{ ...feature, tags }] : [];
        });
        if (!kept?.length) continue;
        const key = `${z}/${x}/${y}`;
        if (!tiles.has(key)) tiles.set(key, {});
        tiles.get(key)![name] = { features: kept };
      }
    }
  }
  return [...tiles].map(([key, content]) => {
    const [z, x, y] = key.split('/').map(Number) as [number, number, number];
    return { z, x, y, data: vtpbf.fromGeojsonVt(content, { version: 2, extent }) };
  });
}
