import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleBasemap } from '../figure/sample.ts';
import { sampleGeometry, sampleMentions, sampleText, sampleYaml } from '../story/sample.ts';
import { publishedFiles, StoriesError } from './build-stories.ts';
import { loadGeometryLibrary } from './geometry-library.ts';

const workshop = {
  geoparse: () => sampleMentions,
  geometry: sampleGeometry,
  basemap: sampleBasemap,
};
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'plotline-'));
  await put('data/articles/sample/article.txt', sampleText);
  await put('data/articles/sample/story.yaml', sampleYaml);
});
afterEach(() => rm(root, { recursive: true }));

async function put(file: string, body: string | Uint8Array) {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), body);
}

async function problems(): Promise<string[]> {
  const error = await publishedFiles(root, workshop).catch((thrown: unknown) => thrown);
  if (!(error instanceof StoriesError)) throw new Error('The stories were published.');
  return error.message.split('\n').slice(1);
}

test('publishes every format of every story, the article, the list and the schema', async () => {
  const files = await publishedFiles(root, workshop);
  expect(files.map((file) => file.path).sort()).toEqual([
    'schema/story.schema.json',
    'stories/index.json',
    'stories/sample/annotations.jsonld',
    'stories/sample/article.txt',
    'stories/sample/events.csv',
    'stories/sample/figure.svg',
    'stories/sample/geometry.json',
    'stories/sample/map.geojson',
    'stories/sample/map.kml',
    'stories/sample/mentions.csv',
    'stories/sample/places.lpf.json',
    'stories/sample/posters/index.json',
    'stories/sample/posters/names.json',
    'stories/sample/posters/step-start-narrow.svg',
    'stories/sample/posters/step-start-wide.svg',
    'stories/sample/posters/whole-narrow.svg',
    'stories/sample/posters/whole-wide.svg',
    'stories/sample/report.md',
    'stories/sample/story.json',
  ]);
  const list = JSON.parse(files.find((file) => file.path === 'stories/index.json')?.body ?? '');
  expect(list).toMatchObject({
    stories: [{ id: 'sample', label: 'Coastal Ledger, volume 2, issue 7', language: 'en' }],
  });
});

test('the article is published byte for byte', async () => {
  const files = await publishedFiles(root, workshop);
  expect(files.find((file) => file.path.endsWith('article.txt'))?.body).toBe(sampleText);
});

test('a missing file is told by its name', async () => {
  await rm(join(root, 'data/articles/sample/story.yaml'));
  expect(await problems()).toEqual([
    expect.stringMatching(
      /^data\/articles\/sample\/story\.yaml:1:1 {2}The story.* is missing: add the file\.$/,
    ),
  ]);
});

test('a file that is not UTF-8 is refused, since offsets could not be trusted', async () => {
  await put('data/articles/sample/article.txt', new Uint8Array([0x50, 0xe9, 0x50]));
  expect(await problems()).toEqual([expect.stringContaining('is not UTF-8')]);
});

test('a folder without articles is told', async () => {
  await rm(join(root, 'data/articles'), { recursive: true });
  expect(await problems()).toEqual([expect.stringContaining('There is no article')]);
});

test('the problems of all stories come together, each with file and line', async () => {
  await put(
    'data/articles/sample/story.yaml',
    sampleYaml.replace('On May 3 a ferry', 'On May 3 a lorry'),
  );
  await put('data/articles/second/article.txt', sampleText);
  await put('data/articles/second/story.yaml', sampleYaml);
  const told = await problems();
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(
    /^data\/articles\/sample\/story\.yaml:\d+:\d+ {2}The quote “On May 3 a lorry left Bergen”/,
  );
  expect(told[1]).toMatch(/^data\/articles\/second\/story\.yaml:2:7 .*its folder is “second”/);
});

test('empty and broken story files are refused with a sentence', async () => {
  for (const [body, says] of [
    ['', '“article” is missing'],
    ['- a list', 'The file is a list, but must be a mapping'],
    ['article: {', 'This is not valid YAML'],
    ['*article', 'This is not valid YAML'],
    ['article: 3', '“article” is 3, but must be a mapping'],
  ] as const) {
    await put('data/articles/sample/story.yaml', body);
    expect((await problems()).join('\n')).toContain(says);
  }
});

test('the geometry library says which of its files is missing or broken', async () => {
  await expect(loadGeometryLibrary(root)).rejects.toThrow(
    `The folder ${join('public', 'geometry', 'areas')} is missing.`,
  );
  await put('public/geometry/areas/NO.json', JSON.stringify([sampleGeometry['country:NO']]));
  await put('public/geometry/borders/NO-SE.json', JSON.stringify(sampleGeometry['border:NO-SE']));
  expect(Object.keys(await loadGeometryLibrary(root))).toEqual(['country:NO', 'border:NO-SE']);
  await put('public/geometry/borders/NO-SE.json', '{');
  await expect(loadGeometryLibrary(root)).rejects.toThrow('NO-SE.json is broken');
});
