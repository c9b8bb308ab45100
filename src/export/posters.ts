import type { FigureBasemap } from '../figure/basemap.ts';
import { shownFigure } from '../figure/shown.ts';
import type { Stage } from '../scene/beat-scene.ts';
import { legendOf, type LegendEntry } from '../scene/legend.ts';
import { shownCamera, shownScene, type Shown } from '../scene/shown-scene.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { evidenceNames, posterCards, type PosterCards } from '../story/poster-cards.ts';
import { wholeStep } from '../story/talk.ts';
import { pageTheme } from '../theme/custom-properties.ts';
import { geometryFormat } from './geometry.ts';

/** A file below a story's folder that an embed shows before anybody has asked for the live map. */
interface PosterFile {
  file: string;
  write(): string;
}

/** `posters/index.json`: what an embed says before anybody has asked for the story itself. */
export interface PosterIndex extends PosterCards {
  /** By the name of a picture: the looks that are on it. */
  legends: Record<string, LegendEntry[]>;
}

/** Pictures for wide and for narrow maps. One serves every width near its own. */
const shapes = {
  wide: { width: 640, height: 420, bleed: { x: 110, y: 50 } },
  narrow: { width: 340, height: 300, bleed: { x: 90, y: 70 } },
} as const;

const stageOf = ({ width, height }: { width: number; height: number }): Stage => ({
  width,
  height,
  covered: {},
});

/**
 * The posters of a story: the words of its steps, and pictures of each step and of
 * the whole map, drawn in the page's colours whichever those are. What nobody asks
 * for is not drawn.
 */
export function posterFiles(
  story: Story,
  geometry: GeometryLibrary,
  basemap: FigureBasemap,
): PosterFile[] {
  let published: GeometryLibrary | undefined;
  /** The shapes as the live map reads them. */
  const library = () =>
    (published ??= JSON.parse(geometryFormat.write(story, geometry)) as GeometryLibrary);
  const pictures = picturesOf(story);
  return [
    {
      file: 'posters/index.json',
      write() {
        const legends = pictures.map(([name, shown]) => [name, legend(story, library(), shown)]);
        const index: PosterIndex = { ...posterCards(story), legends: Object.fromEntries(legends) };
        return `${JSON.stringify(index)}\n`;
      },
    },
    {
      file: 'posters/names.json',
      write: () => `${JSON.stringify(evidenceNames(story))}\n`,
    },
    ...pictures.flatMap(([name, shown]) =>
      Object.entries(shapes).map(([shape, { bleed, ...size }]) => ({
        file: `posters/${name}-${shape}.svg`,
        write: () =>
          shownFigure(story, library(), basemap, pageTheme, shown, {
            stage: stageOf(size),
            idPrefix: 'poster-',
            fitted: true,
            detail: { bleed, grain: 1 },
          }),
      })),
    ),
  ];
}

/** Every picture by its name. */
function picturesOf(story: Story): [name: string, shown: Shown][] {
  return [
    ['whole', { beat: null, selected: null }],
    ...story.steps.map(({ id }): [string, Shown] => [
      `step-${id}`,
      { beat: wholeStep(story, id)!, selected: null },
    ]),
  ];
}

function legend(story: Story, library: GeometryLibrary, shown: Shown): LegendEntry[] {
  const stage = stageOf(shapes.wide);
  const camera = shownCamera(story, library, shown, stage);
  const { features } = shownScene(story, library, shown, stage, camera);
  return legendOf({ features: features.filter(({ faded }) => !faded) });
}
