import { describe, expect, test } from 'vitest';
import { boxOf, contains, freePoint, largest, middle, type Polygon } from './polygon.ts';

const square = (x: number, y: number, side: number): Polygon => [
  [
    { x, y },
    { x: x + side, y },
    { x: x + side, y: y + side },
    { x, y: y + side },
    { x, y },
  ],
];
const withHole: Polygon = [square(0, 0, 10)[0]!, square(4, 4, 2)[0]!];

describe('contains', () => {
  test('knows inside from outside', () => {
    expect(contains(square(0, 0, 10), { x: 5, y: 5 })).toBe(true);
    expect(contains(square(0, 0, 10), { x: 15, y: 5 })).toBe(false);
  });
  test('a hole is outside', () => expect(contains(withHole, { x: 5, y: 5 })).toBe(false));
});

test('largest picks the largest part', () => {
  expect(largest([square(0, 0, 2), square(50, 50, 9)])).toEqual(square(50, 50, 9));
});

describe('middle', () => {
  test('is the centroid', () => {
    expect(middle([square(2, 2, 4)], { x: 0, y: 0 })).toEqual({ x: 4, y: 4 });
  });
  test('falls back where the centroid is outside', () => {
    expect(middle([withHole], { x: 1, y: 1 })).toEqual({ x: 1, y: 1 });
  });
});

test('freePoint keeps clear of what is taken', () => {
  const point = freePoint(square(0, 0, 100), [{ x: 20, y: 50 }])!;
  expect(point.x).toBeGreaterThan(50);
  expect(contains(square(0, 0, 100), point)).toBe(true);
});

test('boxOf', () => {
  expect(boxOf(square(1, 2, 3)[0]!)).toEqual([1, 2, 4, 5]);
});
