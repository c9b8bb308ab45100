import { expect, test } from 'vitest';
import { rangeWords, shownWords, undatedWords } from './filter-words.ts';

test('how much is shown', () => {
  const shown = { kept: 12, total: 46, undated: 0 };
  expect(shownWords(shown, true)).toBe('12 of 46 events and legs');
  expect(shownWords(shown, false)).toBe('All 46 events and legs');
});

test('what has no date is said, where a time leaves it out', () => {
  const undated = (n: number) => undatedWords({ kept: 1, total: 46, undated: n });
  expect(undated(0)).toBe('');
  expect(undated(1)).toBe('1 without a date is in no range');
  expect(undated(18)).toBe('18 without a date are in no range');
});

test('a range is said in days, one day as one', () => {
  expect(rangeWords({ start: '2007-06-11', end: '2007-06-15' })).toMatch(/^June 11\s–\s15, 2007$/);
  expect(rangeWords({ start: '2007-06-14', end: '2007-06-14' })).toBe('June 14, 2007');
});
