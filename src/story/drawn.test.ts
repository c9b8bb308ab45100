import { expect, test } from 'vitest';
import { drawnPlaces } from './drawn.ts';
import { usedGeometry } from './used-geometry.ts';
import { sampleStory } from './sample.ts';

test('only places that are named literally are drawn', () => {
  const story = sampleStory();
  const drawn = () => drawnPlaces(story).map((place) => place.id);
  expect(drawn()).toEqual(['bergen', 'oslo', 'norway', 'border-norway-sweden']);
  for (const mention of story.mentions)
    if (mention.placeId === 'oslo')
      Object.assign(mention, { reading: 'metonym', use: 'associative' });
  expect(drawn()).toEqual(['bergen', 'norway', 'border-norway-sweden']);
});

test('an area without a shape, or a place unlocated, is not drawn', () => {
  const story = sampleStory();
  for (const place of story.places)
    if (place.id === 'norway') place.geometry = [];
    else if (place.id === 'bergen') place.locus = 'unstated';
  expect(drawnPlaces(story).map((place) => place.id)).toEqual(['oslo', 'border-norway-sweden']);
});

test('the shapes used are those of drawn places, of events and of legs', () => {
  const story = sampleStory();
  expect(usedGeometry(story)).toEqual(['border:NO-SE', 'country:NO']);
  story.mentions = [];
  expect(usedGeometry(story)).toEqual(['border:NO-SE', 'country:NO']);
  story.movements = [];
  expect(usedGeometry(story)).toEqual([]);
});
