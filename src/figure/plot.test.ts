import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../scene/path.ts';
import { Plot, pathData } from './plot.ts';

/** Reads back path data of one part. */
function points(d: string): { x: number; y: number }[] {
  const numbers = d.match(/-?(\d+\.?\d*|\.\d+)/g)?.map(Number) ?? [];
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
  it.each([0.1, 0.5])(
    'stays near every point, however long the line, with a grain of %s',
    (grain) => {
      const pixel = fc.record({
        x: fc.double({ min: -300, max: 2300, noNaN: true }),
        y: fc.double({ min: -300, max: 1300, noNaN: true }),
      });
      fc.assert(
        fc.property(fc.array(pixel, { minLength: 2, maxLength: 200 }), (path) => {
          const read = points(pathData(path, false, grain));
          for (const point of path)
            expect(nearest(read, point).distance).toBeLessThan(0.31 + 1.3 * grain);
          expect(read.at(-1)!.x).toBeCloseTo(path.at(-1)!.x, 0);
        }),
      );
    },
  );

  it('closes rings', () => {
    const ring = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10.04, y: 10 },
    ];
    expect(pathData(ring, true)).toBe('M0 0l10 0 0 10Z');
  });

  it('spends no letters on zeros and spaces that can be left out', () => {
    const line = [
      { x: 0.5, y: -0.5 },
      { x: -2.5, y: 3 },
      { x: -2, y: 40 },
    ];
    expect(pathData(line, false)).toBe('M.5-.5l-3 3.5 .5 37');
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

  it('shows and draws more with a bleed, at the same spots', () => {
    const wider = new Plot({ center: [60, 45], zoom: 4 }, 400, 300, { bleed: { x: 100, y: 50 } });
    expect(wider.point([61, 46])).toEqual(plot.point([61, 46]));
    expect(wider.extent).toEqual({ x: -100, y: -50, width: 600, height: 400 });
    const corner = wider.point([wider.bounds[0], wider.bounds[3]]);
    expect([corner.x, corner.y].map(Math.round)).toEqual([-100, -50]);
    const outside: [number, number][][] = [
      [
        [plot.bounds[0] - 3, 45],
        [plot.bounds[0] - 3, 46],
      ],
    ];
    expect(plot.lines(outside)).toBe('');
    expect(wider.lines(outside)).not.toBe('');
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
