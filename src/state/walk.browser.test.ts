import { beforeEach, expect, test } from 'vitest';
import { sampleStory } from '../story/sample.ts';
import { Navigation } from './navigation.svelte.ts';
import { Reader } from './reader.svelte.ts';
import { Walk } from './walk.svelte.ts';

const all = { kept: null };
let reader: Reader;
let walk: Walk;

beforeEach(() => {
  reader = new Reader(sampleStory(), new Navigation());
  walk = new Walk(reader, all);
});

test('selects place after place, and stops at the ends', () => {
  expect(walk.count).toEqual({ number: 0, of: 4 });
  expect(walk.previous()).toBeNull();
  expect(walk.end).toBe('first');
  for (const id of ['bergen', 'oslo', 'norway', 'border-norway-sweden']) {
    expect(walk.ahead(1)!.id).toBe(id);
    expect(walk.next()!.id).toBe(id);
    expect(reader.selected).toBe(id);
    expect(walk.end).toBeNull();
  }
  expect(walk.count).toEqual({ number: 4, of: 4 });
  expect(walk.ahead(1)).toBeNull();
  expect(walk.next()).toBeNull();
  expect(walk.end).toBe('last');
  expect(reader.selected).toBe('border-norway-sweden');
  expect(walk.previous()!.id).toBe('norway');
});

test('goes on from what was selected by other means, of whatever kind', () => {
  reader.select('denial');
  expect(walk.count.number).toBe(0);
  expect(walk.previous()!.id).toBe('oslo');
  walk.choose('leg');
  reader.select('at-sea');
  expect(walk.count).toEqual({ number: 2, of: 3 });
  reader.select(null);
  expect(walk.count).toEqual({ number: 2, of: 3 });
  expect(walk.next()!.id).toBe('crossing');
  walk.choose('any');
  expect(walk.next()!.id).toBe('border-norway-sweden');
});

test('stays where it is when something without a stop is selected', () => {
  walk.next();
  walk.next();
  reader.select('voyage');
  expect(walk.next()!.id).toBe('norway');
});

test('stands where words were pressed, also at another mention of the same place', () => {
  const story = sampleStory();
  const again = { ...story.mentions[3]!, start: 200, end: 206 };
  reader = new Reader({ ...story, mentions: [...story.mentions, again] }, new Navigation());
  walk = new Walk(reader, all);
  const first = story.mentions[3]!.start;
  walk.standAt(200);
  reader.select('norway');
  expect(walk.count.number).toBe(5);
  walk.standAt(first);
  expect(walk.count.number).toBe(3);
  expect(walk.next()!.id).toBe('border-norway-sweden');
});

test('passes over what is filtered out', () => {
  walk = new Walk(reader, { kept: new Set(['norway']) });
  expect(walk.count).toEqual({ number: 0, of: 1 });
  expect(walk.next()!.id).toBe('norway');
  expect(walk.next()).toBeNull();
});
