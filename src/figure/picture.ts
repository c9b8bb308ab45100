import type { Shown } from '../scene/shown-scene.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { wordsWidth } from '../theme/letter-widths.ts';
import type { Theme } from '../theme/theme.ts';
import type { FigureBasemap } from './basemap.ts';
import { inkscapeNamespace, layer, type Editable } from './editable.ts';
import { drawInsetLayer, insetBoxes } from './inset.ts';
import { drawLegend, LEGEND_PAD } from './legend.ts';
import { drawLayers } from './map.ts';
import { element, escapeXml, round, type Attributes } from './markup.ts';
import {
  HEADING,
  headingOf,
  NOTE,
  pictureLayout,
  type Heading,
  type PictureLayout,
  type PictureOptions,
} from './picture-layout.ts';

const prefix = 'figure-';
/** Pixels. */
const TITLE_SIZE = 22;

/** A picture by itself, to be taken elsewhere, as its options say. */
export interface PictureInput extends PictureOptions {
  /** Whether it has its page and its basemap; else everything stands on nothing. */
  ground: boolean;
  /** The words that stand with its marks. */
  editable: Editable;
}

/**
 * What is shown, as one SVG document for drawing programs: title, map, inset, legend and
 * notes in layers with names for people; real letters; every mark with its words. It holds
 * groups, rectangles, paths, clips and letters, and no style, script, filter or `use`.
 */
export function pictureSvg(
  story: Story,
  library: GeometryLibrary,
  basemap: FigureBasemap,
  theme: Theme,
  shown: Shown,
  { ground, editable, ...options }: PictureInput,
): string {
  const { width, height } = options;
  const layout = pictureLayout(story, library, shown, options);
  const { heading, map, inset, legend, legendRoom, notes } = layout;
  const top = heading ? HEADING.height : 0;
  const input = { ...layout, ...map, theme, basemap, editable, ground };
  const page = { y: -top, width, height, fill: theme.surface.page };
  const frame = { 'clip-path': `url(#${prefix}frame)` };
  const group = (id: string, name: string, attributes: Attributes, ...drawn: string[]) =>
    element('g', { ...layer(`${prefix}${id}`, name), ...attributes }, ...drawn);
  const names = [...layout.scene.marks, ...(inset?.box?.scene.marks ?? [])].map((one) => one.name);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...inkscapeNamespace,
      // The map begins at 0, as in every figure; what stands above it has negative coordinates.
      viewBox: `0 ${-top} ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${prefix}title ${prefix}description`,
      // Where Plotline's faces are not installed, common ones of nearly the same widths stand in.
      'font-family': `'${theme.fonts.label}', Arial, sans-serif`,
    },
    element('title', { id: `${prefix}title` }, escapeXml(`Map: ${headingOf(story, shown).title}`)),
    element(
      'desc',
      { id: `${prefix}description` },
      escapeXml(
        names.length > 0
          ? `On it: ${names.join('; ')}.`
          : 'Nothing of it has a place in the article.',
      ),
    ),
    element('clipPath', { id: `${prefix}frame` }, element('rect', { ...map })),
    ground ? group('page', 'Page', {}, element('rect', page)) : '',
    drawLayers(input, prefix, inset ? insetBoxes(inset, input) : [], frame),
    inset ? drawInsetLayer(inset, input, prefix) : '',
    legend.length > 0
      ? group(
          'legend-layer',
          'Legend',
          {},
          drawLegend(legend, theme, legendAt(layout, options), prefix),
        )
      : '',
    heading ? group('heading', 'Title', {}, ...headingLines(heading, theme, width)) : '',
    notes.length > 0
      ? group(
          'credits',
          'Credits',
          { 'font-size': 11, fill: theme.surface.muted },
          ...notes.map((note, i) =>
            element(
              'text',
              {
                x: LEGEND_PAD,
                y: map.height + legendRoom.below + NOTE.above + (i + 0.75) * NOTE.line,
              },
              escapeXml(note),
            ),
          ),
        )
      : '',
  );
}

/** Where the legend stands, and how large it is drawn. */
function legendAt(
  { map, legendRoom: { beside } }: PictureLayout,
  { width, legendScale: scale = 1 }: PictureOptions,
) {
  return beside > 0
    ? { x: map.width, y: 0, width: beside, scale }
    : { y: map.height, width, scale };
}

function headingLines({ title, subtitle }: Heading, theme: Theme, width: number): string[] {
  const line = (y: number, words: string, look: Attributes) =>
    element('text', { x: LEGEND_PAD, y: y - HEADING.height, ...look }, escapeXml(words));
  // The reading face is hardly ever wider than the labels’; a long title is set smaller, not cut.
  const long = wordsWidth(title, TITLE_SIZE, 600) / (width - 2 * LEGEND_PAD);
  return [
    line(HEADING.title, title, {
      'font-family': `'${theme.fonts.read}', Georgia, serif`,
      'font-size': round(TITLE_SIZE / Math.max(1, long)),
      'font-weight': 600,
      fill: theme.surface.ink,
    }),
    line(HEADING.subtitle, subtitle, { 'font-size': 13, fill: theme.surface.muted }),
  ];
}
