import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The source of the vector atlas. */
export const atlasSource = 'atlas';
/** The source of the shaded relief. */
export const reliefSource = 'relief';
/** The value of flat ground in the relief's tiles, of 0 (deep shadow) to 255 (full light). */
export const reliefFlat = 128;

/** The languages a map can be labelled in; `local` is each place's own, where its letters are shipped. */
export type MapLanguage = 'en' | 'ru' | 'local';

/** Every language, the default first. */
export const mapLanguages: readonly MapLanguage[] = ['en', 'ru', 'local'];

/** A number that changes evenly between the given zooms: `[zoom, value]` pairs, ascending. */
export function byZoom(...stops: readonly (readonly [number, number])[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

/**
 * A feature's name in a language, or in English where the data has none. Letters that no shipped
 * font has (Arabic, Han) are drawn by MapLibre in the reader's own system font, never fetched.
 */
export function nameIn(language: MapLanguage): ExpressionSpecification {
  if (language === 'en') return ['get', 'name'];
  return ['coalesce', ['get', `name_${language}`], ['get', 'name']];
}
