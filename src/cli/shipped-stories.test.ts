import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { annotationCollection } from '../export/annotations.ts';
import { evidenceCollection } from '../export/geojson.ts';
import { sceneOf } from '../scene/build.ts';
import type { Story } from '../story/document.ts';
import { drawnPlaces } from '../story/drawn.ts';
import { locatedPlaces } from '../story/located.ts';
import { parseStory, quotesOf } from '../story/parse-story.ts';
import { readStoryFile } from '../story/story-file.ts';
import { matches } from '../text/quote.ts';
import { compileStories, loadWorkshop, publishedFiles, type Workshop } from './build-stories.ts';

/** These run on the articles, the gazetteer and the shapes that ship. */
let workshop: Workshop;
let stories: Story[];
let story: Story;

beforeAll(async () => {
  workshop = await loadWorkshop('.');
  stories = await compileStories('.', workshop);
  const shipped = stories.find((one) => one.id === 'edm-4-119');
  if (!shipped) throw new Error('The shipped story is missing.');
  story = shipped;
}, 60_000);

test('every quote says what stands at its offsets', () => {
  for (const { article, ...rest } of stories)
    for (const quote of quotesOf({ article, ...rest }))
      expect(matches(article.text, quote), quote.exact).toBe(true);
});

test('mentions are what the terminal prints, but for the corrections that story.yaml lists', async () => {
  const folder = 'data/articles/edm-4-119';
  const { data } = readStoryFile(await readFile(`${folder}/story.yaml`, 'utf8'), 'story.yaml');
  const corrections = data?.corrections ?? [];
  const dropped = corrections.filter((one) => one.reading === 'not-a-place').length;
  for (const { reason } of corrections) expect(reason.length).toBeGreaterThan(10);

  const command = ['--import', 'tsx', 'src/cli/geoparse.ts', `${folder}/article.txt`];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  const printed = stdout.trim().split('\n').map(readLine);
  const corrected = story.mentions.filter((mention) => mention.correction);
  const kept = story.mentions
    .filter((mention) => !mention.correction)
    .map(({ start, end, exact: text, reading, use, placeId, score }) =>
      facts({ start, end, text, reading, use, placeId, score }),
    );
  const untouched = printed.filter(
    (line) => !corrected.some((one) => one.start < line.end && line.start < one.end),
  );
  const missing = untouched.map(facts).filter((line) => !kept.includes(line));
  expect(kept).toEqual(untouched.map(facts).filter((line) => !missing.includes(line)));
  expect(missing).toHaveLength(dropped);
  expect(corrected).toHaveLength(corrections.length - dropped);
}, 60_000);

interface Line {
  start: number;
  end: number;
  text: string;
  reading: string;
  use: string;
  placeId?: string | undefined;
  score: number;
}
const readLine = (line: string) => JSON.parse(line) as Line;
const facts = ({ start, end, text, reading, use, placeId, score }: Line) =>
  JSON.stringify([start, end, text, reading, use, placeId ?? null, score]);

test('ids are unique over everything that an address can name', () => {
  const legs = story.movements.flatMap((movement) => movement.legs);
  const { places, events, movements, sources, actors, context, gaps, steps } = story;
  const ids = [...places, ...events, ...movements, ...legs, ...sources, ...actors];
  const all = [...ids, ...context, ...gaps, ...steps].map((entry) => entry.id);
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
});

test('a capital that stands for its government makes no mark', () => {
  const drawn = drawnPlaces(story).map((place) => place.name);
  const metonyms = story.mentions.filter((mention) => mention.reading === 'metonym');
  expect(metonyms.length).toBeGreaterThan(10);
  for (const mention of metonyms) expect(mention.use).toBe('associative');
  for (const name of ['Moscow', 'Paris', 'Washington', 'Mashhad', 'Shanghai', 'Central Asia'])
    expect(drawn).not.toContain(name);
});

test('the map’s file lists places marked, events and legs, each with its contract’s properties', () => {
  const { features } = evidenceCollection(story, workshop.geometry);
  const legs = story.movements.flatMap((movement) => movement.legs);
  expect(features.map((feature) => feature.id)).toEqual(
    [...locatedPlaces(story).map(({ place }) => place), ...story.events, ...legs].map(
      (entry) => entry.id,
    ),
  );
  for (const { geometry, properties } of features) {
    const { kind, label, claim, locus, quotes, why } = properties;
    for (const value of [kind, label, claim, locus]) expect(value).toBeTruthy();
    expect(claim === 'gap').toBe(why !== undefined);
    expect(claim === 'gap').toBe(quotes === undefined);
    expect(locus === 'unstated').toBe(geometry === null);
  }
});

test('the map’s file holds everything that the scene can open', () => {
  const listed = new Set(
    evidenceCollection(story, workshop.geometry).features.map((feature) => feature.id),
  );
  const scene = sceneOf(story, workshop.geometry, { zoom: 3, selected: null });
  expect(scene.marks.length).toBeGreaterThan(15);
  expect(scene.marks.map((mark) => mark.evidenceId).filter((id) => !listed.has(id))).toEqual([]);
  const drawn = new Set(scene.features.flatMap((feature) => feature.evidenceId ?? []));
  const places = locatedPlaces(story).map(({ place }) => place.id);
  expect(places.filter((id) => !drawn.has(id))).toEqual([]);
});

test('areas are wound as RFC 7946 asks, in range, and closed', () => {
  const { features } = evidenceCollection(story, workshop.geometry);
  let rings = 0;
  for (const { geometry } of features) {
    if (geometry?.type !== 'MultiPolygon') continue;
    for (const polygon of geometry.coordinates)
      for (const [i, ring] of polygon.entries()) {
        rings += 1;
        expect(ring.at(0)).toEqual(ring.at(-1));
        expect(Math.sign(signedArea(ring))).toBe(i === 0 ? 1 : -1);
        for (const [lon = NaN, lat = NaN] of ring)
          expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90).toBe(true);
      }
  }
  expect(rings).toBeGreaterThan(10);
});

/** Positive for a ring that runs counterclockwise. */
function signedArea(ring: readonly number[][]): number {
  let area = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    area += (x1 - 0) * y2 - x2 * y1;
  }
  return area;
}

test('what is published can be read back by the app', async () => {
  const files = await publishedFiles('.', workshop);
  const body = files.find((file) => file.path === 'stories/edm-4-119/story.json')?.body ?? '';
  expect(parseStory(JSON.parse(body)).events).toEqual(story.events);
  expect(annotationCollection(story).total).toBeGreaterThan(story.mentions.length);
});
