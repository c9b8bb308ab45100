import type { Stage } from '../scene/beat-scene.ts';
import { shownCamera, shownScene, type Shown } from '../scene/shown-scene.ts';
import type { Story } from '../story/document.ts';
import { evidenceFor } from '../story/evidence.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { publicationLine } from '../story/words.ts';
import type { Theme } from '../theme/theme.ts';
import type { FigureBasemap } from './basemap.ts';
import { figureSvg, type FigureInput } from './figure.ts';

interface ShownFigureOptions extends Pick<FigureInput, 'idPrefix' | 'detail' | 'fitted'> {
  /** The picture's size in pixels. */
  stage: Stage;
}

/** What an embed shows as a still picture: the same scene and frame as the live map's. */
export function shownFigure(
  story: Story,
  library: GeometryLibrary,
  basemap: FigureBasemap,
  theme: Theme,
  shown: Shown,
  { stage, ...options }: ShownFigureOptions,
): string {
  const camera = shownCamera(story, library, shown, stage);
  const scene = shownScene(story, library, shown, stage, camera);
  const { beat, selected } = shown;
  const subject =
    beat?.leg?.label ??
    beat?.step.title ??
    (selected === null ? undefined : evidenceFor(story, selected)?.title) ??
    publicationLine(story);
  return figureSvg({
    ...options,
    width: stage.width,
    height: stage.height,
    scene,
    camera,
    theme,
    basemap,
    title: `Map: ${subject}`,
    description: scene.marks.length
      ? `On it: ${scene.marks.map(({ name }) => name).join('; ')}.`
      : 'Nothing of it has a place in the article.',
  });
}
