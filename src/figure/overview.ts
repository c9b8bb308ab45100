import { sceneOf } from '../scene/build.ts';
import {
  CLOSEST_AROUND_MARKS,
  fit,
  NOTHING_PLACED,
  overview as boundsOfAll,
  type Camera,
} from '../scene/camera.ts';
import { insetOf, type Inset } from '../scene/inset.ts';
import { project, unproject } from '../scene/mercator.ts';
import type { Scene } from '../scene/scene.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { boundaryNote, mapCredits, publicationLine } from '../story/words.ts';
import type { Theme } from '../theme/theme.ts';
import type { FigureBasemap } from './basemap.ts';
import { figureSvg } from './figure.ts';
import { noteLines } from './notes.ts';
import type { Detail } from './plot.ts';

export interface OverviewOptions {
  /** Of the map in pixels; legend and notes stand below it. */
  width: number;
  height: number;
  /** Before every id, so that two figures may stand in one page. */
  idPrefix?: string;
  /** Whether legend and notes stand below the map; yes unless told. */
  below?: boolean;
  /** Where the camera stands; the whole story unless told. */
  camera?: Camera;
  /** As in `FigureInput`. */
  foot?: number;
  fitted?: boolean;
  detail?: Detail;
}

/**
 * A whole story as one still picture: every mark, the inset where marks crowd,
 * the legend and the notes. `library` holds the shapes as they are published
 * with the story.
 */
export function overviewFigure(
  story: Story,
  library: GeometryLibrary,
  basemap: FigureBasemap,
  theme: Theme,
  options: OverviewOptions,
): string {
  const { below = true, ...drawn } = options;
  const overview = overviewScene(story, library, options);
  const { scene, inset } = overview;
  const inScene = [...scene.marks, ...(inset?.box?.scene.marks ?? [])];
  return figureSvg({
    ...drawn,
    ...overview,
    theme,
    basemap,
    title: `Map of the places in ${publicationLine(story)}`,
    description: `On it, in the order of the article: ${inScene.map(({ name }) => name).join('; ')}.`,
    legend: below,
    notes: below ? [...noteLines(boundaryNote, options.width), mapCredits] : [],
  });
}

/** A whole story in a frame of some size: what a figure of it is drawn from. */
interface Overview {
  scene: Scene;
  inset: Inset | null;
  camera: Camera;
}

export function overviewScene(
  story: Story,
  library: GeometryLibrary,
  { width, height, foot = 0, ...options }: OverviewOptions,
): Overview {
  const camera = options.camera ?? wholeCamera(story, library, { width, height });
  const { x, y } = project(camera.center, camera.zoom);
  const center = unproject({ x, y: y - foot / 2 }, camera.zoom);
  const frame = { center, width, height: height - foot };
  const view = { zoom: camera.zoom, selected: null, frame };
  const inset = insetOf(story, library, view);
  const scene = sceneOf(story, library, { ...view, ...(inset ? { covered: inset.covers } : {}) });
  return { scene, inset, camera };
}

/** The camera that shows everything the story marks, with room for the labels beside the marks. */
export function wholeCamera(
  story: Story,
  library: GeometryLibrary,
  { width, height }: { width: number; height: number },
): Camera {
  const [side, end] = [Math.min(110, width / 9), Math.min(72, height / 9)];
  const frame = { width, height, padding: { top: end, bottom: end, left: side, right: side / 2 } };
  let camera: Camera = { center: [0, 0], zoom: 3 };
  // Arrows and open ends have a length in pixels, so what there is to frame depends on the zoom.
  for (let pass = 0; pass < 2; pass++) {
    const scene = sceneOf(story, library, { zoom: camera.zoom, selected: null });
    camera = fit(boundsOfAll(scene) ?? NOTHING_PLACED, frame, CLOSEST_AROUND_MARKS);
  }
  return camera;
}
