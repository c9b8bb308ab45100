import { expect, test } from 'vitest';
import { roved } from './roving.ts';

test.each([
  ['ArrowRight', 1, 2],
  ['ArrowDown', 4, 4],
  ['ArrowLeft', 1, 0],
  ['ArrowUp', 0, 0],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['Tab', 1, null],
  ['toString', 1, null],
])('%s from %d of five leads to %s', (key, at, to) => {
  expect(roved(key, at, 5)).toBe(to);
});
