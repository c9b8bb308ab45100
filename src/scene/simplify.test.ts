import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearest } from './path.ts';
import { simplify } from './simplify.ts';

const pixel = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
});

it('keeps both ends, invents no point, and stays within the tolerance', () => {
  const paths = fc.array(pixel, { minLength: 2, maxLength: 80 });
  fc.assert(
    fc.property(paths, fc.double({ min: 0.1, max: 50, noNaN: true }), (path, tolerance) => {
      const simple = simplify(path, tolerance);
      expect(simple[0]).toBe(path[0]);
      expect(simple.at(-1)).toBe(path.at(-1));
      for (const point of simple) expect(path).toContain(point);
      for (const point of path)
        expect(nearest(simple, point).distance).toBeLessThanOrEqual(tolerance + 1e-6);
    }),
  );
});

it('leaves out what lies on a straight line, and keeps a corner', () => {
  const straight = [0, 1, 2, 3].map((x) => ({ x, y: 2 * x }));
  expect(simplify(straight, 0.1)).toEqual([straight[0], straight[3]]);
  const corner = [...straight, { x: 3, y: 0 }];
  expect(simplify(corner, 0.1)).toEqual([straight[0], straight[3], { x: 3, y: 0 }]);
});

it('takes a coast of a hundred thousand points, and no points at all', () => {
  const coast = Array.from({ length: 100_000 }, (_, x) => ({ x, y: x % 2 }));
  expect(simplify(coast, 2)).toHaveLength(2);
  expect(simplify([], 1)).toEqual([]);
});
