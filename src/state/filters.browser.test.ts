import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleStory } from '../story/sample.ts';
import { Filters } from './filters.svelte.ts';
import { Navigation } from './navigation.svelte.ts';

const story = sampleStory();
let stop: () => void;
let filters: Filters;

function open(hash: string) {
  history.replaceState(null, '', hash);
  const navigation = new Navigation();
  stop = navigation.follow();
  filters = new Filters(story, navigation);
}

beforeEach(() => open('#/explore'));
afterEach(() => {
  stop();
  history.replaceState(null, '', '#');
});

test('nothing is filtered at first', () => {
  expect(filters.kept).toBeNull();
  expect(filters.hides('departure')).toBe(false);
  expect(filters.shown).toEqual({ kept: 5, total: 5, undated: 0 });
});

test('a choice is in the address, and goes from it', () => {
  filters.toggle('themes', 'diplomacy');
  flushSync();
  expect(location.hash).toBe('#/explore?filter=theme:diplomacy');
  expect([...filters.kept!]).toEqual(['denial']);
  expect(filters.hides('departure')).toBe(true);
  filters.setTime({ start: '2011-05-01', end: '2011-05-31' });
  expect(filters.shown).toEqual({ kept: 0, total: 5, undated: 1 });
  filters.toggle('themes', 'diplomacy');
  expect(location.hash).toBe('#/explore?filter=time:2011-05-01..2011-05-31');
  filters.clear();
  expect(location.hash).toBe('#/explore');
  expect(filters.kept).toBeNull();
});

test('what the address asks for in vain is said until something is chosen', () => {
  stop();
  open('#/explore?filter=theme:border;actor:nobody');
  expect(filters.problems).toHaveLength(1);
  expect(filters.filter.themes).toEqual(['border']);
  filters.toggle('claims', 'quoted');
  expect(filters.problems).toEqual([]);
  expect(location.hash).toBe('#/explore?filter=theme:border;claim:quoted');
});
