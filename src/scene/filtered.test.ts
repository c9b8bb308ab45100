import { expect, test } from 'vitest';
import { emptyFilter, keptIds } from '../story/filter.ts';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { sceneOf } from './build.ts';
import { legendOf } from './legend.ts';
import type { Scene } from './scene.ts';

const story = sampleStory();
const view = { zoom: 5, selected: null };
const whole = sceneOf(story, sampleGeometry, view);
const kept = keptIds(story, { ...emptyFilter, claims: ['quoted'] });
const filtered = sceneOf(story, sampleGeometry, { ...view, kept });
const faint = (scene: Scene) =>
  new Set(scene.features.filter(({ faded }) => faded).map(({ evidenceId }) => evidenceId));

test('a filter moves no mark and takes none away', () => {
  const bare = ({ features }: Scene) =>
    features.filter(({ part }) => part !== 'leader').map((f) => ({ ...f, faded: false }));
  expect(bare(filtered)).toEqual(bare(whole));
  expect(faint(whole).size).toBe(0);
});

test('what is filtered out is faint, without a label, and no stop', () => {
  expect([...faint(filtered)].sort()).toEqual(['bergen', 'norway', 'oslo']);
  for (const { evidenceId } of [...filtered.labels, ...filtered.marks])
    expect(faint(filtered)).not.toContain(evidenceId);
  expect(filtered.marks.length).toBeLessThan(whole.marks.length);
});

test('the border that a kept leg crosses stays', () => {
  expect(filtered.marks.map(({ evidenceId }) => evidenceId).sort()).toEqual([
    'border-norway-sweden',
  ]);
});

test('what is selected is seen, even if it is filtered out', () => {
  const scene = sceneOf(story, sampleGeometry, { ...view, selected: 'bergen', kept });
  expect(faint(scene)).not.toContain('bergen');
  expect(scene.labels.map(({ evidenceId }) => evidenceId)).toContain('bergen');
});

test('the legend says what is faint, only where something is', () => {
  const ids = (scene: Scene) => legendOf(scene).map(({ id }) => id);
  expect(ids(whole)).not.toContain('faded');
  expect(ids(filtered)).toEqual([...ids(whole), 'faded']);
});
