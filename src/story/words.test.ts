import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainStory } from './plain-story.ts';
import { sampleStory } from './sample.ts';
import { publicationLabel, publicationLine } from './words.ts';

const titleOf = (text: string) => publicationLine(plainStory(text, []));

test('an article is called by its publication', () => {
  const story = sampleStory();
  const { series, volume, issue } = story.article.publication!;
  expect(publicationLine(story)).toBe(`${series}, Volume ${volume}, Issue ${issue}`);
  expect(publicationLabel(story)).toBe(`${series}, volume ${volume}, issue ${issue}`);
});

test.each([
  ['  \n A short heading \r\n\nAnd its text.', 'A short heading'],
  [
    'A ferry left Bergen for Oslo on Monday, with timber and forty passengers aboard.',
    'A ferry left Bergen for Oslo on Monday, with timber and…',
  ],
  [
    'It said that the harbour of the old town would be closed, and then',
    'It said that the harbour of the old town would be closed…',
  ],
  [' \n ', 'Your text'],
])('%j is called by how it begins', (text, title) => expect(titleOf(text)).toBe(title));

test('no title is longer than 60 letters, or empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (text) => {
      const letters = [...titleOf(text)].length;
      expect(letters).toBeGreaterThan(0);
      expect(letters).toBeLessThanOrEqual(60);
    }),
  );
});
