import { expect, test } from 'vitest';
import { once } from './once.ts';
import { sampleStory } from './sample.ts';
import { indexOf, legPlaces } from './story-index.ts';

const story = sampleStory();
const index = indexOf(story);
const legs = story.movements.flatMap((movement) => movement.legs);

test('it has everything that can be selected, and nothing else', () => {
  const { places, events, movements, actors, sources } = story;
  const all = [places, events, movements, legs, actors, sources].flat();
  expect([...index.entries.keys()].sort()).toEqual(all.map(({ id }) => id).sort());
  expect(index.entries.get('crossing')).toEqual({
    kind: 'leg',
    leg: legs[2],
    movement: movements[0],
  });
});

test('it lists what searching the whole story would find', () => {
  for (const { id } of story.places) {
    const named = story.mentions.filter(({ placeId }) => placeId === id);
    expect(index.mentions.get(id) ?? []).toEqual(named);
    expect(index.tellers.get(id) ?? []).toEqual([
      ...story.events.filter(({ placeIds }) => placeIds.includes(id)),
      ...legs.filter((leg) => legPlaces(leg).includes(id)),
    ]);
  }
  for (const { id } of story.sources)
    expect(index.tellers.get(id)).toEqual(
      [...story.events, ...legs].filter(({ sourceIds }) => sourceIds.includes(id)),
    );
  expect(index.gaps.get('crossing')).toEqual(story.gaps);
  expect(index.context.get('sample')).toEqual(story.context);
});

test('it is made once for a story, and anew for a changed one', () => {
  expect(indexOf(story)).toBe(index);
  expect(indexOf({ ...story, places: [] }).places.size).toBe(0);
  let made = 0;
  const answer = once((of: { n: number }) => ({ twice: ++made && of.n * 2 }));
  const two = { n: 2 };
  expect([answer(two).twice, answer(two).twice, made]).toEqual([4, 4, 1]);
});
