import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gridMove } from './grid-keys.ts';

test('moves sideways by one and up and down by a row', () => {
  expect(gridMove('ArrowRight', 3, 12, 4)).toBe(4);
  expect(gridMove('ArrowLeft', 0, 12, 4)).toBe(0);
  expect(gridMove('ArrowDown', 1, 12, 4)).toBe(5);
  expect(gridMove('ArrowUp', 5, 12, 4)).toBe(1);
  expect(gridMove('ArrowUp', 1, 12, 4)).toBe(1);
  expect(gridMove('ArrowDown', 7, 10, 4)).toBe(7);
  expect(gridMove('Home', 7, 12, 4)).toBe(0);
  expect(gridMove('End', 7, 12, 4)).toBe(11);
  expect(gridMove('Enter', 7, 12, 4)).toBeNull();
});

test('never leaves the grid', () => {
  const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
  fc.assert(
    fc.property(
      keys,
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 6 }),
      fc.nat(),
      (key, count, columns, start) => {
        const to = gridMove(key, start % count, count, columns)!;
        expect(to).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThan(count);
      },
    ),
  );
});
