import type {
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { BasemapColours } from '../../theme/theme.ts';
import { cityIcon, capitalIcon } from './icons.ts';
import { atlasSource, byZoom, nameIn, type MapLanguage } from './expressions.ts';
import type { BasemapLayerId } from './layer-order.ts';

type LabelLayer = SymbolLayerSpecification & { id: BasemapLayerId };

const regular = ['IBM Plex Sans Regular'];
const medium = ['IBM Plex Sans Medium'];
const italic = ['IBM Plex Sans Italic'];

/** Names, from those that give way first to those that win. */
export function labelLayersFor(colours: BasemapColours, language: MapLanguage): LabelLayer[] {
  const name = nameIn(language);
  return [
    riverLabels(colours, name),
    physicalLabels(colours, name),
    regionLabels(colours, name),
    waterLabels(colours, name),
    cityLabels(colours, name),
    countryLabels(colours, name),
  ];
}

/** Only features up to a rank that grows with the zoom: `[zoom, rank]`, the first from zoom 0. */
function upToRank(
  first: number,
  ...steps: readonly (readonly [number, number])[]
): ExpressionSpecification {
  return [
    '<=',
    ['get', 'rank'],
    ['step', ['zoom'], first, ...steps.flat()] as ExpressionSpecification,
  ];
}

function halo(colours: BasemapColours, colour: string): LabelLayer['paint'] {
  return {
    'text-color': colour,
    'text-halo-color': colours.halo,
    // Wide and hard enough to be what stands behind every letter, on shaded slopes too.
    'text-halo-width': 1.4,
    'text-halo-blur': 0.3,
  };
}

function riverLabels(colours: BasemapColours, name: ExpressionSpecification): LabelLayer {
  return {
    id: 'river-labels',
    type: 'symbol',
    source: atlasSource,
    // Smoothed lines: along a river's own bends letters collide.
    'source-layer': 'river_labels',
    minzoom: 4,
    filter: [
      'all',
      ['has', 'name'],
      ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 5, 2, 6, 4, 7, 9]],
    ],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 320,
      'symbol-sort-key': ['get', 'rank'],
      'text-field': name,
      'text-font': italic,
      'text-size': byZoom([4, 10.5], [8, 13]),
      'text-letter-spacing': 0.06,
      'text-max-angle': 34,
      'text-padding': 6,
      'text-offset': [0, -0.55],
    },
    paint: halo(colours, colours.waterLabel),
  };
}

function physicalLabels(colours: BasemapColours, name: ExpressionSpecification): LabelLayer {
  return {
    id: 'physical-labels',
    type: 'symbol',
    source: atlasSource,
    'source-layer': 'physical_labels',
    minzoom: 3.4,
    filter: upToRank(1, [4, 2], [5, 3], [6, 9]),
    layout: {
      'symbol-sort-key': ['get', 'rank'],
      'text-field': name,
      'text-font': italic,
      'text-size': byZoom([3, 10], [6, 13]),
      'text-letter-spacing': 0.14,
      'text-max-width': 7,
      'text-padding': 10,
    },
    paint: halo(colours, colours.physicalLabel),
  };
}

function regionLabels(colours: BasemapColours, name: ExpressionSpecification): LabelLayer {
  return {
    id: 'region-labels',
    type: 'symbol',
    source: atlasSource,
    'source-layer': 'region_labels',
    minzoom: 5.4,
    layout: {
      'symbol-sort-key': ['get', 'rank'],
      'text-field': name,
      'text-font': regular,
      // Small spaced capitals: many a region has its chief town's name.
      'text-transform': 'uppercase',
      'text-size': byZoom([5, 9], [8, 12]),
      'text-letter-spacing': 0.16,
      'text-max-width': 8,
      'text-padding': 12,
    },
    paint: halo(colours, colours.regionLabel),
  };
}

function waterLabels(colours: BasemapColours, name: ExpressionSpecification): LabelLayer {
  return {
    id: 'water-labels',
    type: 'symbol',
    source: atlasSource,
    'source-layer': 'water_labels',
    filter: upToRank(1, [3, 2], [4, 3], [5, 4], [6, 9]),
    layout: {
      'symbol-sort-key': ['get', 'rank'],
      'text-field': name,
      'text-font': italic,
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        2,
        ['interpolate', ['linear'], ['get', 'rank'], 0, 12.5, 3, 10.5],
        7,
        ['interpolate', ['linear'], ['get', 'rank'], 0, 19, 4, 12.5],
      ],
      'text-letter-spacing': 0.08,
      'text-line-height': 1.25,
      'text-max-width': 6,
      'text-padding': 4,
      // Water is wide: its name may step aside for a country's or for the evidence.
      'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
      'text-radial-offset': 0.9,
      'text-justify': 'center',
    },
    paint: halo({ ...colours, halo: colours.sea }, colours.waterLabel),
  };
}

function cityLabels(colours: BasemapColours, name: ExpressionSpecification): LabelLayer {
  return {
    id: 'city-labels',
    type: 'symbol',
    source: atlasSource,
    'source-layer': 'city_labels',
    minzoom: 2.5,
    filter: [
      'any',
      upToRank(0, [3, 1], [4, 3], [5, 5], [6, 6], [7, 9]),
      ['all', ['==', ['get', 'capital'], true], ['>=', ['zoom'], 4]],
    ],
    layout: {
      'symbol-sort-key': ['get', 'rank'],
      'icon-image': ['case', ['==', ['get', 'capital'], true], capitalIcon, cityIcon],
      'icon-padding': 1,
      'text-field': name,
      'text-font': [
        'case',
        ['==', ['get', 'capital'], true],
        ['literal', medium],
        ['literal', regular],
      ],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3,
        ['interpolate', ['linear'], ['get', 'rank'], 0, 11.5, 4, 10.5],
        8,
        ['interpolate', ['linear'], ['get', 'rank'], 0, 17, 4, 13.5, 8, 11.5],
      ],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.5,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 4,
    },
    paint: {
      ...halo(colours, colours.cityLabel),
      'icon-color': colours.cityLabel,
      'icon-halo-color': colours.halo,
      'icon-halo-width': 1,
    },
  };
}

function countryLabels(colours: BasemapColours, name: ExpressionSpecification): LabelLayer {
  return {
    id: 'country-labels',
    type: 'symbol',
    source: atlasSource,
    'source-layer': 'country_labels',
    maxzoom: 7.5,
    filter: upToRank(2, [2, 3], [3, 4], [4, 5], [5, 9]),
    layout: {
      'symbol-sort-key': ['get', 'rank'],
      'text-field': name,
      'text-font': medium,
      'text-transform': 'uppercase',
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        2,
        ['interpolate', ['linear'], ['get', 'rank'], 1, 12.5, 5, 9.5],
        6,
        ['interpolate', ['linear'], ['get', 'rank'], 1, 19, 5, 14],
      ],
      'text-letter-spacing': ['interpolate', ['linear'], ['get', 'rank'], 1, 0.32, 5, 0.14],
      'text-line-height': 1.3,
      'text-max-width': 8,
      'text-padding': 8,
    },
    paint: halo(colours, colours.countryLabel),
  };
}
