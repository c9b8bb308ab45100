import { expect, test } from 'vitest';
import { sampleStory } from '../story/sample.ts';
import { emptyAddress, type Address } from './address.ts';
import { fileName, placeAt } from './place.ts';

const sample = sampleStory();
const story = {
  ...sample,
  steps: [
    sample.steps[0]!,
    { ...sample.steps[0]!, id: 'journey', title: 'The voyage', focus: ['voyage'] },
  ],
};
const at = (change: Partial<Address>) => placeAt(story, { ...emptyAddress, ...change });

test('exploring, it is what is selected, or the whole map', () => {
  expect(at({ select: 'oslo' })).toEqual({
    beat: null,
    selected: 'oslo',
    title: 'oslo',
    id: 'oslo',
  });
  // A step that was left for the map is no part of it.
  for (const address of [{}, { select: 'nobody' }, { step: 'journey' }])
    expect(at(address)).toEqual({ beat: null, selected: null, title: null, id: null });
});

test('in the talk, it is the step, or a leg of it', () => {
  const present = (step: string | null, leg: string | null = null) => {
    const { beat, ...place } = at({ face: 'present', step, leg, select: 'oslo' });
    return { step: beat?.step.id, leg: beat?.leg?.id, ...place };
  };
  expect(present('journey', 'at-sea')).toMatchObject({ leg: 'at-sea', id: 'journey-at-sea' });
  expect(present('journey', 'at-sea').selected).toBeNull();
  expect(present('journey', 'x')).toMatchObject({ step: 'journey', leg: 'origin' });
  const first = { step: 'start', leg: undefined, id: 'start', title: story.steps[0]!.title };
  expect(present(null)).toMatchObject(first);
  expect(present('nowhere')).toMatchObject(first);
});

test('a story without steps is the whole map in a talk, too', () => {
  expect(placeAt({ ...story, steps: [] }, { ...emptyAddress, face: 'present' }).beat).toBeNull();
});

test('a file is called after what is in it, with nothing in its name that a system refuses', () => {
  expect(fileName('edm-4-119', 'route-into-russia', 'svg')).toBe('edm-4-119-route-into-russia.svg');
  expect(fileName('edm-4-119', null, 'pptx')).toBe('edm-4-119.pptx');
  expect(fileName('a/b', 'c:d?', 'png')).toBe('a-b-c-d-.png');
});
