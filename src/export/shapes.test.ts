import { expect, test } from 'vitest';
import { partsOf, togetherShape } from './shapes.ts';

const point = (lon: number) => ({ type: 'Point' as const, coordinates: [lon, 0] });
const line = (lon: number) => ({
  type: 'MultiLineString' as const,
  coordinates: [
    [
      [lon, 0],
      [lon, 1],
    ],
  ],
});

test('shapes of one type become one shape of that type', () => {
  expect(togetherShape([])).toBeNull();
  expect(togetherShape([null, point(1)])).toEqual(point(1));
  expect(togetherShape([point(1), point(2)])).toEqual({
    type: 'MultiPoint',
    coordinates: [
      [1, 0],
      [2, 0],
    ],
  });
  expect(togetherShape([line(1), line(2)])?.type).toBe('MultiLineString');
});

test('shapes of several types are one collection, never one within another', () => {
  const inner = togetherShape([point(1), line(1)]);
  const outer = togetherShape([inner, point(2), line(2)]);
  expect(outer?.type).toBe('GeometryCollection');
  expect(partsOf(outer).map(({ type }) => type)).toEqual(['MultiPoint', 'MultiLineString']);
  if (outer?.type === 'GeometryCollection')
    expect(outer.geometries.map(({ type }) => type)).not.toContain('GeometryCollection');
});
