import type {
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Theme } from '../theme/theme.ts';
import { beforeLabels } from './basemap/layer-order.ts';
import type { MapLanguage } from './basemap/expressions.ts';
import { frameGuardSource, guardLayers } from './basemap/label-guards.ts';
import { basemapStyle, type BasemapOptions } from './basemap/style.ts';
import { evidenceSources, type EvidenceData } from './evidence-data.ts';
import { evidenceGround, evidenceTop } from './evidence-layers.ts';

/** What the whole style is made of. */
export interface MapStyleInput {
  theme: Theme;
  language: MapLanguage;
  options: BasemapOptions;
  data: EvidenceData;
  /** Names the evidence prints itself. */
  named: string[];
  /** Points round the frame that keep the basemap's labels from being cut by it. */
  guards: FeatureCollection;
  /** Another style in place of the shipped basemap, where the site's owner asked for one. */
  other?: StyleSpecification | null;
}

/** The whole style: the basemap with the evidence between its lines and its labels, and on top. */
export function mapStyle(input: MapStyleInput): StyleSpecification {
  const { theme, data } = input;
  const own = basemapStyle(theme, input.language, input.options);
  // The evidence's labels are set in the shipped fonts on any basemap.
  const basemap = input.other ? { ...input.other, 'font-faces': own['font-faces'] } : own;
  const firstLabel = input.other
    ? basemap.layers.findIndex((layer) => layer.type === 'symbol')
    : basemap.layers.findIndex((layer) => layer.id === beforeLabels);
  const at = firstLabel < 0 ? basemap.layers.length : firstLabel;
  const sources = Object.fromEntries(
    (Object.keys(evidenceSources) as (keyof EvidenceData)[]).map((key) => [
      evidenceSources[key],
      // By its evidence, so that all that belongs to it can be lit at once.
      { type: 'geojson' as const, data: data[key], promoteId: 'evidenceId' },
    ]),
  );
  return {
    ...basemap,
    sources: {
      ...basemap.sources,
      ...sources,
      [frameGuardSource]: { type: 'geojson', data: input.guards },
    },
    layers: [
      ...basemap.layers.slice(0, at),
      ...evidenceGround(theme),
      ...basemap.layers.slice(at).map((layer) => withoutNames(layer, input.named)),
      ...guardLayers(evidenceSources.lines, ['==', ['get', 'part'], 'band']),
      ...evidenceTop(theme),
    ],
  } as StyleSpecification;
}

/** Countries and towns that the evidence names itself are not named a second time beneath it. */
function withoutNames(layer: LayerSpecification, named: string[]): LayerSpecification {
  if (layer.type !== 'symbol' || !['country-labels', 'city-labels'].includes(layer.id))
    return layer;
  const others: ExpressionSpecification = ['!', ['in', ['get', 'name'], ['literal', named]]];
  const filter = layer.filter as ExpressionSpecification | undefined;
  return { ...layer, filter: filter ? ['all', filter, others] : others };
}
