import { expect, test } from 'vitest';
import { dateLabel, daysLabel } from './date-label.ts';
import { dayNumber } from './days.ts';
import type { When } from './document.ts';

const labels: [string, string, When['precision'], short: string, long: string][] = [
  ['2007-06-12', '2007-06-12', 'day', 'June 12', 'June 12, 2007'],
  ['2007-06-11', '2007-06-15', 'interval', 'June 11–15', 'June 11–15, 2007'],
  ['2007-06-28', '2007-07-02', 'interval', 'June 28 – July 2', 'June 28 – July 2, 2007'],
  [
    '2006-12-28',
    '2007-01-02',
    'interval',
    'December 28, 2006 – January 2, 2007',
    'December 28, 2006 – January 2, 2007',
  ],
  ['2007-04-01', '2007-04-30', 'month', 'April', 'April 2007'],
  ['2008-02-01', '2008-02-29', 'month', 'February', 'February 2008'],
  ['2006-10-01', '2006-12-31', 'season', 'October to December', 'October to December 2006'],
  [
    '2006-12-01',
    '2007-02-28',
    'season',
    'December 2006 to February 2007',
    'December 2006 to February 2007',
  ],
  ['2006-01-01', '2006-12-31', 'vague', '2006', '2006'],
  ['2004-01-01', '2006-12-31', 'vague', '2004–2006', '2004–2006'],
  ['2007-06-03', '2007-06-20', 'vague', 'June 3–20', 'June 3–20, 2007'],
];

test.each(labels)('%s to %s (%s) is “%s”', (start, end, precision, short, long) => {
  expect(dateLabel({ start, end, precision }, false)).toBe(short);
  expect(dateLabel({ start, end, precision }, true)).toBe(long);
});

test('an approximate date says so', () => {
  const day = { start: '2007-05-18', end: '2007-05-18', precision: 'day' as const };
  expect(dateLabel({ ...day, approximately: true }, true)).toBe('about May 18, 2007');
});

test('an interval of one day is that day', () => {
  const day = dayNumber('2007-06-12');
  expect(daysLabel(day, day, false)).toBe('June 12');
});
