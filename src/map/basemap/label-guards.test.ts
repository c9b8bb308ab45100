import { validateStyleMin, type SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themes } from '../../theme/themes.ts';
import { basemapIcons, guardIcon, guardSide } from './icons.ts';
import { frameGuards, frameGuardSource, guardLayers } from './label-guards.ts';
import { basemapStyle } from './style.ts';

const camera = fc.record({
  center: fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -70, max: 70, noNaN: true }),
  ),
  zoom: fc.double({ min: 2, max: 9, noNaN: true }),
});
const size = fc.record({
  width: fc.integer({ min: 1, max: 2000 }),
  height: fc.integer({ min: 1, max: 2000 }),
});

/** Where a position stands in the frame, CSS pixels from its north-west. */
function project(
  [lng, lat]: readonly number[],
  view: { center: readonly [number, number]; zoom: number },
  frame: { width: number; height: number },
): [number, number] {
  const world = 512 * 2 ** view.zoom;
  const y = (degrees: number) => Math.asinh(Math.tan((degrees * Math.PI) / 180)) / (2 * Math.PI);
  return [
    frame.width / 2 + ((lng! - view.center[0]) / 360) * world,
    frame.height / 2 - (y(lat!) - y(view.center[1])) * world,
  ];
}

describe('frame guards', () => {
  it('stand on the edge of the frame, closer together than one is wide', () => {
    fc.assert(
      fc.property(camera, size, (view, frame) => {
        const { width, height } = frame;
        const points = frameGuards(view, frame).features.map((feature) =>
          project(feature.geometry.coordinates, view, frame),
        );
        const near = (a: number, b: number) => Math.abs(a - b) < 0.01;
        const edges = [
          points.filter(([, y]) => near(y, 0)).map(([x]) => x),
          points.filter(([, y]) => near(y, height)).map(([x]) => x),
          points.filter(([x]) => near(x, 0)).map(([, y]) => y),
          points.filter(([x]) => near(x, width)).map(([, y]) => y),
        ];
        edges.forEach((edge, i) => {
          const sorted = edge.toSorted((a, b) => a - b);
          expect(sorted[0]).toBeCloseTo(0, 1);
          expect(sorted.at(-1)).toBeCloseTo(i < 2 ? width : height, 1);
          sorted.slice(1).forEach((at, j) => expect(at - sorted[j]!).toBeLessThan(guardSide));
        });
        expect(edges.flat().length).toBeGreaterThanOrEqual(points.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('guard layers', () => {
  it('are valid in a style, draw nothing and use a symbol that ships', () => {
    const basemap = basemapStyle(themes.paper, 'en', {
      atlas: 'pmtiles://https://example.org/atlas.pmtiles',
      relief: null,
      fonts: 'https://example.org/fonts/',
    });
    const empty: SourceSpecification = {
      type: 'geojson',
      data: { type: 'FeatureCollection', features: [] },
    };
    const layers = guardLayers('bands', ['==', ['get', 'part'], 'band']);
    const style = {
      ...basemap,
      sources: { ...basemap.sources, [frameGuardSource]: empty, bands: empty },
      layers: [...basemap.layers, ...layers],
    };
    expect(validateStyleMin(style)).toEqual([]);
    for (const layer of layers) expect(layer.paint?.['icon-opacity']).toBe(0);
    const icon = basemapIcons().find(({ id }) => id === guardIcon);
    expect(icon?.image.data.some((value, i) => i % 4 === 3 && value > 0)).toBe(false);
  });
});
