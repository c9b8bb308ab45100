import { expect, test } from 'vitest';
import { locatedPlaces } from './located.ts';
import { sampleStory } from './sample.ts';

const located = (story = sampleStory()) =>
  new Map(locatedPlaces(story).map((one) => [one.place.id, one]));

test('a place has the claim of what is there, and every quote that puts it there', () => {
  const places = located();
  expect([...places].map(([id, { claim }]) => [id, claim])).toEqual([
    ['bergen', 'stated'],
    ['oslo', 'stated'],
    ['norway', 'implied'],
    ['border-norway-sweden', 'quoted'],
  ]);
  expect(places.get('norway')?.quotes.map((quote) => quote.exact)).toEqual([
    'Timber from Norway',
    'Norway',
  ]);
  expect(places.get('bergen')?.quotes.map((quote) => quote.exact)).toEqual([
    'On May 3 a ferry left Bergen',
    'Bergen',
  ]);
});

test('a country that no leg touches is the basemap’s', () => {
  const story = sampleStory();
  story.movements = [];
  expect([...located(story).keys()]).toEqual(['bergen', 'oslo', 'border-norway-sweden']);
});

test('a border where the article says nothing is a gap, and tells why', () => {
  const story = sampleStory();
  const gap = story.movements[0]?.legs[1];
  if (gap) gap.through = ['border-norway-sweden'];
  story.mentions = [];
  story.movements[0]?.legs.splice(2);
  const border = located(story).get('border-norway-sweden');
  expect(border).toMatchObject({ claim: 'gap', why: 'No waters are named.', quotes: [] });
});

test('a journey’s open end shades no area', () => {
  const story = sampleStory();
  story.movements[0]?.legs.splice(1);
  expect(located(story).has('norway')).toBe(false);
});
