import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoDay } from '../story/days.ts';
import { firstDay, lastDay, timeScale, type Span, type TimeScale } from './timeline-scale.ts';

const day = (iso: string): Span => ({ first: dayNumber(iso), last: dayNumber(iso), exact: true });
const days = (from: string, to: string, exact: boolean): Span => ({
  first: dayNumber(from),
  last: dayNumber(to),
  exact,
});
/** Days of June among the months before, as in the shipped article. */
const article: Span[] = [
  days('2006-10-01', '2006-12-31', false),
  days('2007-03-01', '2007-03-31', false),
  days('2007-04-01', '2007-04-30', false),
  days('2007-06-11', '2007-06-15', true),
  ...[9, 10, 11, 12, 13, 14].map((date) => day(`2007-06-${String(date).padStart(2, '0')}`)),
];

describe('a run of days among months', () => {
  const scale = timeScale(article, 800)!;
  const pixels = (first: string, last: string) =>
    scale.x(dayNumber(last) + 1) - scale.x(dayNumber(first));

  test('has room beside them', () => {
    expect(pixels('2007-06-09', '2007-06-15')).toBeGreaterThan(400);
    expect(pixels('2007-06-12', '2007-06-12')).toBeGreaterThan(40);
    for (const month of [1, 2]) expect(pixels(...bounds(month))).toBeGreaterThan(40);
  });

  test('is set apart where the scale changes', () => {
    const broken = scale.stretches.filter((stretch) => stretch.broken);
    expect(broken.map(({ from, to }) => [isoDay(from), isoDay(to)])).toEqual([
      ['2007-01-01', '2007-03-01'],
      ['2007-05-01', '2007-06-09'],
    ]);
  });

  const bounds = (i: number) =>
    [isoDay(article[i]!.first), isoDay(article[i]!.last)] as [string, string];
});

test('two dates years apart need no break', () => {
  const scale = timeScale([day('1990-01-01'), day('2007-06-12')], 600)!;
  expect(scale.stretches).toHaveLength(1);
});

test('one date has the whole line, no date has none', () => {
  expect(timeScale([], 600)).toBeNull();
  const scale = timeScale([day('2007-06-12')], 600)!;
  expect([scale.x(firstDay(scale)), scale.x(lastDay(scale) + 1)]).toEqual([0, 600]);
});

const span = fc
  .record({
    first: fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-01-01') }),
    length: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(4000)),
    exact: fc.boolean(),
  })
  .map(({ first, length, exact }): Span => ({ first, last: first + length, exact }));
const near = fc
  .record({ first: fc.integer({ min: 13_000, max: 13_060 }), length: fc.nat(3) })
  .map(({ first, length }): Span => ({ first, last: first + length, exact: true }));
const spans = fc.oneof(
  fc.array(span, { minLength: 1, maxLength: 30 }),
  fc.array(near, { minLength: 1, maxLength: 60 }),
  fc.tuple(fc.array(near, { minLength: 1 }), fc.array(span)).map(([a, b]) => [...a, ...b]),
);
const width = fc.integer({ min: 40, max: 2400 });

describe('for any dates in any width', () => {
  const holds = (check: (scale: TimeScale, all: Span[], width: number) => void) =>
    fc.assert(fc.property(spans, width, (all, w) => check(timeScale(all, w)!, all, w)));

  test('the line runs from the first day to the last, edge to edge, without gaps', () => {
    holds((scale, all, w) => {
      expect(firstDay(scale)).toBe(Math.min(...all.map(({ first }) => first)));
      expect(lastDay(scale)).toBe(Math.max(...all.map(({ last }) => last)));
      expect(scale.stretches[0]!.x0).toBe(0);
      expect(scale.stretches.at(-1)!.x1).toBe(w);
      scale.stretches.slice(1).forEach((one, i) => {
        expect(one.from).toBe(scale.stretches[i]!.to);
        expect(one.x0).toBe(scale.stretches[i]!.x1);
        expect(one.broken).toBe(!scale.stretches[i]!.broken);
      });
    });
  });

  test('time only goes forward, and everything stands within the width', () => {
    holds((scale, all, w) => {
      const edges = all.flatMap(({ first, last }) => [first, last + 1]).sort((a, b) => a - b);
      let before = { day: -Infinity, x: -Infinity };
      for (const day of edges) {
        const x = scale.x(day);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(w);
        if (day > before.day) expect(x).toBeGreaterThan(before.x);
        before = { day, x };
      }
    });
  });

  test('a pixel comes back from its day, and a day from its pixel', () => {
    fc.assert(
      fc.property(spans, width, fc.double({ min: 0, max: 1, noNaN: true }), (all, w, share) => {
        const scale = timeScale(all, w)!;
        expect(scale.x(scale.at(share * w))).toBeCloseTo(share * w, 6);
        const length = lastDay(scale) + 1 - firstDay(scale);
        const day = firstDay(scale) + share * length;
        expect(Math.abs(scale.at(scale.x(day)) - day)).toBeLessThan(1e-6 * length);
      }),
    );
  });

  test('only empty days are left out', () => {
    holds((scale, all) => {
      for (const { broken, from, to } of scale.stretches)
        if (broken) expect(all.filter(({ first, last }) => first < to && last >= from)).toEqual([]);
    });
  });
});

test('thousands of dates are no more than a moment’s work', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => ({
    first: 10_000 + ((i * 7919) % 20_000),
    last: 10_000 + ((i * 7919) % 20_000),
    exact: true,
  }));
  const scale = timeScale(many, 800)!;
  expect(scale.stretches.length).toBeLessThan(12);
});
