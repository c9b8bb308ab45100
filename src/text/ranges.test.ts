import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin, joinRanges, lastUpTo, type Range } from './ranges.ts';

const range = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]): Range => ({ start, end: start + length }));

test('a stretch is within joined ranges when each of its letters is in one of them', () => {
  fc.assert(
    fc.property(fc.array(range), range, (ranges, stretch) => {
      const letters = Array.from(
        { length: stretch.end - stretch.start },
        (_, i) => stretch.start + i,
      );
      const every = letters.every((at) => ranges.some(({ start, end }) => at >= start && at < end));
      expect(isWithin(joinRanges(ranges), stretch)).toBe(every);
    }),
  );
});

test('joined ranges are sorted and apart, and the given ones are left as they are', () => {
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      const before = structuredClone(ranges);
      const joined = joinRanges(ranges);
      for (let i = 1; i < joined.length; i++)
        expect(joined[i]!.start).toBeGreaterThan(joined[i - 1]!.end);
      expect(ranges).toEqual(before);
    }),
  );
});

test('the last start up to an offset is found', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(99), { minLength: 1 }), fc.nat(120), (given, offset) => {
      const starts = [...new Set(given)].sort((a, b) => a - b);
      const naive = starts.filter((start) => start <= offset).length - 1;
      expect(
        lastUpTo(
          starts.map((start) => ({ start })),
          offset,
        ),
      ).toBe(Math.max(0, naive));
    }),
  );
});
