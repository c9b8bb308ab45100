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
 * A feature's name in a language, or in English where the data has none, or where its script cannot
 * be set: no plug-in that shapes Arabic and the like is shipped.
 */
export function nameIn(language: MapLanguage): ExpressionSpecification {
  const name: ExpressionSpecification = ['get', 'name'];
  if (language === 'en') return name;
  const own: ExpressionSpecification = ['coalesce', ['get', `name_${language}`], name];
  return ['case', ['is-supported-script', own], own, name];
}
