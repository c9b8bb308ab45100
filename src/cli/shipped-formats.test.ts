import { DOMParser } from '@xmldom/xmldom';
import { beforeAll, expect, test } from 'vitest';
import { formats } from '../export/formats.ts';
import { evidenceCollection } from '../export/geojson.ts';
import { linkedPlaces } from '../export/linked-places.ts';
import { annotationCollection } from '../export/annotations.ts';
import { expanded, idsIn } from '../export/offline-contexts.ts';
import { readRows } from '../export/read-csv.ts';
import { partsOf } from '../export/shapes.ts';
import { sceneOf } from '../scene/build.ts';
import type { Story } from '../story/document.ts';
import { compileStories, loadWorkshop, type Workshop } from './build-stories.ts';

/** These run on every story that ships, as it ships. */
let workshop: Workshop;
let stories: Story[];

beforeAll(async () => {
  workshop = await loadWorkshop('.');
  stories = await compileStories('.', workshop);
});

function written(story: Story, file: string): string {
  const format = formats.find((one) => one.file === file);
  if (!format) throw new Error(`There is no format that writes ${file}.`);
  return format.write(story, workshop.geometry, workshop.basemap);
}

const features = (story: Story) => evidenceCollection(story, workshop.geometry).features;
const gapIds = (story: Story) => story.gaps.map(({ id }) => id);

function placemarkIds(story: Story): (string | null)[] {
  const document = new DOMParser().parseFromString(written(story, 'map.kml'), 'text/xml');
  return [...document.getElementsByTagName('Placemark')].map((one) => one.getAttribute('id'));
}

test('scene, map.geojson, map.kml and events.csv hold the same things', () => {
  expect(stories.length).toBeGreaterThan(0);
  for (const story of stories) {
    const ids = features(story).map(({ id }) => String(id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(placemarkIds(story)).toEqual([...ids, ...gapIds(story)]);

    const told = features(story).filter(({ properties }) => properties.kind !== 'place');
    const rows = readRows(written(story, 'events.csv'));
    expect(rows.map(({ id, claim, locus }) => [id, claim, locus])).toEqual(
      told.map(({ id, properties: { claim, locus } }) => [id, claim, locus]),
    );

    const { features: marks } = sceneOf(story, workshop.geometry, { zoom: 3, selected: null });
    const drawn = new Set(marks.flatMap(({ evidenceId }) => evidenceId ?? []));
    expect([...drawn].filter((id) => !ids.includes(id))).toEqual([]);
    // What has a place and is no mere event is drawn; an event without a mark of its own is told by its place.
    const placed = features(story).filter(
      ({ geometry, properties }) => geometry !== null && properties.kind !== 'event',
    );
    expect(placed.map(({ id }) => String(id)).filter((id) => !drawn.has(id))).toEqual([]);
    for (const { evidenceId, claim, locus } of marks) {
      const feature = features(story).find(({ id }) => id === evidenceId);
      if (feature && feature.properties.kind !== 'place')
        expect([evidenceId, claim, locus]).toEqual([
          evidenceId,
          feature.properties.claim,
          feature.properties.locus,
        ]);
    }
  }
});

test('every excerpt stands in the article, and every quote in an excerpt', () => {
  for (const story of stories)
    for (const { properties } of features(story)) {
      const excerpts = properties.excerpts ?? [];
      for (const { exact } of excerpts) expect(story.article.text).toContain(exact);
      for (const quote of properties.quotes ?? [])
        expect(excerpts.some(({ exact }) => exact.includes(quote.exact))).toBe(true);
    }
});

test('map.geojson and places.lpf.json keep to RFC 7946', () => {
  for (const story of stories) {
    const linked = linkedPlaces(story, workshop.geometry).features;
    const shapes = [
      ...features(story).flatMap(({ geometry }) => partsOf(geometry)),
      ...linked.flatMap(({ geometry }) => geometry?.geometries ?? []),
    ];
    expect(shapes.length).toBeGreaterThan(0);
    for (const shape of shapes) {
      for (const line of linesOf(shape.coordinates)) {
        for (const [lon = NaN, lat = NaN, ...more] of line) {
          expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && more.length === 0).toBe(true);
        }
        // Cut at the antimeridian: nothing goes round the world.
        const jumps = line.slice(1).filter((at, i) => Math.abs(at[0]! - line[i]![0]!) > 180);
        expect(jumps).toEqual([]);
      }
      if (shape.type !== 'MultiPolygon') continue;
      for (const rings of shape.coordinates)
        rings.forEach((ring, i) => {
          expect(ring.at(0)).toEqual(ring.at(-1));
          expect(Math.sign(turning(ring))).toBe(i === 0 ? 1 : -1);
        });
    }
    expect(written(story, 'map.geojson')).not.toContain('"crs"');
  }
});

/** The lists of positions in a geometry's coordinates, however deep. */
function linesOf(coordinates: unknown): number[][][] {
  const list = coordinates as unknown[][];
  if (!Array.isArray(list[0])) return [[coordinates as number[]]];
  return Array.isArray(list[0][0]) ? list.flatMap(linesOf) : [coordinates as number[][]];
}

/** Positive for a ring that runs counterclockwise. */
const turning = (ring: readonly number[][]) =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + ring[i]![0]! * y - x * ring[i]![1]!, 0);

test('mentions.csv: every name is as it stands in the article, and none is a formula', () => {
  for (const story of stories) {
    const rows = readRows(written(story, 'mentions.csv'));
    expect(rows).toHaveLength(story.mentions.length);
    for (const { start, end, exact } of rows)
      expect(story.article.text.slice(Number(start), Number(end))).toBe(exact);
  }
});

test('annotations.jsonld and places.lpf.json are linked data that keeps every id', async () => {
  for (const story of stories) {
    const annotations = annotationCollection(story);
    const ids = new Set(idsIn(await expanded(annotations)));
    expect(annotations.first.items.filter(({ id }) => !ids.has(id))).toEqual([]);

    const { attribution, features: places, ...rest } = linkedPlaces(story, workshop.geometry);
    expect(attribution.notice).toBe(story.article.notice);
    const known = places.map((place) => {
      return { ...place, properties: { title: place.properties.title } };
    });
    const found = new Set(idsIn(await expanded({ ...rest, features: known })));
    expect(places.map((place) => place['@id']).filter((id) => !found.has(id))).toEqual([]);
  }
});
