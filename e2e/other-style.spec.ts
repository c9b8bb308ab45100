import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './plotline.ts';
import { serveFolder } from './static-server.ts';

const root = join(import.meta.dirname, '..');
/** A colour that no theme has. */
const ground: [number, number, number] = [190, 220, 120];

test('a site may put the evidence on another map style, and only that style’s hosts are allowed', async ({
  plotline,
}, info) => {
  const style = info.outputPath('style.json');
  const site = info.outputPath('site');
  await writeFile(
    style,
    JSON.stringify({
      version: 8,
      sources: {
        elsewhere: { type: 'vector', tiles: ['https://tiles.invalid/{z}/{x}/{y}.pbf'] },
      },
      layers: [
        {
          id: 'ground',
          type: 'background',
          paint: { 'background-color': `rgb(${ground.join(',')})` },
        },
      ],
    }),
  );
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', site, '--emptyOutDir'],
    { cwd: root, env: { ...process.env, PLOTLINE_STYLE: style } },
  );
  const page = await readFile(join(site, 'index.html'), 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(policy.match(/https?:\/\/[^\s;&]+/g)).toEqual([
    'https://tiles.invalid',
    'https://tiles.invalid',
  ]);

  const host = await serveFolder(site, '/');
  try {
    plotline.watch.allowOrigin(new URL(host.address).origin);
    await plotline.open({ base: host.address });
    await plotline.waitUntilDrawn();
    const hex = `#${ground.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    await expect
      .poll(async () => (await plotline.mapPixels()).share(hex, 6), { timeout: 30_000 })
      .toBeGreaterThan(0.2);
    await plotline.mark('St. Petersburg').open();
    await expect(plotline.evidence.title).toHaveText('St. Petersburg');
  } finally {
    await plotline.page.goto('about:blank');
    await host.close();
  }
});
