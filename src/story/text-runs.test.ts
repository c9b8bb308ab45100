import { expect, test } from 'vitest';
import { evidenceFor } from './evidence.ts';
import { sampleStory } from './sample.ts';
import { articleParagraphs } from './text-runs.ts';

const story = sampleStory();
const paragraphs = articleParagraphs(story);
const edges = new Set(
  paragraphs.flatMap(({ runs }) => runs.flatMap(({ start, end }) => [start, end])),
);

test('runs put together are the article', () => {
  const body = story.article.text.slice(story.article.bodyStart);
  expect(paragraphs.map(({ runs }) => runs.map((run) => run.text).join(''))).toEqual(
    body.split(/\s*\n\s*/).filter(Boolean),
  );
});

test('every mention is in runs of its own', () => {
  for (const mention of story.mentions) {
    const own = paragraphs.flatMap(({ runs }) => runs).filter((run) => run.mention === mention);
    expect(own.map((run) => run.text).join('')).toBe(mention.exact);
  }
});

test('whatever is selected, its passages and words begin and end where runs do', () => {
  const ids = [...story.events, ...story.places, ...story.movements, ...story.actors].map(
    (x) => x.id,
  );
  for (const id of ids)
    for (const { passage, emphasis } of evidenceFor(story, id)!.excerpts)
      for (const { start, end } of [passage, ...emphasis]) {
        expect(edges).toContain(start);
        expect(edges).toContain(end);
      }
});
