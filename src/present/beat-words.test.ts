import { expect, test } from 'vitest';
import { sampleStory } from '../story/sample.ts';
import { beatsOf } from '../story/talk.ts';
import { gapsAtHand, placeWords } from './beat-words.ts';

const sample = sampleStory();
const step = { ...sample.steps[0]!, focus: [] };
const story = {
  ...sample,
  steps: [
    { ...step, id: 'whole' },
    { ...step, id: 'journey', focus: ['voyage'] },
    { ...step, id: 'end', focus: ['denial'] },
  ],
};
const beats = beatsOf(story);

test('a beat says where in the talk it stands', () => {
  const legs = story.movements.find(({ id }) => id === 'voyage')!.legs.length;
  expect(placeWords(beats[0]!, beats)).toBe('Step 1 of 3');
  expect(placeWords(beats[2]!, beats)).toBe(`Step 2 of 3, leg 2 of ${legs}`);
  expect(placeWords(beats.at(-1)!, beats)).toBe('Step 3 of 3');
});

test('the gaps of a beat are those of what it speaks of; none is lost', () => {
  const gap = { id: 'g', question: '?', why: '.', about: ['denial'] };
  const gaps = [gap, { ...gap, id: 'h', about: ['departure', 'bergen'] }];
  expect(gapsAtHand(gaps, beats.at(-1)!)).toEqual({ here: [gaps[0]], others: [gaps[1]] });
  expect(gapsAtHand(gaps, beats[0]!)).toEqual({ here: [], others: gaps });
});
