import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit, type Bounds } from './camera.ts';
import { project } from './mercator.ts';

const frame = {
  width: 1000,
  height: 700,
  padding: { top: 20, right: 360, bottom: 40, left: 30 },
};

describe('fit', () => {
  test('puts any bounds inside the free part of the frame', () => {
    const bounds = fc
      .tuple(
        fc.double({ min: -170, max: 150, noNaN: true }),
        fc.double({ min: -70, max: 60, noNaN: true }),
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        fc.double({ min: 0.01, max: 10, noNaN: true }),
      )
      .map(([w, s, dx, dy]): Bounds => [w, s, w + dx, s + dy]);
    fc.assert(
      fc.property(bounds, ([west, south, east, north]) => {
        const { center, zoom } = fit([west, south, east, north], frame);
        const middle = project(center, zoom);
        const onScreen = (lon: number, lat: number) => {
          const p = project([lon, lat], zoom);
          return { x: p.x - middle.x + frame.width / 2, y: p.y - middle.y + frame.height / 2 };
        };
        const a = onScreen(west, north);
        const b = onScreen(east, south);
        expect(a.x).toBeGreaterThan(frame.padding.left - 0.5);
        expect(a.y).toBeGreaterThan(frame.padding.top - 0.5);
        expect(b.x).toBeLessThan(frame.width - frame.padding.right + 0.5);
        expect(b.y).toBeLessThan(frame.height - frame.padding.bottom + 0.5);
      }),
    );
  });
  test('does not go closer than asked for a single spot', () => {
    expect(fit([30, 59, 30, 59], frame).zoom).toBe(7);
    expect(fit([30, 59, 30, 59], frame, 5).zoom).toBe(5);
  });
});
