import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { labelHalo, labelStyles } from '../scene/label-style.ts';
import { lineHeight } from '../scene/labels.ts';
import type { SceneLabel } from '../scene/scene.ts';
import {
  areaEdge,
  bandWidths,
  claimPatterns,
  fadedOpacity,
  leaderPattern,
  threadPattern,
  type LinePattern,
} from '../theme/patterns.ts';
import { surfaces } from '../theme/surface.ts';
import type { Theme } from '../theme/theme.ts';
import { evidenceSources } from './evidence-data.ts';

/** Evidence layers that can be chosen with the pointer, the most particular first. */
export const clickableLayers = [
  'evidence-symbols',
  'evidence-labels',
  'evidence-legs-alleged',
  'evidence-legs-quoted',
  'evidence-legs-stated',
  'evidence-thread',
  'evidence-band',
  'evidence-area',
] as const;

/** MapLibre's names of the label face's weights, as expressions. */
const fonts: Record<500 | 600, ExpressionSpecification> = {
  500: ['literal', ['IBM Plex Sans Medium']],
  600: ['literal', ['IBM Plex Sans SemiBold']],
};

/** An expression that picks by a label's kind. */
function byKind(
  of: (style: (typeof labelStyles)[SceneLabel['kind']]) => unknown,
): ExpressionSpecification {
  const cases = (Object.keys(labelStyles) as SceneLabel['kind'][]).flatMap((kind) => [
    kind,
    of(labelStyles[kind]),
  ]);
  return [
    'match',
    ['get', 'kind'],
    ...cases,
    of(labelStyles.leg),
  ] as unknown as ExpressionSpecification;
}

const part = (name: string): ExpressionSpecification => ['==', ['get', 'part'], name];
/** Whether the pointer or the focus is on what a mark belongs to. */
const hot: ExpressionSpecification = ['boolean', ['feature-state', 'hot'], false];
const lit: ExpressionSpecification = ['any', ['get', 'selected'], hot];
/** One value for what is selected or pointed at, another for the rest. */
const ifLit = (yes: number, no: number): ExpressionSpecification => ['case', lit, yes, no];

/** What is filtered out is faint, unless it is pointed at. */
const strength: ExpressionSpecification = [
  'case',
  ['all', ['get', 'faded'], ['!', hot]],
  fadedOpacity,
  1,
];
/** An opacity, for what is filtered out a part of it. */
const faint = (opacity: ExpressionSpecification): ExpressionSpecification => [
  '*',
  opacity,
  strength,
];

/** Everything that goes beneath the basemap's labels: areas, bands, lines. */
export function evidenceGround({ evidence }: Theme): LayerSpecification[] {
  const area: ExpressionSpecification = ['any', part('area'), part('implied-area')];
  return [
    {
      id: 'evidence-area',
      type: 'fill',
      source: evidenceSources.areas,
      filter: area,
      paint: {
        'fill-color': ['case', part('area'), evidence.area, evidence.implied],
        'fill-opacity': faint(['case', lit, 0.16, part('area'), 0.08, 0.055]),
      },
    },
    {
      id: 'evidence-area-soft',
      type: 'line',
      source: evidenceSources.areas,
      filter: part('area'),
      paint: {
        'line-color': evidence.area,
        'line-width': areaEdge.soft,
        'line-blur': areaEdge.soft,
        'line-offset': -areaEdge.soft / 3,
        'line-opacity': faint(ifLit(0.55, 0.28)),
      },
    },
    {
      id: 'evidence-band-glow',
      type: 'line',
      source: evidenceSources.lines,
      filter: part('band'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': evidence.band,
        'line-width': bandWidths.glow,
        'line-blur': 5,
        'line-opacity': faint(ifLit(0.5, 0.3)),
      },
    },
    {
      id: 'evidence-band',
      type: 'line',
      source: evidenceSources.lines,
      filter: part('band'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': evidence.band,
        'line-width': bandWidths.core,
        'line-blur': 3,
        'line-opacity': faint(ifLit(0.85, 0.5)),
      },
    },
    line('evidence-thread', part('thread'), evidence.muted, threadPattern),
    line('evidence-leaders', part('leader'), evidence.muted, leaderPattern),
    ...(['stated', 'quoted', 'alleged'] as const).map((claim) =>
      line(
        `evidence-legs-${claim}`,
        [
          'all',
          ['in', ['get', 'part'], ['literal', ['leg', 'arrow', 'departure']]],
          ['==', ['get', 'claim'], claim],
        ],
        evidence.evidence,
        claimPatterns[claim],
      ),
    ),
  ];
}

function line(
  id: string,
  filter: ExpressionSpecification,
  colour: string,
  { width, dash }: LinePattern,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: evidenceSources.lines,
    filter,
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-width': ifLit(width * 1.35, width),
      'line-opacity': strength,
      // A dash array is counted in line widths.
      ...(dash ? { 'line-dasharray': dash.map((length) => length / width) } : {}),
    },
  };
}

/** Everything on top of the basemap's labels: symbols and the evidence's own labels. */
export function evidenceTop({ name, evidence }: Theme): LayerSpecification[] {
  return [
    {
      id: 'evidence-symbols',
      type: 'symbol',
      source: evidenceSources.symbols,
      layout: {
        'icon-image': [
          'concat',
          `${name}/`,
          ['get', 'part'],
          ['case', ['get', 'selected'], '/selected', ''],
        ],
        'icon-rotate': ['get', 'rotation'],
        'icon-rotation-alignment': 'map',
        'icon-pitch-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': false,
        'symbol-sort-key': ['match', ['get', 'part'], 'bracket', 0, 'gap', 1, 'post', 3, 2],
      },
      paint: { 'icon-opacity': strength },
    },
    {
      id: 'evidence-labels',
      type: 'symbol',
      source: evidenceSources.labels,
      layout: {
        'text-field': ['get', 'text'],
        'text-letter-spacing': byKind(({ spacing }) => spacing),
        'text-font': [
          'case',
          ['get', 'selected'],
          fonts[600],
          byKind(({ weight }) => fonts[weight]),
        ],
        'text-size': ['get', 'size'],
        'text-line-height': lineHeight,
        'text-max-width': 100,
        'text-anchor': 'center',
        'text-justify': ['get', 'align'],
        'text-offset': ['array', 'number', 2, ['get', 'offset']],
        // The scene has given every evidence label its place; the basemap's labels make way.
        'text-allow-overlap': true,
        'text-ignore-placement': false,
        'text-padding': 3,
      },
      paint: {
        'text-color': byKind(({ colour }) => evidence[colour]),
        // Lit words have the colour of lit words in the text.
        'text-halo-color': ['case', hot, surfaces[name].highlight, evidence.halo],
        'text-halo-width': ['case', hot, labelHalo * 1.6, labelHalo],
      },
    },
  ];
}
