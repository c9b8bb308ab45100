import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '../story/geometry.ts';
import { boundsOf, fit, inFrame, type Bounds } from './camera.ts';
import { project } from './mercator.ts';
import type { SceneFeature } from './scene.ts';

const frame = {
  width: 1000,
  height: 700,
  padding: { top: 20, right: 360, bottom: 40, left: 30 },
};

describe('fit', () => {
  test('puts any bounds inside the free part of the frame', () => {
    const bounds = fc
      .tuple(
        fc.double({ min: -170, max: 150, noNaN: true }),
        fc.double({ min: -70, max: 60, noNaN: true }),
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        fc.double({ min: 0.01, max: 10, noNaN: true }),
      )
      .map(([w, s, dx, dy]): Bounds => [w, s, w + dx, s + dy]);
    fc.assert(
      fc.property(bounds, ([west, south, east, north]) => {
        const { center, zoom } = fit([west, south, east, north], frame);
        const middle = project(center, zoom);
        const onScreen = (lon: number, lat: number) => {
          const p = project([lon, lat], zoom);
          return { x: p.x - middle.x + frame.width / 2, y: p.y - middle.y + frame.height / 2 };
        };
        const a = onScreen(west, north);
        const b = onScreen(east, south);
        expect(a.x).toBeGreaterThan(frame.padding.left - 0.5);
        expect(a.y).toBeGreaterThan(frame.padding.top - 0.5);
        expect(b.x).toBeLessThan(frame.width - frame.padding.right + 0.5);
        expect(b.y).toBeLessThan(frame.height - frame.padding.bottom + 0.5);
      }),
    );
  });
  test('does not go closer than asked for a single spot', () => {
    expect(fit([30, 59, 30, 59], frame).zoom).toBe(7);
    expect(fit([30, 59, 30, 59], frame, 5).zoom).toBe(5);
  });
});

test('inFrame keeps what reaches into the frame, and only that', () => {
  const at = (id: string, lon: number): SceneFeature => ({
    id,
    part: 'town',
    evidenceId: id,
    claim: 'stated',
    locus: 'point',
    selected: false,
    faded: false,
    geometry: { type: 'Point', coordinates: [lon, 50] },
  });
  const view = { center: [30, 50] as [number, number], width: 400, height: 300 };
  expect(inFrame([at('near', 31), at('far', 90)], view, 5).map((f) => f.id)).toEqual(['near']);
});

describe('boundsOf', () => {
  const square = (west: number, size: number): Position[][] => [
    [[west, 0], [west + size, 0], [west + size, size], [west, size], [west, 0]],
  ]; // prettier-ignore
  const area = (...coordinates: Position[][][]): SceneFeature => ({
    ...{
      id: 'a',
      part: 'area',
      evidenceId: 'a',
      claim: 'stated',
      locus: 'area',
      selected: false,
      faded: false,
    },
    geometry: { type: 'MultiPolygon', coordinates },
  });

  test('is not stretched around the world by an area’s parts across the antimeridian', () => {
    expect(boundsOf([area(square(-125, 58), square(172, 7))])).toEqual([-125, 0, -67, 58]);
    expect(boundsOf([area(square(172, 7), square(-125, 58))])).toEqual([-125, 0, -67, 58]);
  });
  test('spans what lies apart on one side', () => {
    expect(boundsOf([area(square(-60, 10), square(50, 5))])).toEqual([-60, 0, 55, 10]);
  });
});
