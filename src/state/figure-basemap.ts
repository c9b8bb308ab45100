import type { FigureBasemap } from '../figure/basemap.ts';
import { siteFile } from '../site/site-file.ts';

let loading: Promise<FigureBasemap | null> | null = null;

/**
 * The basemap of still figures, loaded once, from `basemap/` below `base`.
 * Null where it does not answer: what a figure would show is then left to the
 * live map.
 */
export function loadFigureBasemap(base: string): Promise<FigureBasemap | null> {
  loading ??= siteFile(new URL('basemap/figure.json', base))
    .then((response) => (response.ok ? (response.json() as Promise<FigureBasemap>) : null))
    .catch(() => null)
    .then((basemap) => {
      // Asked again, it tries again.
      if (basemap === null) loading = null;
      return basemap;
    });
  return loading;
}

/** The same for whoever cannot do without: rejects with a sentence to a person. */
export async function needFigureBasemap(base: string): Promise<FigureBasemap> {
  const basemap = await loadFigureBasemap(base);
  if (!basemap) throw new Error('The figure’s basemap did not answer. Try again.');
  return basemap;
}
