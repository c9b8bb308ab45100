import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../../theme/theme.ts';
import { fontFaces } from '../font-faces.ts';
import { atlasSource, reliefSource, type MapLanguage } from './expressions.ts';
import { groundLayersFor } from './ground-layers.ts';
import { labelLayersFor } from './label-layers.ts';

/** Where the shipped files are; absolute addresses, since a style has no address of its own. */
export interface BasemapOptions {
  /** The vector atlas, `pmtiles://…/atlas.pmtiles`. */
  atlas: string;
  /** The shaded relief, `pmtiles://…/relief.pmtiles`; `null` draws none. */
  relief: string | null;
  /** The folder of fonts, with its closing slash. */
  fonts: string;
}

/** What the map's credit line says about the basemap. */
export const basemapCredit =
  'Natural Earth · © OpenStreetMap contributors · boundaries and names as of June 2007';

/**
 * The offline basemap as a MapLibre style: nothing in it points outside the given addresses. The
 * same ids for every theme and language, so that `map.setStyle` changes paint and text alone.
 * City symbols come from `basemapIcons`.
 */
export function basemapStyle(
  theme: Theme,
  language: MapLanguage,
  options: BasemapOptions,
): StyleSpecification {
  return {
    version: 8,
    name: `Plotline ${theme.name}`,
    projection: { type: 'mercator' },
    'font-faces': fontFaces(options.fonts),
    sources: sources(options),
    layers: [
      ...groundLayersFor(theme.basemap, options.relief !== null),
      ...labelLayersFor(theme.basemap, language),
    ],
  };
}

function sources({ atlas, relief }: BasemapOptions): Record<string, SourceSpecification> {
  return {
    [atlasSource]: { type: 'vector', url: atlas, attribution: basemapCredit },
    ...(relief === null ? {} : { [reliefSource]: reliefTiles(relief) }),
  };
}

/** Shades in the guise of heights: the red channel alone is the value. */
function reliefTiles(url: string): SourceSpecification {
  return {
    type: 'raster-dem',
    url,
    tileSize: 512,
    encoding: 'custom',
    redFactor: 1,
    greenFactor: 0,
    blueFactor: 0,
    baseShift: 0,
  };
}
