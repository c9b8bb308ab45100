import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { themes } from '../theme/themes.ts';
import { manifest } from './vite-offline.ts';

interface Manifest {
  start_url: string;
  scope: string;
  theme_color: string;
  icons: { src: string; sizes: string; type: string; purpose: string }[];
}
const app = JSON.parse(manifest()) as Manifest;
const shared = join(import.meta.dirname, '../../public');

test('the app stays below its own page and wears the theme’s colour', () => {
  expect(app).toMatchObject({
    start_url: './',
    scope: './',
    theme_color: themes.paper.surface.panel,
  });
});

test('every icon is there, as large as the manifest says', async () => {
  for (const { src, sizes, type } of app.icons) {
    const bytes = await readFile(join(shared, src));
    if (type !== 'image/png') continue;
    // A PNG's header: width and height stand behind its signature and the chunk's name.
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
  }
  expect(app.icons.map(({ purpose }) => purpose)).toContain('maskable');
});
