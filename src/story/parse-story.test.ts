import type { InferOutput } from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import type { storySchema } from './document-schema.ts';
import type { Story } from './document.ts';
import { parseStory, StoryError } from './parse-story.ts';
import { sampleStory } from './sample.ts';

test('the schema and the types of the document agree, both ways', () => {
  expectTypeOf<InferOutput<typeof storySchema>>().toExtend<Story>();
  expectTypeOf<Story>().toExtend<InferOutput<typeof storySchema>>();
});

const broken: [what: string, change: (story: Story) => void, says: RegExp][] = [
  ['a foreign version', (s) => Object.assign(s, { version: 2 }), /“version” is 2, but must be 1/],
  [
    'no events',
    (s) => Object.assign(s, { events: undefined }),
    /“events” is empty, but must be a list/,
  ],
  [
    'an unknown claim',
    (s) => Object.assign(s.events[0]!, { claim: 'sure' }),
    /In “departure”: “events\[0\]\.claim” is “sure”/,
  ],
  [
    'a gap without a why',
    (s) => delete (s.movements[0]!.legs[1] as { why?: string }).why,
    /In “at-sea”: “movements\[0\]\.legs\[1\]\.why” is missing/,
  ],
  [
    'a leg without a claim',
    (s) => delete (s.movements[0]!.legs[0] as { claim?: string }).claim,
    /movements\[0\]\.legs\[0\]/,
  ],
  [
    'an impossible date',
    (s) => (s.events[0]!.when.start = '2007-6-12'),
    /must be a date like 2007-06-12/,
  ],
  [
    'a moved quote',
    (s) => (s.events[0]!.quotes[0]!.start += 1),
    /cannot be trusted: the quote “On May 3/,
  ],
  [
    'a changed quote',
    (s) => (s.steps[0]!.quote!.exact = 'a ferry sank'),
    /“a ferry sank” is not what its article says/,
  ],
  [
    'a changed article',
    (s) => (s.article.text = s.article.text.replace('ferry', 'lorry')),
    /cannot be trusted/,
  ],
];

test.each(broken)('%s is refused with a sentence', (_what, change, says) => {
  const story = JSON.parse(JSON.stringify(sampleStory())) as Story;
  expect(parseStory(story)).toEqual(story);
  change(story);
  expect(() => parseStory(story)).toThrow(says);
  expect(() => parseStory(story)).toThrow(StoryError);
});

test.each([null, 3, '', [], {}])('%o is no story', (json) => {
  expect(() => parseStory(json)).toThrow(/^This is not a story that can be shown: /);
});
