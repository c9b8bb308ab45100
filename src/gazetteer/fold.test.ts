import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['São Tomé', 'sao tome'],
  ['Łódź', 'lodz'],
  ['Hawaiʻi', 'hawaii'],
  ['Xi’an', 'xian'],
  ['Port-au-Prince', 'port au prince'],
  ['St. Louis', 'saint louis'],
  ['Ft. Worth', 'fort worth'],
  ['Mt Vernon', 'mount vernon'],
  ['Washington, D.C.', 'washington dc'],
  ['Kūhdasht', 'kuhdasht'],
])('%s is looked up as %s', (name, key) => {
  expect(fold(name)).toBe(key);
});

test('a word that merely begins like an abbreviation keeps its letters', () => {
  expect(fold('Stuttgart')).toBe('stuttgart');
  expect(fold('St')).toBe('st');
});

test('folding a folded name changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const once = fold(name);
      expect(fold(once)).toBe(once);
    }),
  );
});
