import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardSize } from '../figure/card.ts';
import { sampleBasemap } from '../figure/sample.ts';
import { sampleGeometry, sampleMentions, sampleText, sampleYaml } from '../story/sample.ts';
import { sharingPlugin } from './vite-sharing.ts';
import { storiesPlugin } from './vite-stories.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'plotline-'));
  const folder = join(root, 'data/articles/sample');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'article.txt'), sampleText);
  await writeFile(join(folder, 'story.yaml'), sampleYaml);
  const page = '<!doctype html><head><meta\n name="description"\n content="A sample." /></head>';
  await writeFile(join(root, 'index.html'), page);
});
afterEach(() => rm(root, { recursive: true }));

/** Builds a site for that public address: its page, and the names of the files of its story. */
async function built(publicUrl: string | undefined) {
  const workshop = {
    geoparse: () => sampleMentions,
    geometry: sampleGeometry,
    basemap: sampleBasemap,
  };
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      storiesPlugin(() => Promise.resolve(workshop)),
      sharingPlugin(publicUrl, () => Promise.resolve(sampleBasemap)),
    ],
  });
  return {
    page: await readFile(join(root, 'dist/index.html'), 'utf8'),
    files: await readdir(join(root, 'dist/stories/sample')),
  };
}

test('a site with a public address has a card of the right size, and its page names it', async () => {
  const { page } = await built('https://example.org/map');
  const card = await readFile(join(root, 'dist/stories/sample/card.png'));
  expect(card.subarray(1, 4).toString()).toBe('PNG');
  expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([cardSize.width, cardSize.height]);
  const answer = await readFile(join(root, 'dist/stories/sample/oembed.json'), 'utf8');
  expect(JSON.parse(answer)).toMatchObject({ type: 'rich' });
  expect(page).toContain('content="https://example.org/map/stories/sample/card.png"');
  expect(page).toContain('property="og:description" content="A sample."');
  expect(page).toContain('application/json+oembed');
});

test('one without has neither', async () => {
  const { page, files } = await built(undefined);
  expect(files.filter((name) => /card|oembed/.test(name))).toEqual([]);
  expect(page).not.toMatch(/og:|oembed/);
});
