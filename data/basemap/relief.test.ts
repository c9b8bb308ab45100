import fc from 'fast-check';
import { openSync, readSync, statSync } from 'node:fs';
import { PMTiles, type Source } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { reliefFlat } from '../../src/map/basemap/expressions.ts';
import { coarser, heightAt, metresOfGrey, smooth, type Grid } from './relief-grid.ts';
import { flat, shade, type Ground } from './relief-shade.ts';

const grid = (width: number, height: number, at: (x: number, y: number) => number): Grid => ({
  width,
  height,
  metres: Float32Array.from({ length: width * height }, (_, i) => at(i % width, (i / width) | 0)),
});

/** A plane that rises by the given metres per pixel. */
function plane(perColumn: number, perRow: number): Ground {
  const size = 4;
  const stride = size + 2;
  return {
    size,
    heights: Float32Array.from(
      { length: stride * stride },
      (_, i) => (i % stride) * perColumn + ((i / stride) | 0) * perRow,
    ),
    prominence: new Float32Array(size * size),
    ruggedness: new Float32Array(size * size).fill(1),
    metresPerPixel: () => 1000,
    exaggeration: 5,
  };
}

describe('elevation', () => {
  it('never falls where the grey gets lighter, and is 0 at the sea', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 254 }), (grey) => {
        expect(metresOfGrey(grey + 1)).toBeGreaterThanOrEqual(metresOfGrey(grey));
      }),
    );
    expect(metresOfGrey(68)).toBe(0);
    expect(metresOfGrey(96)).toBe(0);
  });

  it('agrees with two summits', () => {
    expect(metresOfGrey(231)).toBeGreaterThan(5000);
    expect(metresOfGrey(242)).toBeGreaterThan(6000);
  });
});

describe('grids', () => {
  it('keep a constant height when they are smoothed, made coarser and sampled', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
        (lng, lat) => {
          const calm = coarser(
            smooth(
              grid(16, 8, () => 700),
              1.2,
            ),
          );
          expect(heightAt(calm, lng, lat)).toBeCloseTo(700, 1);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('keep whole cells however often they are made coarser', () => {
    let world = grid(240, 120, (x, y) => x + y);
    for (let i = 0; i < 6; i++) {
      world = coarser(world);
      expect(world.metres).toHaveLength(world.width * world.height);
      expect(world.metres.every(Number.isFinite)).toBe(true);
    }
    expect([world.width, world.height]).toEqual([30, 15]);
  });

  it('wrap at the antimeridian', () => {
    const edge = grid(16, 8, (x) => (x === 0 ? 1000 : 0));
    expect(heightAt(edge, 179.99, 0)).toBeGreaterThan(400);
    expect(heightAt(edge, -179.99, 0)).toBeGreaterThan(400);
    expect(smooth(edge, 1).metres[15]).toBeGreaterThan(100);
  });
});

describe('shade', () => {
  it('leaves flat ground alone', () => {
    expect([...shade(plane(0, 0))]).toEqual(Array<number>(16).fill(flat));
  });

  it('lights slopes that face north-west and darkens those that face south-east', () => {
    for (const value of shade(plane(60, 60))) expect(value).toBeGreaterThan(flat + 10);
    for (const value of shade(plane(-60, -60))) expect(value).toBeLessThan(flat - 10);
  });

  it('shows nothing where there is only noise', () => {
    const noise = { ...plane(60, 60), ruggedness: new Float32Array(16) };
    expect([...shade(noise)]).toEqual(Array<number>(16).fill(flat));
  });

  it('calls flat what the style calls flat', () => {
    expect(flat).toBe(reliefFlat);
  });
});

describe('the shipped relief', () => {
  const path = new URL('../../public/basemap/relief.pmtiles', import.meta.url);
  const file = openSync(path, 'r');
  const source: Source = {
    getKey: () => 'relief',
    getBytes: async (offset, length) => {
      const bytes = Buffer.alloc(length);
      const read = readSync(file, bytes, 0, length, offset);
      return { data: new Uint8Array(bytes.subarray(0, read)).buffer };
    },
  };
  const archive = new PMTiles(source);

  it('covers the whole world from zoom 0 to 5 within 4.5 MB', async () => {
    const header = await archive.getHeader();
    expect([header.minZoom, header.maxZoom]).toEqual([0, 5]);
    expect([header.minLon, header.maxLon]).toEqual([-180, 180]);
    expect(statSync(path).size).toBeLessThan(4_500_000);
  });

  it('has every tile: where one were missing, the map would show a hole', async () => {
    for (let z = 0; z <= 5; z++)
      for (let y = 0; y < 2 ** z; y++)
        for (let x = 0; x < 2 ** z; x++)
          expect(
            (await archive.getZxy(z, x, y))?.data.byteLength,
            `${z}/${x}/${y}`,
          ).toBeGreaterThan(20);
  });

  it('moves at most 250 KB at the overview', async () => {
    let bytes = 0;
    for (let y = 1; y <= 3; y++)
      for (let x = 4; x <= 6; x++) bytes += (await archive.getZxy(3, x, y))?.data.byteLength ?? 0;
    expect(bytes).toBeLessThan(250_000);
  });
});
