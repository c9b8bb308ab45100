import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isoDay } from '../story/days.ts';
import { endAt, startAt, stepped } from './timeline-range.ts';
import { firstDay, lastDay, timeScale, type Span } from './timeline-scale.ts';

const days = (from: string, to: string, exact: boolean): Span => ({
  first: dayNumber(from),
  last: dayNumber(to),
  exact,
});
/** Months, with a year between them, before a run of days. */
const scale = timeScale(
  [
    days('2005-10-01', '2005-12-31', false),
    days('2007-03-01', '2007-03-31', false),
    ...[9, 10, 11, 12, 13, 14, 15].map((date) => {
      const iso = `2007-06-${String(date).padStart(2, '0')}`;
      return days(iso, iso, true);
    }),
  ],
  800,
)!;

test('a range never begins or ends in what is left out', () => {
  const broken = scale.stretches.find((stretch) => stretch.broken)!;
  const middle = (broken.x0 + broken.x1) / 2;
  expect(isoDay(startAt(scale, middle))).toBe('2007-03-01');
  expect(isoDay(endAt(scale, middle))).toBe('2005-12-31');
});

test('steps go day by day, over what is left out at once, and stay on the line', () => {
  expect(isoDay(stepped(scale, dayNumber('2007-06-11'), 1))).toBe('2007-06-12');
  expect(isoDay(stepped(scale, dayNumber('2005-12-31'), 1))).toBe('2007-03-01');
  expect(isoDay(stepped(scale, dayNumber('2007-03-01'), -1))).toBe('2005-12-31');
  expect(isoDay(stepped(scale, dayNumber('2007-06-15'), 9))).toBe('2007-06-15');
  expect(isoDay(stepped(scale, dayNumber('2005-10-01'), -9))).toBe('2005-10-01');
});

test('every day but those left out is begun and ended with, at any of its pixels', () => {
  const day = fc.integer({ min: firstDay(scale), max: lastDay(scale) });
  const share = fc.double({ min: 0, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(day, share, (day, share) => {
      const x = scale.x(day + share);
      const { broken } = scale.stretches.find((one) => day >= one.from && day < one.to)!;
      expect([startAt(scale, x) === day, endAt(scale, x) === day]).toEqual([!broken, !broken]);
    }),
  );
});
