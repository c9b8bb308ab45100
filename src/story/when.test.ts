import { expect, test } from 'vitest';
import { readWhen } from './when.ts';

const article = { year: 2007, yearFrom: 'context' } as const;
const words = (exact: string) => ({ start: 0, end: exact.length, exact });
const when = (exact: string, given: Parameters<typeof readWhen>[1] = {}) =>
  readWhen(words(exact), given, article);

test('a year in the words is marked as the text’s, any other as the context’s', () => {
  expect(when('June 12')).toMatchObject({ start: '2007-06-12', yearFrom: 'context' });
  expect(when('June 12, 2006')).toMatchObject({ start: '2006-06-12', yearFrom: 'text' });
});

test('parts given beside the words decide', () => {
  expect(when('that month', { start: { month: 3 } })).toMatchObject({
    start: '2007-03-01',
    end: '2007-03-31',
    precision: 'month',
  });
  expect(when('then', { start: { month: 3, day: 2 } })).toMatchObject({
    start: '2007-03-02',
    end: '2007-03-02',
    precision: 'day',
  });
  expect(when('then', { start: { month: 3 }, end: { month: 5, day: 9 } })).toMatchObject({
    start: '2007-03-01',
    end: '2007-05-09',
    precision: 'interval',
  });
  expect(when('since March', { precision: 'vague' })).toMatchObject({ start: null, end: null });
});

test.each([
  ['then', { start: { month: 2, day: 29 } }, 'there is no 2007-02-29'],
  ['then', { start: { day: 3 } }, 'the day 3 without a month'],
  ['then', { end: { month: 3 } }, 'an end without a start'],
  ['then', { start: { month: 3 }, end: { month: 2 } }, 'runs backwards'],
  ['June 12', { precision: 'month' as const }, 'precision “day”, not “month”'],
  ['June 12', { precision: 'none' as const }, 'leave it out'],
])('“%s” with %o is refused', (exact, given, says) => {
  expect(() => when(exact, given)).toThrow(says);
});
