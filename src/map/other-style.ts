import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { siteFile } from '../site/site-file.ts';

/** Set by the build: where another style stands in the built site; null for the shipped basemap. */
declare const __OTHER_STYLE__: string | null;

/** Whether this site shows the evidence on another style than the shipped basemap. */
export const hasOtherStyle = typeof __OTHER_STYLE__ === 'string';

/** An empty map, until the other style has come. */
export const emptyStyle: StyleSpecification = { version: 8, sources: {}, layers: [] };

/** The other style; null where there is none. Throws a sentence when it cannot be read. */
export async function loadOtherStyle(base: string): Promise<StyleSpecification | null> {
  if (!hasOtherStyle) return null;
  const response = await siteFile(new URL(__OTHER_STYLE__ as string, base));
  if (!response.ok)
    throw new Error(
      `The map style of this site could not be read (it answered ${response.status}).`,
    );
  return (await response.json()) as StyleSpecification;
}
