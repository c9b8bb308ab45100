import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../scene/scene.ts';
import { themeNames } from '../theme/theme.ts';
import { themes } from '../theme/themes.ts';
import { frameGuards } from './basemap/label-guards.ts';
import { evidenceData } from './evidence-data.ts';
import { clickableLayers } from './evidence-layers.ts';
import { mapStyle } from './style.ts';

const scene: Scene = {
  features: [
    {
      id: 'a:area',
      part: 'area',
      evidenceId: 'a',
      claim: 'stated',
      locus: 'area',
      selected: false,
      faded: false,
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        ],
      },
    },
    {
      id: 'p:town',
      part: 'town',
      evidenceId: 'p',
      claim: 'stated',
      locus: 'point',
      selected: true,
      faded: false,
      geometry: { type: 'Point', coordinates: [0, 0] },
      rotation: 30,
    },
  ],
  labels: [
    {
      id: 'p',
      evidenceId: 'p',
      lines: ['Two', 'lines'],
      kind: 'place',
      selected: true,
      anchor: [0, 0],
      offset: [28, -14],
      align: 'left',
    },
  ],
  marks: [],
};
const options = { atlas: 'pmtiles://x/a', relief: 'pmtiles://x/r', fonts: 'https://x/f/' };

const guards = frameGuards({ center: [60, 40], zoom: 3 }, { width: 400, height: 300 });

describe.each(themeNames)('the %s style', (name) => {
  const style = mapStyle({
    theme: themes[name],
    language: 'en',
    options,
    data: evidenceData(scene),
    named: ['Oslo'],
    guards,
  });

  test('is valid', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });
  test('has the evidence labels on top, where they win over all others', () => {
    expect(style.layers.at(-1)?.id).toBe('evidence-labels');
  });
  test('has every layer that can be clicked', () => {
    const ids = style.layers.map((layer) => layer.id);
    expect(ids).toEqual(expect.arrayContaining([...clickableLayers]));
  });
  test('does not print again what the evidence names', () => {
    const cities = style.layers.find((layer) => layer.id === 'city-labels');
    expect(JSON.stringify(cities)).toContain('Oslo');
  });
});

test('every feature and label of the scene reaches a source, offsets in ems', () => {
  const data = evidenceData(scene);
  expect(data.areas.features).toHaveLength(1);
  expect(data.symbols.features[0]?.properties).toMatchObject({ part: 'town', rotation: 30 });
  expect(data.labels.features[0]?.properties).toMatchObject({
    text: 'Two\nlines',
    offset: [2, -1],
  });
});

test('what is filtered out is faint in every layer of marks', () => {
  const { layers } = mapStyle({
    theme: themes.paper,
    language: 'en',
    options,
    data: evidenceData({ ...scene, features: scene.features.map((f) => ({ ...f, faded: true })) }),
    named: [],
    guards,
  });
  const marks = layers.filter(({ id }) => id.startsWith('evidence-') && id !== 'evidence-labels');
  expect(marks.length).toBeGreaterThan(8);
  for (const { id, paint } of marks)
    expect(JSON.stringify(paint), id).toMatch(/-opacity":.*\["get","faded"\]/);
});

test('another style carries the evidence between its lines and its labels, and on top', () => {
  const other: StyleSpecification = {
    version: 8,
    glyphs: 'https://fonts.example/{fontstack}/{range}.pbf',
    sources: { town: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } },
    layers: [
      { id: 'ground', type: 'background' },
      { id: 'names', type: 'symbol', source: 'town', layout: { 'text-field': 'x' } },
    ],
  };
  const style = mapStyle({
    theme: themes.paper,
    language: 'en',
    options,
    data: evidenceData(scene),
    named: [],
    guards,
    other,
  });
  expect(validateStyleMin(style)).toEqual([]);
  const ids = style.layers.map((layer) => layer.id);
  expect(ids[0]).toBe('ground');
  expect(ids.indexOf('evidence-band')).toBeLessThan(ids.indexOf('names'));
  expect(ids.indexOf('evidence-labels')).toBeGreaterThan(ids.indexOf('names'));
  expect(ids).not.toContain('land');
});
