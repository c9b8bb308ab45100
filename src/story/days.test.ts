import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate, daysInMonth } from './date-words.ts';
import { calendar, dayNumber, firstOfMonth, isoDay } from './days.ts';

const year = fc.integer({ min: 1, max: 9999 });
const date = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([y, m, d]) => ({ year: y, month: m, date: (d % daysInMonth(y, m)) + 1 }));

test('a day of the calendar is one number, and comes back from it', () => {
  fc.assert(
    fc.property(date, ({ year, month, date }) => {
      const iso = isoDate(year, month, date);
      const day = dayNumber(iso);
      expect(Number.isInteger(day)).toBe(true);
      expect(isoDay(day)).toBe(iso);
      expect(calendar(day)).toEqual({ year, month, date });
      expect(firstOfMonth(year, month)).toBe(day - date + 1);
    }),
  );
});

test('days count from 1970, and months run on', () => {
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(dayNumber('1969-12-31')).toBe(-1);
  expect(firstOfMonth(2007, 13)).toBe(dayNumber('2008-01-01'));
  expect(firstOfMonth(2007, 0)).toBe(dayNumber('2006-12-01'));
});
