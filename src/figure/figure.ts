import type { Camera } from '../scene/camera.ts';
import type { Scene } from '../scene/scene.ts';
import type { Theme } from '../theme/theme.ts';
import type { FigureBasemap } from './basemap.ts';
import { legendSize, drawLegend } from './legend.ts';
import { drawMap } from './map.ts';
import { element, escapeXml } from './markup.ts';

export interface FigureInput {
  scene: Scene;
  camera: Camera;
  /** Of the frame, in pixels; symbols and letters are as large in it as in the live map. */
  width: number;
  height: number;
  theme: Theme;
  basemap: FigureBasemap;
  /** The accessible name and description. */
  title: string;
  description: string;
  /** Whether a legend of what is in the scene stands in a corner. */
  legend?: boolean;
  /** Before every id, so that two figures may stand in one page. */
  idPrefix?: string;
}

/** Pixels between the frame and what stands in its corners. */
const CORNER = 14;

/**
 * A scene as one SVG document: the same marks, words and places as the live
 * map draws, on a generalised basemap. No style attributes, scripts or
 * filters; every mark carries the id of its evidence.
 */
export function figureSvg(input: FigureInput): string {
  const { scene, width, height, theme, title, description, idPrefix = 'figure-' } = input;
  const legend = input.legend ? legendSize(scene) : null;
  const corner: [number, number] = [CORNER, height - CORNER - (legend?.height ?? 0)];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${idPrefix}title ${idPrefix}description`,
      'font-family': `${theme.fonts.label}, sans-serif`,
    },
    element('title', { id: `${idPrefix}title` }, escapeXml(title)),
    element('desc', { id: `${idPrefix}description` }, escapeXml(description)),
    drawMap(
      input,
      idPrefix,
      legend ? [[...corner, corner[0] + legend.width, corner[1] + legend.height]] : [],
    ),
    legend ? drawLegend(scene, theme, corner, idPrefix) : '',
  );
}
