import type { MultiLineString } from 'geojson';
import type { Position } from '../../src/story/geometry.ts';
import { atZoom, lengthOf, smoothLine } from './line.ts';
import { lastZoom, type TileLayer, type TileSource } from './tiles.ts';

/** Bends of a label's line are no tighter than this, so that letters do not collide. */
const bendPixels = 12;
/** A shorter piece has no room for a name. */
const leastPixels = 60;

/**
 * Lines for names to run along, one set for each zoom: the named rivers,
 * smoothed, since letters set along real meanders collide.
 */
export function riverLabels(rivers: TileSource[]): TileLayer {
  const features = rivers
    .filter(({ properties: p }) => p['name'] && p.maxzoom === undefined)
    .flatMap(({ properties, geometry }): TileSource[] => {
      const lines = (geometry as MultiLineString).coordinates as Position[][];
      const from = Number(properties['rank']) < 2 ? 3 : Number(properties['rank']) + 2;
      const zooms = Array.from({ length: lastZoom + 1 }, (_, z) => z).filter(
        (z) => z >= Math.min(from, lastZoom),
      );
      return zooms.flatMap((z) => {
        const coordinates = lines
          .map((line) => smoothLine(line, atZoom(bendPixels, z)))
          .filter((line) => lengthOf(line) >= atZoom(leastPixels, z));
        const { name, name_ru, name_local, rank } = properties;
        return coordinates.length
          ? [
              {
                type: 'Feature',
                properties: { name, name_ru, name_local, rank, minzoom: z, maxzoom: z },
                geometry: { type: 'MultiLineString', coordinates },
              },
            ]
          : [];
      });
    });
  return { name: 'river_labels', features, buffer: 64 };
}
