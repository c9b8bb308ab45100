import { expect, test } from 'vitest';
import { namesOn } from './names.ts';
import type { Scene } from './scene.ts';

const labels = (...names: (string[] | undefined)[]) =>
  ({ labels: names.map((list) => (list ? { names: list } : {})) }) as Pick<Scene, 'labels'>;

test('names are given once, and in the same order however the labels are placed', () => {
  const one = namesOn(labels(['Tajikistan'], undefined, ['Russia', 'Tajikistan']));
  expect(one).toEqual(['Russia', 'Tajikistan']);
  expect(namesOn(labels(['Tajikistan', 'Russia']))).toEqual(one);
  expect(namesOn(labels(undefined))).toEqual([]);
});
