import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detentHeight, detents, nearestDetent, stepDetent } from './detents.ts';

test('a sheet let go without haste comes to rest at the nearest detent', () => {
  expect(nearestDetent(90, 800)).toBe('low');
  expect(nearestDetent(390, 800)).toBe('half');
  expect(nearestDetent(700, 800)).toBe('high');
});

test('a flick goes on in its direction', () => {
  expect(nearestDetent(420, 800, 1)).toBe('high');
  expect(nearestDetent(380, 800, -1)).toBe('low');
  expect(nearestDetent(790, 800, 1)).toBe('high');
});

test('in any room the detents are in order and fit, and each is its own nearest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 320, max: 2000 }), (room) => {
      const heights = detents.map((detent) => detentHeight(detent, room));
      expect([...heights].sort((a, b) => a - b)).toEqual(heights);
      expect(heights[2]).toBeLessThanOrEqual(room);
      for (const detent of detents)
        expect(nearestDetent(detentHeight(detent, room), room)).toBe(detent);
    }),
  );
});

test('steps end at the ends', () => {
  expect(stepDetent('half', 1)).toBe('high');
  expect(stepDetent('high', 1)).toBe('high');
  expect(stepDetent('low', -1)).toBe('low');
});
