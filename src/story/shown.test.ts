import { expect, test } from 'vitest';
import { sampleStory } from './sample.ts';
import { shownIds } from './shown.ts';

const story = sampleStory();

test('the map shows places, what happens there, and legs', () => {
  const shown = shownIds(story);
  for (const id of ['bergen', 'departure', 'crossing', 'voyage']) expect(shown).toContain(id);
  // Its place is not stated.
  expect(shown).not.toContain('denial');
});

test('a place without a shape is not shown, nor what happens there', () => {
  const shown = shownIds(story, ({ id }) => id !== 'bergen');
  expect(shown).not.toContain('bergen');
  expect(shown).not.toContain('departure');
});
