import { expect, test } from 'vitest';
import { sampleStory } from '../story/sample.ts';
import { markWords } from './mark-words.ts';

const { wordsOf } = markWords(sampleStory());

test('a mark carries its exact words, its claim, its locus and whom it cites', () => {
  expect(wordsOf('crossing')).toEqual({
    name: 'Into Sweden',
    words:
      'Into Sweden: “crossed the border with Sweden by night” … “ferry” Quoted; somewhere along this border. Source: Ledger, May 4.',
  });
});

test('a gap says why there are no words, and cites nobody', () => {
  expect(wordsOf('at-sea')?.words).toBe(
    'At sea: No waters are named. Not in the article; place not stated.',
  );
  expect(wordsOf('nothing')).toBeUndefined();
});
