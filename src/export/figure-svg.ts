import { overviewFigure } from '../figure/overview.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { paper } from '../theme/paper.ts';
import type { Format } from './format.ts';
import { geometryFormat } from './geometry.ts';

/** The size of the published figure's map, in pixels. */
const size = { width: 1200, height: 900 };

/** The whole story as one vector picture, to be printed or edited. */
export const figureFormat: Format = {
  id: 'figure',
  file: 'figure.svg',
  mediaType: 'image/svg+xml',
  label: 'The map as a vector figure, with inset and legend',
  write(story, geometry, basemap) {
    // The shapes as the app reads them, so that the figure draws what the live map draws.
    const library = JSON.parse(geometryFormat.write(story, geometry)) as GeometryLibrary;
    return `${overviewFigure(story, library, basemap, paper, size)}\n`;
  },
};
