import { join } from 'node:path';
import { basemapBytes, countTraffic } from './bench/traffic.ts';
import {
  budgets,
  folderBytes,
  gzippedBytes,
  scriptsBeforeText,
  siteParts,
} from './bench/weight.ts';
import { expect, test } from './plotline.ts';

const site = join(import.meta.dirname, '../dist');

test('the shipped basemap and the page keep their weight', () => {
  expect(folderBytes(join(site, 'basemap')), 'bytes of basemap/').toBeLessThan(budgets.basemap);
  const page = siteParts(site).find(({ name }) => name === 'index.html');
  expect(page?.gzipped, 'bytes of index.html, gzipped').toBeLessThan(budgets.page);
  const element = gzippedBytes(site, ['embed.js']);
  expect(element, 'bytes of embed.js, gzipped').toBeLessThan(budgets.element);
});

test('what has to come before the text answers is little, and keeps nothing waiting', async ({
  plotline,
  page,
}) => {
  const bytes = scriptsBeforeText(site);
  // As little as this would mean that the counting is broken.
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes, 'bytes of scripts, gzipped').toBeLessThan(budgets.scripts);

  await plotline.open();
  const scripts = await page
    .locator('script')
    .evaluateAll((all) => all.map((script) => (script as HTMLScriptElement).type));
  expect(scripts).toEqual(['module']);
});

test('nothing is asked for in vain', async ({ plotline, page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  // One that nobody uses, so that the browser's silence about the others means something.
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'preload', as: 'fetch', href: 'LICENSES.md', crossOrigin: '' });
      document.head.append(link);
    }),
  );
  await plotline.open();
  await plotline.waitUntilDrawn();
  // The browser speaks of them all together, a few seconds after the page has loaded.
  const preloads = () => warnings.filter((words) => words.includes('preload'));
  await expect.poll(() => preloads().length, { timeout: 20_000 }).toBeGreaterThan(0);
  expect(preloads().filter((words) => !words.includes('LICENSES.md'))).toEqual([]);
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
