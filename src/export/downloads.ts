import type { Download } from './download.ts';

/** The map's size in pixels; legend and notes stand below it. */
const size = { width: 960, height: 640 };

const svgDownload: Download = {
  id: 'svg',
  label: 'Vector figure (SVG)',
  hint: 'The map with its legend and notes, to print, edit or put into a report.',
  mediaType: 'image/svg+xml',
  extension: 'svg',
  choices: [],
  async make({ story, geometry, shown, theme, figureBasemap }, _chosen, { signal }) {
    const [{ shownFigure }, { wrap }, { boundaryNote, mapCredits, publicationLine }, basemap] =
      await Promise.all([
        import('../figure/shown.ts'),
        import('../scene/labels.ts'),
        import('../story/words.ts'),
        figureBasemap(),
      ]);
    signal.throwIfAborted();
    const svg = shownFigure(story, geometry, basemap, theme, shown, {
      stage: { ...size, covered: {} },
      legend: true,
      notes: [
        `${publicationLine(story)}.`,
        ...wrap(boundaryNote, Math.floor(size.width / 5.6)),
        mapCredits,
      ],
    });
    return new Blob([svg], { type: 'image/svg+xml' });
  },
};

/** Every file that is made in the browser, in the order in which they are offered. */
export const downloads: readonly Download[] = [svgDownload];
