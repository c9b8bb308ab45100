import type { FontFacesSpecification } from '@maplibre/maplibre-gl-style-spec';
import { fontCuts, fontFile, fontSubsets, unicodeRanges } from '../theme/font-files.ts';

/**
 * The style's `font-faces`: what MapLibre draws each name of a `text-font` with. A file is fetched
 * when the first letter of its range is drawn, and by the address the page's own style sheet uses,
 * so it moves once. The reading face is left out: no label is set in it.
 *
 * @param base address of the folder of fonts, with its closing slash
 */
export function fontFaces(base: string): FontFacesSpecification {
  return Object.fromEntries(
    fontCuts
      .filter((cut) => cut.family === 'IBM Plex Sans')
      .map((cut) => [
        cut.mapName,
        fontSubsets.map((subset) => ({
          url: base + fontFile(cut, subset),
          'unicode-range': [...unicodeRanges[subset]],
        })),
      ]),
  );
}
