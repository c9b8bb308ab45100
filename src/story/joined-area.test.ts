import { expect, test } from 'vitest';
import type { AreaGeometry, Position } from './geometry.ts';
import { joinAreas } from './joined-area.ts';
import { joinedRef } from './joined-ref.ts';

const square = (ref: string, west: number): AreaGeometry => {
  const ring: Position[] = [
    [west, 0],
    [west + 2, 0],
    [west + 2, 2],
    [west, 2],
    [west, 0],
  ];
  return { ref, kind: 'area', name: ref, label: [west + 1, 1], far: [[ring]], near: [[ring]] };
};

test('areas side by side become one, without the line between them', () => {
  const joined = joinAreas([square('b', 2), square('a', 0)]);
  expect(joined.ref).toBe('a+b');
  expect(joined.near).toHaveLength(1);
  const west = joined.near[0]![0]!.map(([x]) => x);
  expect(Math.min(...west)).toBe(0);
  expect(Math.max(...west)).toBe(4);
});

test('the reference does not depend on the order', () => {
  expect(joinedRef(['x', 'a'])).toBe(joinedRef(['a', 'x']));
});
