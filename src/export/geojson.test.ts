import { expect, test } from 'vitest';
import { sampleBasemap } from '../figure/sample.ts';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { evidenceCollection, geoJsonFormat } from './geojson.ts';

const story = sampleStory();
const collection = evidenceCollection(story, sampleGeometry);
const feature = (id: string) => collection.features.find((one) => one.id === id);

test('every place marked, every event and every leg is a feature, once', () => {
  expect(collection.features.map((one) => [one.id, one.properties.kind])).toEqual([
    ['bergen', 'place'],
    ['oslo', 'place'],
    ['norway', 'place'],
    ['border-norway-sweden', 'place'],
    ['departure', 'event'],
    ['denial', 'event'],
    ['origin', 'leg'],
    ['at-sea', 'leg'],
    ['crossing', 'leg'],
  ]);
});

test('only a gap has a why, and no quotes; all others have quotes', () => {
  for (const { properties } of collection.features) {
    expect(properties).toMatchObject({
      kind: expect.any(String),
      label: expect.any(String),
      claim: expect.any(String),
      locus: expect.any(String),
    });
    if (properties.claim === 'gap') {
      expect(properties.why).toBe('No waters are named.');
      expect(properties).not.toHaveProperty('quotes');
      expect(properties).not.toHaveProperty('excerpts');
    } else {
      expect(properties).not.toHaveProperty('why');
      expect(properties.quotes?.length).toBeGreaterThan(0);
      expect(properties.excerpts?.length).toBeGreaterThan(0);
    }
  }
});

test('a place’s quotes are where the article names it literally, not where it speaks', () => {
  expect(feature('oslo')?.properties.quotes).toEqual([
    { start: story.mentions[1]?.start, end: story.mentions[1]?.end, exact: 'Oslo' },
  ]);
  expect(feature('norway')?.properties).toMatchObject({
    label: 'Norway and its coast',
    note: 'The whole country.',
  });
});

test('an excerpt is the whole sentence, with whom the article cites for it', () => {
  const sentence = 'On May 3 a ferry left Bergen for Oslo, the harbour office said.';
  const excerpts = [{ exact: sentence, sources: ['Ledger, May 4'] }];
  expect(feature('departure')?.properties).toMatchObject({ excerpts, sources: ['Ledger, May 4'] });
  // The place's own quote is its name; the sentence is the same.
  expect(feature('bergen')?.properties.excerpts).toEqual(excerpts);
  expect(feature('origin')?.properties.sources).toEqual([]);
});

test('the collection says whose text and whose shapes it holds', () => {
  expect(collection.attribution).toMatchObject({
    article: 'Coastal Ledger, Volume 2, Issue 7',
    notice: 'Made up for tests.',
    boundaries: expect.stringContaining('as of June 2007'),
    data: expect.stringContaining('OpenStreetMap contributors'),
  });
  expect(collection.notice).toContain(collection.attribution.boundaries);
  expect(collection).not.toHaveProperty('crs');
});

test('a shape is as precise as the locus, and what has no place has none', () => {
  expect(feature('bergen')?.geometry).toEqual({ type: 'Point', coordinates: [10, 60] });
  expect(feature('departure')?.geometry?.type).toBe('Point');
  expect(feature('norway')?.geometry?.type).toBe('MultiPolygon');
  expect(feature('crossing')?.geometry?.type).toBe('MultiLineString');
  expect(feature('denial')?.geometry).toBeNull();
  expect(feature('at-sea')?.geometry).toBeNull();
});

test('several places of different shape are one collection', () => {
  const both = sampleStory();
  const event = both.events[0];
  if (event) event.placeIds = ['bergen', 'norway'];
  const { geometry } =
    evidenceCollection(both, sampleGeometry).features.find((one) => one.id === 'departure') ?? {};
  expect(geometry?.type).toBe('GeometryCollection');
});

test('a time tells its words and where its year is from', () => {
  expect(feature('departure')?.properties.when).toEqual({
    start: '2011-05-03',
    end: '2011-05-03',
    precision: 'day',
    yearFrom: 'context',
    words: 'On May 3',
  });
});

test('a shape that the library lacks is told', () => {
  expect(() => geoJsonFormat.write(story, {}, sampleBasemap)).toThrow(
    'no shape “country:NO” (for norway)',
  );
});
