import { join } from 'node:path';
import { basemapBytes, countTraffic } from './bench/traffic.ts';
import { budgets, folderBytes, siteParts } from './bench/weight.ts';
import { expect, test } from './plotline.ts';

const site = join(import.meta.dirname, '../dist');

test('the shipped basemap and the page keep their weight', () => {
  expect(folderBytes(join(site, 'basemap')), 'bytes of basemap/').toBeLessThan(budgets.basemap);
  const page = siteParts(site).find(({ name }) => name === 'index.html');
  expect(page?.gzipped, 'bytes of index.html, gzipped').toBeLessThan(budgets.page);
});

test('the basemap moves little at the default view', async ({ plotline, context }) => {
  const traffic = countTraffic(context);
  await plotline.open();
  await plotline.waitUntilDrawn();
  const moved = await traffic();
  // Nothing moved would mean that the counting is broken.
  expect(Math.min(moved.atlas, moved.relief, moved.fonts), 'bytes of each').toBeGreaterThan(10_000);
  expect(basemapBytes(moved), 'bytes').toBeLessThan(budgets.basemapMoved);
});
