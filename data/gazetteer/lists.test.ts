import { expect, test } from 'vitest';
import { handMade } from './read.ts';

test.each([
  ['aliases.tsv', 3],
  ['demonyms.tsv', 3],
  ['regions.tsv', 6],
  ['seldom.tsv', 2],
])('%s: every line is complete and says why it is there', (file, cells) => {
  const rows = handMade(file);
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    expect(row, row.join(' | ')).toHaveLength(cells);
    expect(row.at(-1), row.join(' | ')).toMatch(/\S/);
    expect(row[0]).toMatch(/\S/);
  }
});

test('every region has an id of its own and lies on the globe', () => {
  const rows = handMade('regions.tsv');
  const ids = rows.map(([id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [id, , lat, lon] of rows) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(Math.abs(Number(lat))).toBeLessThanOrEqual(90);
    expect(Math.abs(Number(lon))).toBeLessThanOrEqual(180);
  }
});

test('every demonym belongs to one place only', () => {
  const forms = handMade('demonyms.tsv').flatMap(([, cell]) => (cell ?? '').split(';'));
  const twice = forms.filter((form, at) => form !== '-' && forms.indexOf(form) !== at);
  expect(twice).toEqual([]);
});
