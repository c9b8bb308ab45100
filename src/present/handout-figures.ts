import { beatFigure } from '../figure/beat.ts';
import type { FigureBasemap } from '../figure/basemap.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { beatsOf } from '../story/talk.ts';
import { themes } from '../theme/themes.ts';

/** Of a page's figure in pixels: as wide as the paper lets it be, so that its letters are 12 px there. */
const WIDTH = 672;
const HEIGHT = 480;
/** A journey's legs need the room below the figure. */
const JOURNEY_HEIGHT = 380;

/** The picture of every step for paper: of its last beat, on which all of it is told. */
export function handoutFigures(
  story: Story,
  library: GeometryLibrary,
  basemap: FigureBasemap,
): string[] {
  return story.steps.map((_, i) => {
    const beat = beatsOf(story)
      .filter(({ stepIndex }) => stepIndex === i)
      .at(-1)!;
    const height = beat.leg ? JOURNEY_HEIGHT : HEIGHT;
    return beatFigure(story, library, basemap, themes.print, beat, {
      stage: { width: WIDTH, height, covered: {} },
      idPrefix: `handout-${i}-`,
      detail: { grain: 0.25 },
    });
  });
}
