import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';

/** Every name in some vector tiles, in whatever language: what a map of them may write. */
export function namesIn(tiles: Iterable<Uint8Array>): string {
  const names = new Set<string>();
  for (const tile of tiles)
    for (const layer of Object.values(new VectorTile(new PbfReader(tile)).layers))
      for (let i = 0; i < layer.length; i++)
        for (const [key, value] of Object.entries(layer.feature(i).properties))
          if (key.startsWith('name')) names.add(String(value));
  return [...names].join('\n');
}
