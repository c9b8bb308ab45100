import { stat } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { hashBuilt, readManifest } from './manifest.ts';
import { inPublic } from './sources.ts';

it('finds the built files to be what the build wrote', async () => {
  // Mended by building anew: npm run data:basemap.
  expect(await hashBuilt()).toEqual(await readManifest());
});

it('keeps the basemap within 12 MB and the areas within 5.5 MB', async () => {
  const sizes = new Map<string, number>();
  for (const path of Object.keys(await readManifest())) {
    const folder = path.startsWith('geometry/') ? path.split('/').slice(0, 2).join('/') : 'basemap';
    if (path.startsWith('fonts/')) continue;
    sizes.set(folder, (sizes.get(folder) ?? 0) + (await stat(inPublic(path))).size);
  }
  expect(sizes.get('basemap')).toBeLessThan(12e6);
  expect(sizes.get('geometry/areas')).toBeLessThan(5.5e6);
  expect(sizes.get('geometry/borders')).toBeLessThan(5.5e6);
});
