import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { PMTiles } from 'pmtiles';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeArchive, type ArchiveTile } from './tile-archive.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plotline-archive-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(path: string): Promise<PMTiles> {
  const bytes = await readFile(path);
  return new PMTiles({
    getKey: () => path,
    getBytes: async (offset, length) => ({
      data: bytes.buffer.slice(
        bytes.byteOffset + offset,
        bytes.byteOffset + offset + length,
      ) as ArrayBuffer,
    }),
  });
}

const view = { bounds: [-180, -85, 180, 85], center: [60, 46, 3] } as const satisfies Parameters<
  typeof writeArchive
>[3];

it('gives every tile back as it was, and no other', async () => {
  const tile = fc.record({
    x: fc.integer({ min: 0, max: 15 }),
    y: fc.integer({ min: 0, max: 15 }),
    // Few different contents, so that equal tiles and runs of them occur.
    data: fc.constantFrom('land', 'sea', 'shore', '').map((s) => new TextEncoder().encode(s)),
  });
  const archives = fc.uniqueArray(tile, { selector: ({ x, y }) => `${x}/${y}`, minLength: 1 });
  await fc.assert(
    fc.asyncProperty(archives, fc.constantFrom('mvt', 'webp'), async (list, type) => {
      const path = join(folder, 'some.pmtiles');
      const tiles: ArchiveTile[] = list.map((t) => ({ z: 4, ...t }));
      await writeArchive(path, tiles, { name: 'some' }, view, type as 'mvt' | 'webp');
      const archive = await read(path);
      for (let x = 0; x < 16; x++)
        for (let y = 0; y < 16; y++) {
          const wanted = list.find((t) => t.x === x && t.y === y);
          const got = await archive.getZxy(4, x, y);
          expect(got && [...new Uint8Array(got.data)]).toEqual(wanted && [...wanted.data]);
        }
    }),
    { numRuns: 12 },
  );
}, 30_000);

it('keeps an empty tile apart from the one that begins where it does', async () => {
  const path = join(folder, 'empty.pmtiles');
  const land = new TextEncoder().encode('land');
  const tiles = [
    { z: 1, x: 0, y: 0, data: new Uint8Array() },
    { z: 1, x: 0, y: 1, data: land },
  ];
  await writeArchive(path, tiles, {}, view, 'webp');
  const got = await (await read(path)).getZxy(1, 0, 1);
  expect(new Uint8Array(got!.data)).toEqual(land);
});

it('splits a directory that is too long for the first bytes that readers fetch', async () => {
  const path = join(folder, 'long.pmtiles');
  // Lengths without a pattern, which a directory cannot pack well.
  const dataOf = (i: number) => {
    const data = new Uint8Array(2 + ((Math.imul(i, i ^ 0x9e3779b9) >>> 8) % 3000));
    data.set([i & 0xff, i >> 8]);
    return data;
  };
  const tiles = Array.from({ length: 16384 }, (_, i) => ({
    z: 7,
    x: i % 128,
    y: i >> 7,
    data: dataOf(i),
  }));
  await writeArchive(path, tiles, {}, view, 'webp');
  const archive = await read(path);
  const header = await archive.getHeader();
  expect(header.leafDirectoryLength).toBeGreaterThan(0);
  expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16384);
  for (const i of [0, 1, 9999, 16383]) {
    const got = await archive.getZxy(7, i % 128, i >> 7);
    expect([...new Uint8Array(got!.data)]).toEqual([...dataOf(i)]);
  }
}, 30_000);

it('writes bounds, centre and zooms into the header', async () => {
  const path = join(folder, 'header.pmtiles');
  await writeArchive(path, [{ z: 2, x: 1, y: 1, data: new Uint8Array([1]) }], { a: 1 }, view);
  const archive = await read(path);
  expect(await archive.getMetadata()).toEqual({ a: 1 });
  expect(await archive.getHeader()).toMatchObject({
    minZoom: 2,
    maxZoom: 2,
    minLon: -180,
    minLat: -85,
    maxLon: 180,
    maxLat: 85,
    centerLon: 60,
    centerLat: 46,
    centerZoom: 3,
  });
});
