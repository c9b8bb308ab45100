import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterOf } from './cluster.ts';

const pixel = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 400 }),
});

describe('clusterOf', () => {
  it('finds the larger of two crowds, linked one to the next', () => {
    const chain = [0, 30, 60, 90].map((x) => ({ x, y: 0 }));
    const pair = [300, 310].map((x) => ({ x, y: 300 }));
    expect(clusterOf([...pair, ...chain], 40)).toEqual(chain);
  });

  it('is empty without marks', () => {
    expect(clusterOf([])).toEqual([]);
  });

  it('leaves nobody out who stands near a member, and nobody in who stands alone', () => {
    fc.assert(
      fc.property(fc.array(pixel, { minLength: 1, maxLength: 40 }), (marks) => {
        const crowd = clusterOf(marks, 40);
        const near = (a: { x: number; y: number }, b: { x: number; y: number }) =>
          Math.hypot(a.x - b.x, a.y - b.y) < 40;
        for (const mark of marks)
          if (!crowd.includes(mark)) expect(crowd.some((member) => near(member, mark))).toBe(false);
        if (crowd.length > 1)
          for (const mark of crowd)
            expect(crowd.some((other) => other !== mark && near(other, mark))).toBe(true);
      }),
    );
  });
});
