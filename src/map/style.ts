import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../theme/theme.ts';
import { beforeLabels } from './basemap/layer-order.ts';
import type { MapLanguage } from './basemap/expressions.ts';
import { basemapStyle, type BasemapOptions } from './basemap/style.ts';
import { evidenceSources, type EvidenceData } from './evidence-data.ts';
import { evidenceGround, evidenceTop } from './evidence-layers.ts';

/** The whole style: the basemap with the evidence between its lines and its labels, and on top. */
export function mapStyle(
  theme: Theme,
  language: MapLanguage,
  options: BasemapOptions,
  data: EvidenceData,
): StyleSpecification {
  const basemap = basemapStyle(theme, language, options);
  const at = basemap.layers.findIndex((layer) => layer.id === beforeLabels);
  const sources = Object.fromEntries(
    (Object.keys(evidenceSources) as (keyof EvidenceData)[]).map((key) => [
      evidenceSources[key],
      { type: 'geojson' as const, data: data[key] },
    ]),
  );
  return {
    ...basemap,
    sources: { ...basemap.sources, ...sources },
    layers: [
      ...basemap.layers.slice(0, at),
      ...evidenceGround(theme),
      ...basemap.layers.slice(at),
      ...evidenceTop(theme),
    ],
  };
}
