import { beforeAll, expect, test } from 'vitest';
import { loadGeometryLibrary } from '../../src/cli/geometry-library.ts';
import { geometryFormat } from '../../src/export/geometry.ts';
import { shownIds } from '../../src/story/shown.ts';
import type { Story } from '../../src/story/document.ts';
import type { GeometryLibrary } from '../../src/story/geometry.ts';
import { parseStory } from '../../src/story/parse-story.ts';
import { paragraphs } from '../../src/text/runs.ts';
import { large, largeStory } from './large-story.ts';

let library: GeometryLibrary;
let story: Story;

beforeAll(async () => {
  library = await loadGeometryLibrary(process.cwd());
  story = largeStory(library);
});

test('it is as large as it says, and a valid story', () => {
  expect(story.events).toHaveLength(10_000);
  expect(story.mentions).toHaveLength(100_000);
  expect(() => parseStory(story)).not.toThrow();
});

test('it has thousands of paragraphs, and most of what it tells stands somewhere', () => {
  const parts = paragraphs(story.article.text, story.article.bodyStart);
  expect(parts.length).toBeGreaterThan(3000);
  const shown = shownIds(story);
  expect(story.places.filter(({ id }) => shown.has(id)).length).toBeGreaterThan(500);
  expect(story.events.filter(({ id }) => shown.has(id)).length).toBeGreaterThan(8000);
  expect(new Set(story.events.map(({ when }) => when.precision)).size).toBe(5);
});

test('every shape it refers to ships', () => {
  const shapes = JSON.parse(geometryFormat.write(story, library)) as GeometryLibrary;
  expect(Object.keys(shapes).length).toBeGreaterThan(150);
});

test('it is the same every time, and another with another seed', () => {
  const small = { ...large, events: 200, mentions: 2000 };
  expect(largeStory(library, small)).toEqual(largeStory(library, small));
  expect(largeStory(library, { ...small, seed: 1 })).not.toEqual(largeStory(library, small));
});
