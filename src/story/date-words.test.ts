import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysInMonth, isoDate, readDate } from './date-words.ts';

const dates: [words: string, start: string | null, end: string | null, precision: string][] = [
  ['On June 12', '2007-06-12', '2007-06-12', 'day'],
  ['Sept. 3rd', '2007-09-03', '2007-09-03', 'day'],
  ['the 4th of July', '2007-07-04', '2007-07-04', 'day'],
  ['running June 11-15, for officers', '2007-06-11', '2007-06-15', 'interval'],
  ['from June 28 to July 2', '2007-06-28', '2007-07-02', 'interval'],
  ['11–15 June', '2007-06-11', '2007-06-15', 'interval'],
  ['In April, we received', '2007-04-01', '2007-04-30', 'month'],
  ['in February', '2007-02-01', '2007-02-28', 'month'],
  ['at the end of last year', '2006-10-01', '2006-12-31', 'season'],
  ['early summer', '2007-06-01', '2007-08-31', 'season'],
  ['last year', '2006-01-01', '2006-12-31', 'vague'],
  ['in a recent interview', null, null, 'vague'],
];

test.each(dates)('“%s”', (words, start, end, precision) => {
  expect(readDate(words, 2007)).toEqual({ start, end, precision, yearInText: false });
});

test.each([
  ['June 12, 1999', '1999-06-12', '1999-06-12'],
  ['February 2008', '2008-02-01', '2008-02-29'],
  ['June 11-15, 1999', '1999-06-11', '1999-06-15'],
  ['spring of 1999', '1999-03-01', '1999-05-31'],
])('the year in “%s” goes before the article’s', (words, start, end) => {
  expect(readDate(words, 2007)).toMatchObject({ start, end, yearInText: true });
});

test.each([
  ['June 31', 'there is no 2007-06-31: the month has 30 days'],
  ['February 29', 'there is no 2007-02-29: the month has 28 days'],
  ['June 0', 'there is no 2007-06-00'],
  ['June 15-11', 'the dates run backwards: 2007-06-15 to 2007-06-11'],
  ['on June 12 and on June 14', 'give several dates'],
  ['two posts', 'no date can be read'],
])('“%s” is refused', (words, says) => {
  expect(() => readDate(words, 2007)).toThrow(says);
});

const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
const year = fc.integer({ min: 1900, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });

test('every day of the calendar is read as itself, every other is refused', () => {
  fc.assert(
    fc.property(year, month, fc.integer({ min: 1, max: 31 }), (y, m, d) => {
      const words = `On ${monthNames[m - 1]} ${d}`;
      // The platform's own calendar is the judge.
      const date = new Date(Date.UTC(y, m - 1, d));
      if (date.getUTCMonth() === m - 1)
        expect(readDate(words, y).start).toBe(date.toISOString().slice(0, 10));
      else expect(() => readDate(words, y)).toThrow('there is no');
    }),
  );
});

test('a month runs from its first day to its last', () => {
  fc.assert(
    fc.property(year, month, (y, m) => {
      const { start, end } = readDate(`in ${monthNames[m - 1]}`, y);
      expect(start).toBe(isoDate(y, m, 1));
      expect(end).toBe(new Date(Date.UTC(y, m, 0)).toISOString().slice(0, 10));
      expect(daysInMonth(y, m)).toBe(new Date(Date.UTC(y, m, 0)).getUTCDate());
    }),
  );
});
