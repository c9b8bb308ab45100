import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { BasemapColours } from '../../theme/theme.ts';
import { atlasSource, byZoom, reliefFlat, reliefSource } from './expressions.ts';
import type { BasemapLayerId } from './layer-order.ts';

type GroundLayer = LayerSpecification & { id: BasemapLayerId };

/**
 * Round joins where a line is wide enough to show them, and MapLibre's mitred ones elsewhere. They
 * cost two to three times the triangles of mitred ones, and a coast has tens of thousands of
 * corners: without a graphics card they are most of what a frame costs.
 */
const roundWhenWide: ExpressionSpecification = ['step', ['zoom'], 'miter', 6, 'round'];

/** Sea, land, relief, water and borders: everything beneath the evidence. */
export function groundLayersFor(colours: BasemapColours, relief: boolean): GroundLayer[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    coastTint(colours),
    {
      id: 'land',
      type: 'fill',
      source: atlasSource,
      'source-layer': 'land',
      paint: { 'fill-color': colours.land, 'fill-antialias': true },
    },
    {
      id: 'glaciers',
      type: 'fill',
      source: atlasSource,
      'source-layer': 'glaciers',
      paint: {
        'fill-color': colours.glacier,
        'fill-opacity': byZoom([3, 0.6], [5, 0.75], [8, 0.5]),
      },
    },
    ...(relief ? [reliefLayer(colours)] : []),
    regionBorders(colours),
    borderCasing(colours),
    ...water(colours),
    ...borders(colours),
  ];
}

/**
 * A soft light along the coast: one wide line whose blur is as wide as the part of it that is
 * seen, since the land covers its inner half.
 */
function coastTint(colours: BasemapColours): GroundLayer {
  return {
    id: 'coast-tint',
    type: 'line',
    source: atlasSource,
    'source-layer': 'coastline',
    layout: { 'line-cap': 'round' },
    paint: {
      'line-color': colours.seaTint,
      'line-width': byZoom([2, 9], [5, 20], [8, 30]),
      'line-blur': byZoom([2, 4], [5, 9], [8, 14]),
    },
  };
}

/**
 * At its best around zoom 4, still there at 6, where the evidence needs the room; gone by 8, before
 * the pixels of its 2-arc-minute grid show.
 *
 * The tiles hold one number per pixel, how light the slope is (data/basemap/relief-shade.ts), and
 * are read as if they were heights: `color-relief` then gives the shades each theme's own colours.
 */
function reliefLayer(colours: BasemapColours): GroundLayer {
  const best = colours.relief;
  const { reliefShadow: shadow, reliefLight: light } = colours;
  return {
    id: 'relief',
    type: 'color-relief',
    source: reliefSource,
    maxzoom: 8,
    paint: {
      'color-relief-color': [
        'interpolate',
        ['linear'],
        ['elevation'],
        20,
        `${shadow}ff`,
        reliefFlat - 4,
        `${shadow}00`,
        reliefFlat + 4,
        `${light}00`,
        200,
        `${light}ff`,
      ],
      'color-relief-opacity': byZoom(
        [1, best * 0.65],
        [3, best * 0.9],
        [4, best],
        [4.6, best],
        [5.4, best * 0.72],
        [6, best * 0.52],
        [7, best * 0.28],
        [8, 0],
      ),
    },
  };
}

function regionBorders(colours: BasemapColours): GroundLayer {
  return {
    id: 'regions',
    type: 'line',
    source: atlasSource,
    'source-layer': 'regions',
    minzoom: 4.5,
    paint: {
      'line-color': colours.region,
      'line-width': byZoom([5, 0.6], [8, 1.1]),
      'line-opacity': byZoom([4.5, 0], [5.5, 1]),
    },
  };
}

function borderCasing(colours: BasemapColours): GroundLayer {
  return {
    // A light ground beneath the borders, so that they read on shaded slopes without being darker.
    // Under the water: where a border follows a river, it is drawn as a line within the blue.
    id: 'border-casing',
    type: 'line',
    source: atlasSource,
    'source-layer': 'borders',
    minzoom: 3,
    layout: { 'line-join': roundWhenWide, 'line-cap': 'round' },
    paint: {
      'line-color': colours.halo,
      'line-width': byZoom([3, 2], [6, 4.5], [8, 6]),
      'line-blur': byZoom([3, 1], [6, 2], [8, 2.5]),
      'line-opacity': byZoom([3, 0.35], [5, 0.6]),
    },
  };
}

function water(colours: BasemapColours): GroundLayer[] {
  return [
    {
      id: 'rivers',
      type: 'line',
      source: atlasSource,
      'source-layer': 'rivers',
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 3, 2, 4, 3, 5, 4, 6, 5, 7, 9]],
      layout: { 'line-join': roundWhenWide, 'line-cap': 'round' },
      paint: {
        'line-color': colours.river,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          2,
          ['interpolate', ['linear'], ['get', 'rank'], 0, 0.7, 4, 0.3],
          5,
          ['interpolate', ['linear'], ['get', 'rank'], 0, 1.5, 4, 0.6],
          8,
          ['interpolate', ['linear'], ['get', 'rank'], 0, 4, 2, 3.2, 4, 1.7, 6, 0.9],
        ],
      },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: atlasSource,
      'source-layer': 'lakes',
      paint: {
        'fill-color': colours.lake,
        // From afar an outline would make the thousands of small lakes the darkest thing there is.
        'fill-outline-color': ['step', ['zoom'], colours.lake, 4.5, colours.shore],
      },
    },
    {
      id: 'shores',
      type: 'line',
      source: atlasSource,
      'source-layer': 'coastline',
      paint: { 'line-color': colours.shore, 'line-width': byZoom([2, 0.4], [5, 0.7], [8, 1]) },
    },
  ];
}

function borders(colours: BasemapColours): GroundLayer[] {
  const width = byZoom([2, 0.6], [4, 0.9], [6, 1.3], [8, 1.7]);
  return [
    {
      id: 'borders',
      type: 'line',
      source: atlasSource,
      'source-layer': 'borders',
      filter: ['!=', ['get', 'kind'], 'disputed'],
      layout: { 'line-join': roundWhenWide, 'line-cap': 'round' },
      paint: { 'line-color': colours.border, 'line-width': width },
    },
    {
      id: 'borders-disputed',
      type: 'line',
      source: atlasSource,
      'source-layer': 'borders',
      filter: ['==', ['get', 'kind'], 'disputed'],
      paint: {
        'line-color': colours.disputed,
        'line-width': width,
        // Short and even: the evidence's dashes are long, so nobody takes this for a claim.
        'line-dasharray': [1.5, 2],
      },
    },
  ];
}
