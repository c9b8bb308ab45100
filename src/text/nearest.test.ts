import { expect, test } from 'vitest';
import { didYouMean, nearestName, nearestPassage } from './nearest.ts';

test('the nearest passage is widened to whole words', () => {
  const text = 'The lorry had come through the mountains at night.';
  expect(nearestPassage(text, 'came thru the mountain')?.exact).toBe('come through the mountains');
  expect(nearestPassage(text, 'quarterly earnings guidance')).toBeNull();
});

test('a passage ends where its text ends', () => {
  expect(nearestPassage('abc', 'abcd')?.exact).toBe('abc');
  expect(nearestPassage('', 'abc')).toBeNull();
});

test('the nearest name is offered only when it is near', () => {
  expect(nearestName('bergan', ['oslo', 'bergen'])).toBe('bergen');
  expect(nearestName('paris', ['oslo', 'bergen'])).toBeNull();
  expect(didYouMean('olso', ['oslo'])).toBe(' Did you mean “oslo”?');
  expect(didYouMean('x', [])).toBe('');
});
