import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteFiles, writeServiceWorker } from './service-worker.ts';

const root = join(import.meta.dirname, '../..');
let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'plotline-'));
  await mkdir(join(site, 'basemap'));
  await writeFile(join(site, 'index.html'), 'page');
  await writeFile(join(site, 'basemap/atlas.pmtiles'), 'tiles');
});
afterEach(() => rm(site, { recursive: true }));

test('a site’s files are told by their bytes', async () => {
  const { files } = await siteFiles(site);
  expect(files).toEqual({
    'basemap/atlas.pmtiles': 'sha256-rZJD+m+yJxT0Une6kHy5ODoYZ0+823tLBahpKbLYU80=',
    'index.html': expect.stringMatching(/^sha256-[\w+/]{43}=$/) as string,
  });
});

test('a version is another when any file is, and the same otherwise', async () => {
  const { version } = await siteFiles(site);
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  await writeFile(join(site, 'basemap/atlas.pmtiles'), 'other');
  expect((await siteFiles(site)).version).not.toBe(version);
  await writeFile(join(site, 'basemap/atlas.pmtiles'), 'tiles');
  expect((await siteFiles(site)).version).toBe(version);
});

test('a story’s single file is not kept: it holds the site once more', async () => {
  const { version } = await siteFiles(site);
  await mkdir(join(site, 'single'));
  await writeFile(join(site, 'single/plotline-a.html'), 'page');
  expect((await siteFiles(site)).version).toBe(version);
});

test('what a host may not publish as it is, is no part of the site', async () => {
  const { version } = await siteFiles(site);
  for (const name of ['.nojekyll', 'LICENSES.md', 'sw.js'])
    await writeFile(join(site, name), 'something');
  expect((await siteFiles(site)).version).toBe(version);
});

test('the worker is one classic script that knows the files, written the same each time', async () => {
  await writeServiceWorker(site, root);
  const code = await readFile(join(site, 'sw.js'), 'utf8');
  const { version, files } = await siteFiles(site);
  for (const part of [version, ...Object.keys(files), ...Object.values(files)])
    expect(code).toContain(part);
  expect(code).not.toMatch(/\b(import|export)\b|__SITE__/);
  await writeServiceWorker(site, root);
  expect(await readFile(join(site, 'sw.js'), 'utf8')).toBe(code);
});
