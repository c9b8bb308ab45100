import { expect, it } from 'vitest';
import type { Position } from '../../src/story/geometry.ts';
import { shores, widen } from './antimeridian.ts';

/** A peninsula cut by the antimeridian: its eastern edge only closes the ring. */
const cut: Position[] = [
  [180, 65],
  [180, 70],
  [170, 70],
  [170, 65],
  [180, 65],
];

it('leaves out the edge along the antimeridian', () => {
  expect(shores(cut)).toEqual([
    [
      [180, 70],
      [170, 70],
      [170, 65],
      [180, 65],
    ],
  ]);
});

it('leaves out the edges that close Antarctica at the pole', () => {
  const ice: Position[] = [
    [-180, -90],
    [180, -90],
    [180, -80],
    [0, -70],
    [-180, -80],
    [-180, -90],
  ];
  expect(shores(ice)).toEqual([
    [
      [180, -80],
      [0, -70],
      [-180, -80],
    ],
  ]);
});

it('keeps a ring that is all shore', () => {
  const island: Position[] = [
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 1],
  ];
  expect(shores(island)).toEqual([island]);
  expect(widen(island)).toEqual(island);
});

it('moves the cut beyond the antimeridian on its own side', () => {
  expect(widen(cut)[0]).toEqual([180.5, 65]);
  expect(widen([[-180, -80]])).toEqual([[-180.5, -80]]);
});
