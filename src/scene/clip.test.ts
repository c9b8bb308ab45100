import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing, type Box } from './clip.ts';
import { pathLength } from './path.ts';

const box: Box = [0, 0, 100, 50];
const pixel = fc.record({
  x: fc.integer({ min: -200, max: 300 }),
  y: fc.integer({ min: -200, max: 300 }),
});
const within = ({ x, y }: { x: number; y: number }) =>
  x >= -1e-6 && x <= 100 + 1e-6 && y >= -1e-6 && y <= 50 + 1e-6;

function area(ring: { x: number; y: number }[]): number {
  let sum = 0;
  ring.forEach((b, i) => {
    const a = ring[(i + ring.length - 1) % ring.length]!;
    sum += a.x * b.y - b.x * a.y;
  });
  return sum / 2;
}

describe('clipRing', () => {
  it('keeps the box of a ring that holds the whole box', () => {
    const ring = [
      { x: -10, y: -10 },
      { x: 110, y: -10 },
      { x: 110, y: 60 },
      { x: -10, y: 60 },
    ];
    expect(area(clipRing(ring, box))).toBe(5000);
  });

  it('leaves nothing outside, and every ring inside as it is', () => {
    fc.assert(
      fc.property(fc.array(pixel, { minLength: 3, maxLength: 12 }), (ring) => {
        const clipped = clipRing(ring, box);
        expect(clipped.every(within)).toBe(true);
        if (ring.every(within)) expect(clipped).toEqual(ring);
      }),
    );
  });
});

describe('clipLine', () => {
  it('cuts a line that leaves and returns into two', () => {
    const parts = clipLine(
      [
        { x: 10, y: 10 },
        { x: 10, y: 90 },
        { x: 60, y: 90 },
        { x: 60, y: 10 },
      ],
      box,
    );
    expect(parts).toEqual([
      [
        { x: 10, y: 10 },
        { x: 10, y: 50 },
      ],
      [
        { x: 60, y: 50 },
        { x: 60, y: 10 },
      ],
    ]);
  });

  it('keeps exactly the length that lies inside', () => {
    fc.assert(
      fc.property(pixel, pixel, (a, b) => {
        const length = clipLine([a, b], box).reduce((sum, part) => sum + pathLength(part), 0);
        const steps = 2000;
        let inside = 0;
        for (let i = 0; i < steps; i++) {
          const t = (i + 0.5) / steps;
          if (within({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t })) inside++;
        }
        const whole = Math.hypot(b.x - a.x, b.y - a.y);
        expect(Math.abs(length - (whole * inside) / steps)).toBeLessThanOrEqual(
          whole / steps + 0.01,
        );
      }),
    );
  });
});
