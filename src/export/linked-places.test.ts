import { expect, test } from 'vitest';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { linkedPlaces } from './linked-places.ts';
import { expanded, idsIn } from './offline-contexts.ts';

const story = sampleStory();
story.places[0]!.geonameId = 123;
const collection = linkedPlaces(story, sampleGeometry);
const place = (id: string) =>
  collection.features.find((one) => one['@id'] === `urn:plotline:sample:${id}`)!;

test('every place, with the names that the article uses and where it does so', () => {
  expect(collection.features).toHaveLength(story.places.length);
  for (const { properties, names, descriptions } of collection.features) {
    expect(properties.title).toBeTruthy();
    expect(names.length).toBeGreaterThan(0);
    for (const { toponym, citations } of names) {
      expect(toponym).toBeTruthy();
      expect(citations.length).toBeGreaterThan(0);
    }
    expect(descriptions.length).toBeGreaterThan(0);
  }
  expect(place('bergen').names).toEqual([
    {
      toponym: 'Bergen',
      lang: 'en',
      citations: [
        {
          label: 'Coastal Ledger, volume 2, issue 7, paragraph 1: “Bergen” (literal)',
          '@id': 'urn:plotline:sample:mention:1',
        },
      ],
    },
  ]);
});

test('how certain a geometry is follows from the locus; where nothing is, there is none', () => {
  const certainty = (id: string) => place(id).geometry?.geometries.map((one) => one.certainty);
  expect(certainty('bergen')).toEqual(['certain']);
  expect(certainty('norway')).toEqual(['less-certain']);
  expect(certainty('border-norway-sweden')).toEqual(['uncertain']);
  const unmarked = sampleStory();
  for (const mention of unmarked.mentions) mention.use = 'associative';
  unmarked.events = [];
  const oslo = linkedPlaces(unmarked, sampleGeometry).features.find(({ names }) =>
    names.some(({ toponym }) => toponym === 'Oslo'),
  );
  expect(oslo?.geometry).toBeNull();
});

test('dates are those of the events there, and GeoNames is linked', () => {
  expect(place('bergen')).toMatchObject({
    when: {
      timespans: [{ start: { in: '2011-05-03' }, end: { in: '2011-05-03' } }],
      label: expect.stringContaining('the year is not in the article'),
    },
    links: [{ type: 'exactMatch', identifier: 'https://sws.geonames.org/123/' }],
  });
  expect(place('norway')).not.toHaveProperty('when');
});

test('descriptions are sentences of the article with their claim and source', () => {
  expect(place('bergen').descriptions[0]?.value).toBe(
    'A ferry left (stated): “On May 3 a ferry left Bergen for Oslo, the harbour office said.” (Coastal Ledger, Volume 2, Issue 7, citing Ledger, May 4)',
  );
});

test('it is linked data: every term is known, every id survives', async () => {
  // Two members are for readers of GeoJSON; linked data has the same in the descriptions.
  const { attribution, features, ...rest } = collection;
  const values = rest.descriptions.map(({ value }) => value);
  expect(values).toEqual(Object.values(attribution));
  const known = features.map(({ properties: { title }, ...feature }) => {
    return { ...feature, properties: { title } };
  });
  const ids = idsIn(await expanded({ ...rest, features: known }));
  for (const { '@id': id } of features) expect(ids).toContain(id);
  story.mentions.forEach(({ placeId }, i) => {
    if (placeId !== undefined) expect(ids).toContain(`urn:plotline:sample:mention:${i + 1}`);
  });
});
