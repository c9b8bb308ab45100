import { expect, test } from 'vitest';
import { defaultLocus, locusProblem, notFiner } from './locus.ts';

test('a kind of place locates as precisely as its name does', () => {
  expect(defaultLocus('city')).toBe('point');
  expect(defaultLocus('border')).toBe('line');
  for (const kind of ['country', 'admin1', 'admin2', 'region', 'around'] as const)
    expect(defaultLocus(kind)).toBe('area');
});

test('a locus may say less than its places, never more', () => {
  expect(notFiner('area', 'point')).toBe(true);
  expect(notFiner('point', 'area')).toBe(false);
  expect(locusProblem('area', ['point'])).toBeNull();
  expect(locusProblem('line', ['area', 'line'])).toBeNull();
  expect(locusProblem('line', ['area'])).toContain('finer than its places give (area)');
  expect(locusProblem('point', [])).toContain('but no place');
  expect(locusProblem('unstated', [])).toBeNull();
});
