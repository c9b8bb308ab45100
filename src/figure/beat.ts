import type { Stage } from '../scene/beat-scene.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import type { Beat } from '../story/talk.ts';
import type { Theme } from '../theme/theme.ts';
import type { FigureBasemap } from './basemap.ts';
import type { Detail } from './plot.ts';
import { shownFigure } from './shown.ts';

export interface BeatFigureOptions {
  /** The picture's size in pixels, and what the page lays over it. */
  stage: Stage;
  /** Before every id, so that several figures may stand in one page. */
  idPrefix: string;
  detail?: Detail;
}

/** One beat of a talk as a still picture: the same scene and frame as the live map's. */
export function beatFigure(
  story: Story,
  library: GeometryLibrary,
  basemap: FigureBasemap,
  theme: Theme,
  beat: Beat,
  options: BeatFigureOptions,
): string {
  const shown = { beat, selected: null };
  return shownFigure(story, library, basemap, theme, shown, { ...options, fitted: true });
}
