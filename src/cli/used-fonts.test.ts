import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usedFonts } from './used-fonts.ts';

const subsets = (files: string[], stem: string) => [
  ...new Set(
    files
      .filter((file) => file.startsWith(stem))
      .map((file) => file.replace(/^(ibm-plex-sans|source-serif-4)-/, '').replace(/-\d.*/, '')),
  ),
];

test('each typeface has the files that its own letters need, and no others', async () => {
  const files = usedFonts({ 'IBM Plex Sans': 'Kūlob Хоруғ', 'Source Serif 4': 'Khorog “city”' });
  expect(subsets(files, 'ibm-plex-sans').sort()).toEqual([
    'cyrillic',
    'cyrillic-ext',
    'latin',
    'latin-ext',
  ]);
  expect(subsets(files, 'source-serif-4')).toEqual(['latin']);
  const shipped = await readdir(join(import.meta.dirname, '../../public/fonts'));
  expect(shipped).toEqual(expect.arrayContaining(files));
  expect(usedFonts({ 'IBM Plex Sans': '', 'Source Serif 4': '漢' })).toEqual([]);
});
