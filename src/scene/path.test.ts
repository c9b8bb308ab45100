import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  along,
  calmed,
  crossings,
  nearest,
  pathLength,
  pointsAlong,
  slice,
  smooth,
  type Path,
} from './path.ts';

const bent: Path = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
];

const points = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }) }), {
    minLength: 3,
    maxLength: 7,
  })
  .filter((path) => path.every((p, i) => i === 0 || p.x !== path[i - 1]!.x));

test('along gives the point and the direction', () => {
  expect(along(bent, 5)).toEqual({ point: { x: 5, y: 0 }, angle: 0 });
  expect(along(bent, 15).point).toEqual({ x: 10, y: 5 });
  expect(along(bent, 15).angle).toBeCloseTo(Math.PI / 2);
  expect(along(bent, 99).point).toEqual({ x: 10, y: 10 });
});

describe('slice', () => {
  test('keeps the bend between its ends', () => {
    expect(slice(bent, 5, 15)).toEqual([
      { x: 5, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 5 },
    ]);
  });
  test('is empty when nothing is left', () => expect(slice(bent, 12, 12)).toEqual([]));
  test('is as long as asked', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0, max: 1, noNaN: true }), (path, share) => {
        const total = pathLength(path);
        expect(pathLength(slice(path, 0, share * total))).toBeCloseTo(
          share * total < 0.01 ? 0 : share * total,
          3,
        );
      }),
    );
  });
});

test('a smooth curve passes through its points, in order', () => {
  fc.assert(
    fc.property(points, (path) => {
      const curve = smooth(path, 8);
      path.forEach((p, i) => {
        expect(curve[i * 8]!.x).toBeCloseTo(p.x, 4);
        expect(curve[i * 8]!.y).toBeCloseTo(p.y, 4);
      });
    }),
  );
});

test('a calmed path keeps its ends and loses its kinks', () => {
  const saw: Path = Array.from({ length: 41 }, (_, i) => ({ x: i * 5, y: i % 2 ? 6 : 0 }));
  const calm = calmed(saw, 12);
  expect(calm[0]).toEqual(saw[0]);
  expect(calm[calm.length - 1]!.x).toBeCloseTo(200);
  expect(pathLength(calm)).toBeLessThan(pathLength(saw) * 0.75);
});

test('crossings are distances along the path', () => {
  const fence: Path = [
    { x: 4, y: -5 },
    { x: 4, y: 5 },
  ];
  const wall: Path = [
    { x: 0, y: 6 },
    { x: 20, y: 6 },
  ];
  expect(crossings(bent, [wall, fence])).toEqual([4, 16]);
});

test('nearest finds the foot of the perpendicular', () => {
  expect(nearest(bent, { x: 3, y: -4 })).toEqual({ at: 3, distance: 4 });
});

test('points along a path stand where its distances are', () => {
  const spot = fc.record({
    x: fc.integer({ min: -900, max: 900 }),
    y: fc.integer({ min: -900, max: 900 }),
  });
  const path = fc.array(spot, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(path, fc.integer({ min: 1, max: 90 }), (line, step) => {
      const points = pointsAlong(line, step);
      const rest = pathLength(line) - (points.length - 1) * step;
      expect(rest).toBeGreaterThan(-0.001);
      expect(rest).toBeLessThan(step + 0.001);
      points.forEach((point, i) => {
        const { x, y } = along(line, i * step).point;
        expect(point.x).toBeCloseTo(x, 3);
        expect(point.y).toBeCloseTo(y, 3);
      });
    }),
  );
});
