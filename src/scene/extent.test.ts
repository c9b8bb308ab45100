import { expect, test } from 'vitest';
import type { Place } from '../story/document.ts';
import { sampleGeometry } from '../story/sample.ts';
import { extentAt, nearFrame } from './extent.ts';
import { project } from './mercator.ts';

const norway = sampleGeometry['country:NO']!;

test('a shape reaches from edge to edge, at any zoom', () => {
  for (const zoom of [0, 3.5]) {
    const [west, north] = [project([8, 62], zoom), project([10, 60], zoom)];
    const edges = [west.x - 4, west.y - 4, north.x + 4, north.y + 4];
    extentAt(norway, zoom, 4).forEach((edge, i) => expect(edge).toBeCloseTo(edges[i]!, 6));
  }
});

test('near a frame is what comes within its size of it', () => {
  const place = (change: Partial<Place>): Place => ({
    ...{ id: 'x', name: 'X', kind: 'city', locus: 'point', lat: 61, lon: 9, geometry: [] },
    ...change,
  });
  const near = nearFrame({ center: [9, 61], width: 400, height: 400 }, 7, sampleGeometry);
  expect(near(place({}))).toBe(true);
  expect(near(place({ lon: 12 }))).toBe(true);
  expect(near(place({ lon: 25 }))).toBe(false);
  expect(near(place({ lon: 25, kind: 'country', geometry: ['country:NO'] }))).toBe(true);
  const far = nearFrame({ center: [60, 20], width: 400, height: 400 }, 7, sampleGeometry);
  for (const geometry of [['country:NO'], ['border:NO-SE']])
    expect(far(place({ kind: 'border', geometry }))).toBe(false);
});
