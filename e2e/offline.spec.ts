import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleParagraphs } from './article.ts';
import { expect, test } from './plotline.ts';
import { Plotline } from './driver.ts';
import { serveFolder } from './static-server.ts';
import { writeServiceWorker } from '../src/cli/service-worker.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test.use({ serviceWorkers: 'allow' });
// Several times to a map at rest, which takes long where it is drawn in software.
test.beforeEach(() => test.slow());

test('after one visit the host may be gone: a reload shows everything', async ({
  plotline,
  page,
}) => {
  const host = await serveFolder(dist, '/some/sub/path/');
  plotline.watch.allowOrigin(new URL(host.address).origin);
  await plotline.open({ base: host.address });
  await plotline.waitUntilDrawn();
  await plotline.offline.waitUntilKept();
  expect(await plotline.offline.installProblems()).toEqual([]);
  expect(host.strays).toEqual([]);
  await host.close();

  await test.step('the article and its map', async () => {
    await page.reload();
    await plotline.waitUntilDrawn();
    expect(await plotline.article.paragraphs()).toEqual(articleParagraphs());
    expect((await plotline.mapPixels()).variety(), 'colours on the map').toBeGreaterThan(150);
    await plotline.mark('Khatlon').open();
    await expect(plotline.evidence.title).toHaveText('Khatlon');
    await plotline.waitUntilDrawn();
  });

  await test.step('parts of a file, as a host gives them', async () => {
    const atlas = readFileSync(join(dist, 'basemap/atlas.pmtiles'));
    const whole = atlas.length;
    const cases: [range: string, start: number, end: number][] = [
      ['bytes=0-126', 0, 127],
      ['bytes=70000-70099', 70000, 70100],
      ['bytes=-10', whole - 10, whole],
      [`bytes=${whole - 5}-${whole + 5}`, whole - 5, whole],
    ];
    for (const [range, start, end] of cases)
      expect(await plotline.offline.fetch('basemap/atlas.pmtiles', range), range).toEqual({
        status: 206,
        range: `bytes ${start}-${end - 1}/${whole}`,
        sha256: sha256(atlas.subarray(start, end)),
      });
    plotline.watch.expectError(/status of 416/);
    const behind = await plotline.offline.fetch('basemap/atlas.pmtiles', `bytes=${whole}-`);
    expect(behind).toMatchObject({ status: 416, range: `bytes */${whole}` });
  });

  await test.step('the page by its other name, and what the visit itself did not need', async () => {
    await plotline.open({ base: `${host.address}index.html`, at: '#/explore?theme=night' });
    await expect(plotline.article.region).toBeVisible();
    for (const file of ['gazetteer/names.txt.gz', 'geometry/areas/SE.json', 'icons/icon-192.png'])
      expect(await plotline.offline.fetch(file), file).toEqual({
        status: 200,
        range: null,
        sha256: sha256(readFileSync(join(dist, file))),
      });
    await plotline.waitUntilDrawn();
  });
});

test('a new version waits to be asked for, and then comes whole', async ({
  plotline,
  page,
  context,
}, info) => {
  const folder = info.outputPath('site');
  const file = (path: string) => join(folder, path);
  const data = 'stories/edm-4-119/annotations.jsonld';
  /** A version that differs in its page and in one file; of another build, as its worker knows. */
  const publish = async (name: string) => {
    const html = readFileSync(join(dist, 'index.html'), 'utf8');
    writeFileSync(file('index.html'), html.replace(/<title>[^<]*/, `<title>Version ${name}`));
    writeFileSync(file(data), name);
    await writeServiceWorker(folder, root);
  };
  cpSync(dist, folder, { recursive: true });
  await publish('A');
  const host = await serveFolder(folder, '/maps/');
  plotline.watch.allowOrigin(new URL(host.address).origin);
  await plotline.open({ base: host.address });
  await plotline.offline.waitUntilKept();
  await expect(plotline.offline.prompt).toHaveCount(0);
  const showsAll = async (version: string) => {
    await expect(page).toHaveTitle(`Version ${version}`);
    expect(await plotline.offline.read(data)).toBe(version);
  };

  await test.step('a version with a file of another is no version', async () => {
    await publish('B');
    writeFileSync(file(data), 'half of something');
    expect(await plotline.offline.lookForNewVersion()).toBe('redundant');
    await expect(plotline.offline.prompt).toHaveCount(0);
    await showsAll('A');
  });

  await test.step('a whole one is offered, having asked for nothing that is here already', async () => {
    await publish('C');
    host.asked.length = 0;
    expect(await plotline.offline.lookForNewVersion()).toBe('installed');
    const asked = [...new Set(host.asked)].filter((path) => path !== 'sw.js');
    expect(asked.sort()).toEqual(['index.html', data]);
    await expect(plotline.offline.prompt).toBeVisible();
    await plotline.expectAccessible();
  });

  await test.step('later: everything stays as it was, and the offer is made again', async () => {
    await plotline.offline.putOff();
    await expect(plotline.offline.prompt).toHaveCount(0);
    await page.reload();
    await showsAll('A');
    await expect(plotline.offline.prompt).toBeVisible({ timeout: 60_000 });
  });

  await test.step('reload: all of the new one, in every window', async () => {
    const other = await context.newPage();
    const beside = new Plotline(other, plotline.watch, false);
    await beside.open({ base: host.address });
    await expect(other).toHaveTitle('Version A');
    await beside.waitUntilDrawn();
    await page.bringToFront();
    await plotline.offline.takeNewVersion();
    await showsAll('C');
    await expect(other).toHaveTitle('Version C');
    expect(await beside.offline.read(data)).toBe('C');
    expect(await plotline.offline.versions()).toBe(1);
    await beside.waitUntilDrawn();
    await other.close();
    await plotline.waitUntilDrawn();
  });
  await page.goto('about:blank');
  await host.close();
});
