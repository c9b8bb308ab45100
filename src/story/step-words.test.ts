import { expect, test } from 'vitest';
import { sampleStory } from './sample.ts';
import { stepWords } from './step-words.ts';
import { beatsOf, wholeStep } from './talk.ts';

const sample = sampleStory();
const [start] = sample.steps;
const story = {
  ...sample,
  steps: [
    { ...start!, id: 'title' },
    start!,
    { ...start!, id: 'journey', title: 'The voyage', focus: ['voyage'], words: 'In order.' },
  ],
};

test('a step has its words, its quote, and how and by whom that is put', () => {
  expect(stepWords(story, wholeStep(story, 'start')!)).toEqual({
    id: 'start',
    title: 'A ferry',
    number: 2,
    of: 3,
    leg: null,
    claims: ['stated'],
    quote: 'a ferry left Bergen',
    source: 'Ledger, May 4',
    why: null,
    words: 'A ferry left.',
  });
});

test('a title has no quote beside it', () => {
  expect(stepWords(story, beatsOf(story)[0]!)).toMatchObject({ quote: null, source: null });
});

test('a journey says the step’s words with its first leg, and of a gap why nothing is said', () => {
  const legs = beatsOf(story).filter(({ leg }) => leg !== null);
  expect(legs.map((beat) => stepWords(story, beat))).toMatchObject([
    {
      leg: { id: 'origin', number: 1, of: 3 },
      claims: ['implied'],
      quote: 'Timber from Norway',
      words: 'In order.',
    },
    {
      leg: { id: 'at-sea' },
      claims: ['gap'],
      quote: null,
      why: 'No waters are named.',
      words: null,
    },
    { leg: { id: 'crossing' }, claims: ['quoted'], source: 'Ledger, May 4', words: null },
  ]);
  // Shown whole it has come to no leg, and all of them are there.
  const whole = wholeStep(story, 'journey')!;
  expect(stepWords(story, whole)).toMatchObject({ leg: null, words: 'In order.' });
  expect([...whole.told!]).toEqual(expect.arrayContaining(['origin', 'at-sea', 'crossing']));
  expect(wholeStep(story, 'nowhere')).toBeUndefined();
});
