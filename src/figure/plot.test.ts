import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Plot, pathData } from './plot.ts';

/** Reads back path data of one part. */
function points(d: string): { x: number; y: number }[] {
  const numbers = d.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const read: { x: number; y: number }[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < numbers.length; i += 2) {
    x += numbers[i]!;
    y += numbers[i + 1]!;
    read.push({ x, y });
  }
  return read;
}

describe('pathData', () => {
  it('stays within a tenth of a pixel of every point, however long the line', () => {
    const pixel = fc.record({
      x: fc.double({ min: -300, max: 2300, noNaN: true }),
      y: fc.double({ min: -300, max: 1300, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(pixel, { minLength: 2, maxLength: 200 }), (path) => {
        const read = points(pathData(path, false));
        for (const point of path) {
          const nearest = Math.min(...read.map((p) => Math.hypot(p.x - point.x, p.y - point.y)));
          expect(nearest).toBeLessThan(0.45);
        }
        expect(read.at(-1)!.x).toBeCloseTo(path.at(-1)!.x, 0);
      }),
    );
  });

  it('closes rings', () => {
    const ring = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10.04, y: 10 },
    ];
    expect(pathData(ring, true)).toBe('M0 0l10 0 0 10Z');
  });
});

describe('Plot', () => {
  const plot = new Plot({ center: [60, 45], zoom: 4 }, 400, 300);

  it('puts the camera’s centre in the middle of the frame', () => {
    const { x, y } = plot.point([60, 45]);
    expect([x, y]).toEqual([200, 150]);
  });

  it('knows what the frame shows', () => {
    const [west, south, east, north] = plot.bounds;
    const corner = plot.point([west, north]);
    expect([corner.x, corner.y].map(Math.round)).toEqual([0, 0]);
    const other = plot.point([east, south]);
    expect([other.x, other.y].map(Math.round)).toEqual([400, 300]);
  });

  it('draws nothing of what is far outside', () => {
    expect(
      plot.lines([
        [
          [0, 0],
          [1, 1],
        ],
      ]),
    ).toBe('');
    expect(
      plot.rings([
        [
          [0, 0],
          [1, 0],
          [1, 1],
        ],
      ]),
    ).toBe('');
  });
});
