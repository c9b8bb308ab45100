import { shownFigure } from '../figure/shown.ts';
import { wrap } from '../scene/labels.ts';
import { loadFigureBasemap } from '../state/figure-basemap.ts';
import { boundaryNote, mapCredits, publicationLine } from '../story/words.ts';
import type { ThemeName } from '../theme/theme.ts';
import { themes } from '../theme/themes.ts';
import type { Opened } from './embed.svelte.ts';

/** The image's map in pixels; legend and notes stand below it. */
const size = { width: 960, height: 640 };

/**
 * What an embed shows, as a figure by itself: an SVG with legend and notes. Throws
 * an Error whose message is a sentence to a person.
 */
export async function imageOf(
  { walk, library }: Opened,
  theme: ThemeName,
  base: string,
): Promise<Blob> {
  const basemap = await loadFigureBasemap(base);
  if (!basemap) throw new Error('The image’s basemap did not answer. Try again.');
  const note = wrap(boundaryNote, Math.floor(size.width / 5.6));
  const svg = shownFigure(walk.story, library, basemap, themes[theme], walk, {
    stage: { ...size, covered: {} },
    legend: true,
    notes: [`${publicationLine(walk.story)}.`, ...note, mapCredits],
  });
  return new Blob([svg], { type: 'image/svg+xml' });
}
