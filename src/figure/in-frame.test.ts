import { expect, test } from 'vitest';
import { sceneOf } from '../scene/build.ts';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { inFrame } from './in-frame.ts';

const size = { width: 700, height: 500 };
const scene = sceneOf(sampleStory(), sampleGeometry, { zoom: 6, selected: null });
const drawn = (center: [number, number]) => {
  const { features, labels, marks } = inFrame(scene, { center, zoom: 6 }, size);
  const ids = features.flatMap(({ evidenceId }) => evidenceId ?? []);
  return { ids: [...new Set(ids)].sort(), labels: labels.length, marks: marks.length };
};

test('keeps all that a frame shows, whole or in part', () => {
  const all = [...new Set(scene.features.flatMap(({ evidenceId }) => evidenceId ?? []))].sort();
  expect(drawn([10, 60])).toEqual({
    ids: all,
    labels: scene.labels.length,
    marks: scene.marks.length,
  });
});

test('leaves out what is nowhere near it', () => {
  expect(drawn([-60, 0])).toEqual({ ids: [], labels: 0, marks: 0 });
  // The border runs along the frame's edge; Norway and its towns are west of it.
  expect(drawn([16, 60]).ids).toEqual(['border-norway-sweden']);
});
