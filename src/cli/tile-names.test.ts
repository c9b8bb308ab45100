import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cutArchive, openArchive } from './cut-archive.ts';
import { namesIn } from './tile-names.ts';

test('names are found in every language that a map can write', async () => {
  const path = join(import.meta.dirname, '../../public/basemap/atlas.pmtiles');
  const atlas = openArchive(await readFile(path), path);
  const { tiles } = await cutArchive(atlas, [{ z: 3, x: 5, y: 3 }]);
  const names = namesIn(tiles.map(({ data }) => data)).split('\n');
  expect(names).toEqual(expect.arrayContaining(['Tajikistan', 'Таджикистан', 'Тоҷикистон']));
  expect(new Set(names).size).toBe(names.length);
});
