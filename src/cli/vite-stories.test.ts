import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, createLogger, createServer, type InlineConfig } from 'vite';
import { formats } from '../export/formats.ts';
import { sampleBasemap } from '../figure/sample.ts';
import { sampleGeometry, sampleMentions, sampleText, sampleYaml } from '../story/sample.ts';
import { storiesPlugin } from './vite-stories.ts';

let root: string;
let storyFile: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'plotline-'));
  const folder = join(root, 'data/articles/sample');
  storyFile = join(folder, 'story.yaml');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'article.txt'), sampleText);
  await writeFile(storyFile, sampleYaml);
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Test</title>');
});
afterEach(() => rm(root, { recursive: true }));

const brokenYaml = sampleYaml.replace('On May 3 a ferry', 'On May 3 a lorry');
const sentence = 'The quote “On May 3 a lorry left Bergen” is not in the article.';

function config(): InlineConfig {
  const workshop = {
    geoparse: () => sampleMentions,
    geometry: sampleGeometry,
    basemap: sampleBasemap,
  };
  return {
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [storiesPlugin(() => Promise.resolve(workshop))],
  };
}

test('a build holds every published file', async () => {
  await build(config());
  const story: unknown = JSON.parse(
    await readFile(join(root, 'dist/stories/sample/story.json'), 'utf8'),
  );
  expect(story).toMatchObject({ id: 'sample', version: 1 });
  const article = await readFile(join(root, 'dist/stories/sample/article.txt'), 'utf8');
  expect(article).toBe(sampleText);
});

test('the built page links to the story in every format', async () => {
  await build(config());
  const html = await readFile(join(root, 'dist/index.html'), 'utf8');
  const links = [...html.matchAll(/<link rel="alternate" [^>]*>/g)].map(([link]) => link);
  expect(links).toHaveLength(formats.length);
  for (const { file, mediaType, label } of formats) {
    const link = links.find((one) => one.includes(`href="./stories/sample/${file}"`));
    const type = mediaType.replaceAll('"', '&quot;');
    expect(link).toContain(` type="${type}"`);
    expect(link).toContain(` title="${label}"`);
    expect(await readFile(join(root, 'dist/stories/sample', file), 'utf8')).not.toBe('');
  }
});

test('a story with problems fails the build with its sentences', async () => {
  await writeFile(storyFile, brokenYaml);
  await expect(build(config())).rejects.toThrow(sentence);
  await expect(build(config())).rejects.toThrow('data/articles/sample/story.yaml:');
});

test('in development a story is served, shows its problems, and recovers', async () => {
  const terminal: string[] = [];
  const customLogger = createLogger('silent');
  customLogger.error = (message) => void terminal.push(message);
  const server = await createServer({
    ...config(),
    customLogger,
    base: '/sub/',
    server: { port: 0 },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  const get = (path: string) => fetch(`${address}stories/${path}`);
  const changed = () => server.watcher.emit('all', 'change', storyFile);
  try {
    const served = await get('sample/map.geojson');
    expect(served.headers.get('content-type')).toBe('application/geo+json; charset=utf-8');
    expect(await served.json()).toMatchObject({ type: 'FeatureCollection' });
    const types = ['places.lpf.json', 'events.csv', 'article.txt'].map(async (file) =>
      (await get(`sample/${file}`)).headers.get('content-type'),
    );
    expect(await Promise.all(types)).toEqual([
      'application/ld+json; charset=utf-8',
      'text/csv; charset=utf-8; header=present',
      'text/plain; charset=utf-8',
    ]);
    expect((await get('other/story.json')).status).toBe(404);

    await writeFile(storyFile, brokenYaml);
    changed();
    const refused = await get('sample/story.json');
    expect(refused.status).toBe(500);
    expect(await refused.text()).toContain(sentence);
    expect(terminal.join('\n')).toContain(sentence);

    await writeFile(storyFile, sampleYaml);
    changed();
    expect((await get('sample/story.json')).status).toBe(200);
  } finally {
    await server.close();
  }
});
