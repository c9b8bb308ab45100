import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutArchive, cuttingBytes, openArchive, type TilePlace } from './cut-archive.ts';

const basemap = join(import.meta.dirname, '../../public/basemap');
const open = async (name: string) => openArchive(await readFile(join(basemap, name)), name);
const place = fc
  .integer({ min: 0, max: 5 })
  .chain((z) => fc.record({ z: fc.constant(z), x: upTo(z), y: upTo(z) }));
const upTo = (z: number) => fc.integer({ min: 0, max: 2 ** z - 1 });
const key = ({ z, x, y }: TilePlace) => `${z}/${x}/${y}`;

test.each(['atlas.pmtiles', 'relief.pmtiles'])(
  'a cutting of %s gives the same tiles at its places, and none elsewhere',
  async (name) => {
    const whole = await open(name);
    const header = await whole.getHeader();
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(place, { selector: key, minLength: 1, maxLength: 12 }),
        place,
        async (places, other) => {
          const cutting = await cutArchive(whole, places);
          fc.pre(cutting.tiles.length > 0);
          const cut = openArchive(cuttingBytes(cutting), 'cut');
          for (const { z, x, y } of places)
            expect((await cut.getZxy(z, x, y))?.data).toEqual((await whole.getZxy(z, x, y))?.data);
          if (!places.some((one) => key(one) === key(other)))
            expect(await cut.getZxy(other.z, other.x, other.y)).toBeUndefined();
          const { tileType, minLon, maxLat } = await cut.getHeader();
          expect({ tileType, minLon, maxLat }).toEqual({
            tileType: header.tileType,
            minLon: header.minLon,
            maxLat: header.maxLat,
          });
          expect(await cut.getMetadata()).toEqual(await whole.getMetadata());
        },
      ),
      { numRuns: 20 },
    );
  },
);
