import type { Camera } from '../scene/camera.ts';
import { writeFrame } from '../scene/figure-frame.ts';
import type { Scene } from '../scene/scene.ts';
import type { Theme } from '../theme/theme.ts';
import type { Inset } from '../scene/inset.ts';
import { legendOf } from '../scene/legend.ts';
import type { FigureBasemap } from './basemap.ts';
import { drawInset, drawInsetFrame, insetBoxes } from './inset.ts';
import { drawLegend, legendHeight, LEGEND_PAD } from './legend.ts';
import { drawMap } from './map.ts';
import { element, escapeXml } from './markup.ts';
import type { Detail } from './plot.ts';

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
  /** The inset in a corner and its frame on the map. */
  inset?: Inset | null;
  /** Whether a legend of what is in the scene stands below the map; the picture is then taller. */
  legend?: boolean;
  /** Sentences below everything: the note on boundaries, whose data it is. */
  notes?: string[];
  /** Before every id, so that two figures may stand in one page. */
  idPrefix?: string;
  /** Pixels at the map's foot that the page lays something over: what stands in a corner keeps off. */
  foot?: number;
  /**
   * For a figure in a page that gives it its size: it has none of its own, and says of
   * what it shows where that is. What is drawn several times stands in the markup once.
   */
  fitted?: boolean;
  detail?: Detail;
}

/** Height of a line of notes, in pixels. */
const NOTE = 17;

/**
 * A scene as one SVG document: the same marks, words and places as the live
 * map draws, on a generalised basemap. No style attributes, scripts or
 * filters; every mark carries the id of its evidence.
 */
export function figureSvg(input: FigureInput): string {
  const { scene, width, height, theme, title, description, idPrefix = 'figure-' } = input;
  const { inset, notes = [], fitted = false } = input;
  const { surface } = theme;
  // What only the inset draws needs explaining as well.
  const features = [...scene.features, ...(inset?.box?.scene.features ?? [])];
  const legend = input.legend ? legendOf({ features }) : [];
  const below = legend.length > 0 ? legendHeight(legend, width) : 0;
  const total = height + below + (notes.length > 0 ? notes.length * NOTE + 12 : 0);
  const map = { ...input, reuse: fitted };
  return element(
    'svg',
    {
      xmlns: fitted ? null : 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${total}`,
      ...(fitted
        ? { overflow: 'visible', 'data-frame': writeFrame(input) }
        : { width, height: total }),
      role: 'img',
      'aria-labelledby': `${idPrefix}title ${idPrefix}description`,
      'font-family': `${theme.fonts.label}, sans-serif`,
    },
    element('title', { id: `${idPrefix}title` }, escapeXml(title)),
    element('desc', { id: `${idPrefix}description` }, escapeXml(description)),
    drawMap(map, idPrefix, inset ? insetBoxes(inset, input) : []),
    inset ? drawInsetFrame(inset, input, idPrefix) : '',
    inset ? drawInset(inset, map, idPrefix) : '',
    total > height
      ? element('rect', { y: height, width, height: total - height, fill: surface.page })
      : '',
    legend.length > 0 ? drawLegend(legend, theme, { y: height, width }, idPrefix) : '',
    ...notes.map((note, i) =>
      element(
        'text',
        {
          x: LEGEND_PAD,
          y: height + below + 18 + i * NOTE,
          'font-size': 11,
          fill: surface.muted,
        },
        escapeXml(note),
      ),
    ),
  );
}
