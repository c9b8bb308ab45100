import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvTable, inert } from './csv.ts';
import { readCsv } from './read-csv.ts';

/** Letters that the format or a spreadsheet takes for more than letters, often. */
const awkward = fc
  .array(fc.constantFrom(...[...',"\r\n\t =+-@“”’;|é𐐷7a']))
  .map((letters) => letters.join(''));
const cell = fc.oneof(awkward, fc.string({ unit: 'grapheme' }));
const row = (cells: string[]) => Object.fromEntries(cells.map((text, i) => [`c${i}`, () => text]));

test('what is written is read back, cell by cell', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
      const body = csvTable([null, null], row(cells));
      const [header, ...rows] = readCsv(body);
      expect(header).toEqual(cells.map((_, i) => `c${i}`));
      expect(rows).toEqual([cells.map(inert), cells.map(inert)]);
    }),
  );
});

test('no cell begins as a formula does, and no letter of it is lost', () => {
  fc.assert(
    fc.property(cell, (text) => {
      const written = inert(text);
      expect(written).not.toMatch(/^\s*[=+\-@＋－＝＠]/);
      expect(written).not.toMatch(/^[\t\r]/);
      expect([text, `“${text}”`]).toContain(written);
    }),
  );
  expect(inert('=1+1')).toBe('“=1+1”');
  expect(inert(' @SUM(A1)')).toBe('“ @SUM(A1)”');
  expect(inert('a = b')).toBe('a = b');
});

test('numbers stay numbers, also below zero; nothing is an empty cell', () => {
  const body = csvTable([null], { lat: () => -33.9, none: () => null, unknown: () => undefined });
  expect(body).toBe('lat,none,unknown\r\n-33.9,,\r\n');
});
