import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseList, readList } from './lists.ts';
import { inData } from './sources.ts';

describe('parseList', () => {
  it('skips comments, trims cells and leaves commas to the last column', () => {
    expect(parseList('# a,why\n\nA , because, of this\n', 'some', ['a', 'why'])).toEqual([
      { a: 'A', why: 'because, of this' },
    ]);
  });

  it('names file, line and columns when a cell is missing', () => {
    expect(() => parseList('A\n', 'some', ['a', 'why'])).toThrow('some.csv, line 1');
  });
});

/** The columns that a list declares in its last comment. */
async function columnsOf(name: string): Promise<string[]> {
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(inData(`basemap/lists/${name}.csv`), 'utf8');
  const comments = text.split('\n').filter((line) => line.startsWith('#'));
  return comments
    .at(-1)!
    .slice(1)
    .split(',')
    .map((c) => c.trim().replace(/ \(.*/, ''));
}

const names = (await readdir(inData('basemap/lists'))).map((file) => file.replace(/\.csv$/, ''));

describe.each(names)('list %s', (name) => {
  it('gives every row a reason', async () => {
    for (const row of await readList(name, await columnsOf(name)))
      expect(row['reason'], JSON.stringify(row)).toMatch(/\w{3,}/);
  });

  it('keeps coordinates and ranks in their ranges', async () => {
    for (const row of await readList(name, await columnsOf(name)))
      for (const [column, most] of [
        ['lng', 180],
        ['lat', 90],
        ['west', 180],
        ['east', 180],
        ['south', 90],
        ['north', 90],
      ] as const)
        if (column in row)
          expect(Math.abs(Number(row[column])), JSON.stringify(row)).toBeLessThanOrEqual(most);
  });

  it('writes Russian names in Cyrillic, and no name in a mixture of scripts', async () => {
    const scripts = ['Latin', 'Cyrillic', 'Arabic', 'Han', 'Devanagari', 'Tibetan'].map(
      (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
    );
    for (const row of await readList(name, await columnsOf(name)))
      for (const [column, value] of Object.entries(row)) {
        if (!column.startsWith('name') || value === '-') continue;
        if (column === 'name_ru') expect(value).toMatch(/^[^\p{Script=Latin}]+$/u);
        expect(scripts.filter((script) => script.test(value)).length, value).toBeLessThanOrEqual(1);
      }
  });
});
