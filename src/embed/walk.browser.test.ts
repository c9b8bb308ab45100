import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleStory } from '../story/sample.ts';
import { EmbedView } from './view.svelte.ts';
import { EmbedWalk } from './walk.svelte.ts';

const sample = sampleStory();
const [start] = sample.steps;
const story = {
  ...sample,
  steps: [
    start!,
    { ...start!, id: 'journey', title: 'The voyage', focus: ['voyage'] },
    { ...start!, id: 'end', focus: [] },
  ],
};
let view: EmbedView;
let walk: EmbedWalk;
const before = location.href;

function at(hash: string) {
  history.replaceState(null, '', hash);
  view = new EmbedView();
  view.follow()();
  walk = new EmbedWalk(story, view);
}
beforeEach(() => at('#/'));
afterEach(() => history.replaceState(null, '', before));

test('walks from the first step to the last, leg by leg, and leaves no way back', () => {
  const { length } = history;
  expect(walk.beat?.step.id).toBe('start');
  expect(walk.isAhead(-1)).toBe(false);
  expect(walk.go(-1)).toBe(false);
  const seen: string[] = [];
  while (walk.go(1)) seen.push(location.hash);
  expect(seen).toEqual([
    '#/journey?leg=origin',
    '#/journey?leg=at-sea',
    '#/journey?leg=crossing',
    '#/end',
  ]);
  expect(walk.isAhead(1)).toBe(false);
  walk.go(-1);
  expect(location.hash).toBe('#/journey?leg=crossing');
  expect(history.length).toBe(length);
});

test('a step by itself is shown whole, between its neighbours', () => {
  at('#/journey');
  expect(walk.beat).toMatchObject({ step: { id: 'journey' }, leg: null });
  expect(walk.beat!.told).toContain('crossing');
  walk.go(1);
  expect(location.hash).toBe('#/end');
  walk.goTo('journey', null);
  walk.go(-1);
  expect(location.hash).toBe('#/start');
  walk.goTo('journey', 'at-sea');
  expect(walk.beat?.leg?.id).toBe('at-sea');
});

test('a selection alone is on the whole map; in a step it leaves the step as it is', () => {
  at('#/?select=oslo');
  expect([walk.beat, walk.selected]).toEqual([null, 'oslo']);
  expect(walk.isAhead(-1)).toBe(false);
  walk.go(1);
  expect([walk.beat?.index, walk.selected]).toEqual([0, null]);
  walk.select('bergen');
  expect([walk.beat?.index, walk.selected]).toEqual([0, 'bergen']);
  walk.select(null);
  expect(walk.selected).toBeNull();
});

test('the whole map stays whole whatever is selected on it, until somebody walks on', () => {
  at('#/?whole=1');
  expect([walk.beat, walk.selected]).toEqual([null, null]);
  walk.select('oslo');
  walk.select(null);
  expect(walk.beat).toBeNull();
  expect(walk.go(1)).toBe(true);
  expect([walk.beat?.index, location.hash]).toEqual([0, '#/start']);
});

test('what is not there is refused with a sentence, and changes nothing', () => {
  expect(() => walk.goTo('nowhere', null)).toThrow('There is no step called “nowhere” here.');
  expect(() => walk.goTo('start', 'x')).toThrow('The step “start” has no leg called “x”.');
  expect(() => walk.select('x')).toThrow('Nothing in this story is called “x”.');
  expect(location.hash).toBe('#/');
  at('#/nowhere?select=x');
  expect([walk.beat?.index, walk.selected]).toEqual([0, null]);
});
