import { expect, test } from 'vitest';
import { relatedIds, wordsOf } from './related.ts';
import { sampleStory } from './sample.ts';

const story = sampleStory();

test.each([
  ['bergen', ['bergen', 'departure']],
  ['departure', ['departure', 'bergen']],
  ['crossing', ['crossing', 'border-norway-sweden']],
  ['voyage', ['voyage', 'origin', 'at-sea', 'crossing', 'border-norway-sweden']],
  ['nowhere', []],
])('%s answers with what belongs to it', (id, answers) => {
  expect([...relatedIds(story, id)]).toEqual(answers);
});

test('an actor and a source answer with all that they have a part in', () => {
  for (const { id } of story.actors) {
    const has = story.events.filter(({ actorIds }) => actorIds.includes(id));
    for (const event of has) expect(relatedIds(story, id)).toContain(event.id);
  }
  expect(relatedIds(story, 'ledger')).toContain('crossing');
});

test('the words of something are the article’s, in its order', () => {
  for (const id of ['bergen', 'departure', 'voyage', 'ledger', ...story.actors.map((a) => a.id)]) {
    const words = wordsOf(story, id);
    expect(words.length, id).toBeGreaterThan(0);
    for (const { start, end, exact } of words)
      expect(story.article.text.slice(start, end)).toBe(exact);
    expect(words.map(({ start }) => start)).toEqual(
      words.map(({ start }) => start).sort((a, b) => a - b),
    );
  }
  expect(wordsOf(story, 'at-sea')).toEqual([]);
  expect(wordsOf(story, 'nowhere')).toEqual([]);
});
