import type { BasemapColours } from '../theme/theme.ts';
import { sheetFor, unpackLine, type FigureBasemap } from './basemap.ts';
import { element, repeated } from './markup.ts';
import type { Plot } from './plot.ts';

/** A value that changes evenly between the given zooms. */
function byZoom(zoom: number, ...stops: [number, number][]): number {
  const [first, last] = [stops[0]!, stops[stops.length - 1]!];
  if (zoom <= first[0]) return first[1];
  for (let i = 1; i < stops.length; i++) {
    const [a, b] = [stops[i - 1]!, stops[i]!];
    if (zoom <= b[0]) return a[1] + ((b[1] - a[1]) * (zoom - a[0])) / (b[0] - a[0]);
  }
  return last[1];
}

const two = (value: number) => Math.round(value * 100) / 100;

/** What lies beneath the names: groups without an element around them, lowest first. */
export interface Ground {
  /** Sea, land and lakes. */
  land: string;
  rivers: string;
  borders: string;
}

/** How the rivers and borders of a ground are drawn: for the group around them. */
export const groundLines = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };

/** Sea, land, lakes, rivers and borders: as quiet as in the live map, in the same widths. */
export function drawGround(
  plot: Plot,
  colours: BasemapColours,
  basemap: FigureBasemap,
  /** The id by which the land's path is used again; null where it is to be repeated. */
  landId: string | null,
): Ground {
  const sheet = sheetFor(basemap, plot.bounds);
  const { zoom } = plot;
  const unpack = (packed: number[]) => unpackLine(packed, sheet.scale);
  const land = plot.rings(sheet.land.map(unpack));
  const drawLand = repeated(land, landId);
  const lakes = plot.rings(sheet.lakes.map(unpack));
  const shore = two(byZoom(zoom, [2, 0.4], [5, 0.7], [8, 1]));
  const border = two(byZoom(zoom, [2, 0.6], [4, 0.9], [6, 1.3], [8, 1.7]));
  const line = (d: string, stroke: string, width: number, dash?: string) =>
    d === ''
      ? ''
      : element('path', { d, stroke, 'stroke-width': two(width), 'stroke-dasharray': dash });
  return {
    land: [
      element('rect', { ...plot.extent, fill: colours.sea }),
      land && drawLand({ stroke: colours.seaTint, 'stroke-width': 6, fill: 'none' }),
      land &&
        drawLand({
          fill: colours.land,
          'fill-rule': 'evenodd',
          stroke: colours.shore,
          'stroke-width': shore,
        }),
      lakes &&
        element('path', {
          d: lakes,
          fill: colours.lake,
          'fill-rule': 'evenodd',
          stroke: colours.shore,
          'stroke-width': shore,
        }),
    ].join(''),
    rivers: sheet.rivers
      .map((lines, rank) =>
        line(
          plot.outlines(lines.map(unpack)),
          colours.river,
          byZoom(zoom, [2, 0.7 - 0.1 * rank], [5, 1.3 - 0.2 * rank], [8, 2.4 - 0.35 * rank]),
        ),
      )
      .join(''),
    borders: [
      line(plot.outlines(sheet.borders.map(unpack)), colours.border, border),
      line(plot.outlines(sheet.disputed.map(unpack)), colours.disputed, border, '3 2.5'),
    ].join(''),
  };
}
