// `npm run bench`: measures the production build and prints a table. Times are only ever given as
// ratios to a bare MapLibre page in the same run, since one machine's seconds say nothing about
// another's. `--write` puts the table into docs/performance.md; `--pairs=9` takes more pairs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'vite';
import { browserSources } from '../../src/cli/browser-sources.ts';
import { describeFailure, firstThatStarts, startOnce } from '../../src/cli/browser.ts';
import { softwareDrawing } from '../../src/cli/software-drawing.ts';
import type { BareCamera } from '../harness/bare.ts';
import { serveHarness, type Harness } from '../harness/serve.ts';
import { defaultCamera } from './camera.ts';
import { publishLarge } from './large-site.ts';
import { largeId } from './large-story.ts';
import { arrive, flightFrames, panFrames, type Frames, type Size } from './measure.ts';
import { bareStepFrames, stepCameras, stepKeys, talkFrames } from './step-changes.ts';
import { report, type Figures } from './report.ts';
import { folderBytes, siteParts } from './weight.ts';

const root = join(import.meta.dirname, '../..');
const desk: Size = { width: 1440, height: 900 };

const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, pairs: { type: 'string', default: '7' } },
});
const pairs = Math.max(5, Number(values.pairs) || 0);

async function main(): Promise<void> {
  const { path, attempts } = await firstThatStarts(browserSources(console.log), startOnce);
  if (path === null) throw new Error(describeFailure(attempts));
  const site = mkdtempSync(join(tmpdir(), 'plotline-bench-'));
  let harness: Harness | undefined;
  let browser: Browser | undefined;
  try {
    console.log('Building the site and the bare page …');
    await build({ root, logLevel: 'error', build: { outDir: site, emptyOutDir: true } });
    const parts = siteParts(site);
    await publishLarge(root, site);
    harness = await serveHarness(site);
    browser = await chromium.launch({
      executablePath: path,
      args: softwareDrawing,
    });
    const figures = await measure(browser, harness, site);
    report({ ...figures, parts }, values.write ? join(root, 'docs/performance.md') : null);
  } finally {
    await browser?.close();
    await harness?.close();
    rmSync(site, { recursive: true, force: true });
  }
}

async function measure(
  browser: Browser,
  harness: Harness,
  site: string,
): Promise<Omit<Figures, 'parts'>> {
  // The first visit warms the disk and the browser up; it also tells the frame of the map.
  const first = await arrive(browser, harness.site, desk);
  const { traffic, map, rests } = first;
  await first.close();
  const { center, zoom } = defaultCamera(site, map);
  const camera: BareCamera = `${center[0]},${center[1]},${zoom}`;
  const bare = `${harness.bare}#${camera}`;
  await (await arrive(browser, bare, map)).close();

  const large = `${harness.site}#/explore?story=${largeId}`;
  const idle: Figures['idle'] = [];
  const frames: Figures['frames'] = [];
  const pans: Figures['pans'] = [];
  const largeIdle: Figures['largeIdle'] = [];
  const steps: Figures['steps'] = [];
  const { first: firstStep, keys } = stepKeys(site);
  const cameras = stepCameras(site, desk);
  const step = async (address: string, play: (page: Page) => Promise<Frames>) => {
    const arrival = await arrive(browser, address, desk);
    const { perSecond } = await play(arrival.page);
    await arrival.close();
    return perSecond;
  };
  const visit = async (address: string, size: Size, fly: boolean) => {
    const arrival = await arrive(browser, address, size);
    const framesPerSecond = fly ? (await flightFrames(arrival.page)).perSecond : 0;
    const longest = fly ? (await panFrames(arrival.page)).longest : 0;
    await arrival.close();
    return { idle: arrival.idle, framesPerSecond, longest };
  };
  for (let i = 0; i < pairs; i++) {
    // Flights are long and steady: three pairs tell enough.
    const fly = i < 3;
    const a = await visit(harness.site, desk, fly);
    const b = await visit(bare, map, fly);
    idle.push([a.idle, b.idle]);
    if (fly) {
      const c = await visit(large, desk, fly);
      frames.push([a.framesPerSecond, b.framesPerSecond]);
      pans.push([c.longest, a.longest, b.longest]);
      largeIdle.push([c.idle, a.idle]);
      steps.push([
        await step(`${harness.site}#/present/${firstStep}`, (page) => talkFrames(page, keys)),
        await step(`${harness.bare}#${cameras[0]}`, (page) => bareStepFrames(page, cameras)),
      ]);
    }
    console.log(`pair ${i + 1} of ${pairs}: ${(a.idle / b.idle).toFixed(2)}`);
  }
  return {
    idle,
    frames,
    steps,
    pans,
    largeIdle,
    rests,
    traffic,
    basemap: folderBytes(join(site, 'basemap')),
  };
}

await main();
