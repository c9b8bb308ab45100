import { beatCamera, beatScene, type Stage } from '../scene/beat-scene.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import type { Beat } from '../story/talk.ts';
import type { Theme } from '../theme/theme.ts';
import type { FigureBasemap } from './basemap.ts';
import { figureSvg } from './figure.ts';
import type { Detail } from './plot.ts';

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
  { stage, ...options }: BeatFigureOptions,
): string {
  const camera = beatCamera(story, library, beat, stage);
  const scene = beatScene(story, library, beat, stage, camera);
  return figureSvg({
    ...options,
    width: stage.width,
    height: stage.height,
    scene,
    camera,
    theme,
    basemap,
    title: `Map: ${beat.leg?.label ?? beat.step.title}`,
    description: scene.marks.length
      ? `On it: ${scene.marks.map(({ name }) => name).join('; ')}.`
      : 'Nothing of it has a place in the article.',
    fitted: true,
  });
}
