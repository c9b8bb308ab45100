import type { LegendEntry } from '../scene/legend.ts';
import { isSymbol } from '../scene/symbols.ts';
import { bandWidths, claimPatterns, fadedOpacity, threadPattern } from '../theme/patterns.ts';
import { wordsWidth } from '../theme/letter-widths.ts';
import type { EvidenceColours, Theme } from '../theme/theme.ts';
import { symbolPaths } from './evidence.ts';
import { element, escapeXml, round } from './markup.ts';

const legendTitle = 'How the article puts it';
const ROW = 24;
const SIZE = 13;
/** Pixels between the legend's words and the picture's edge. */
export const LEGEND_PAD = 16;
const HEADING = 34;
/** Width of a sample and the space to its words. */
const SAMPLE = 54;
/** Least space between two columns. */
const GAP = 18;

/** As many columns as the width has room for. */
function columnsOf(entries: LegendEntry[], width: number) {
  const longest = Math.max(...entries.map((entry) => wordsWidth(entry.words, SIZE, 500)));
  const column = SAMPLE + longest + GAP;
  const count = Math.max(1, Math.floor((width - LEGEND_PAD) / column));
  return { column: (width - LEGEND_PAD * 2) / count, rows: Math.ceil(entries.length / count) };
}

/** Width of a legend of one column, in pixels. */
export function legendWidth(entries: LegendEntry[]): number {
  const longest = Math.max(...entries.map((entry) => wordsWidth(entry.words, SIZE, 500)));
  return Math.ceil(2 * LEGEND_PAD + SAMPLE + longest);
}

/** Height of a legend in a picture of some width, in pixels. */
export function legendHeight(entries: LegendEntry[], width: number): number {
  return HEADING + columnsOf(entries, width).rows * ROW + 8;
}

/** The legend below the map: every look that is on it, each with its meaning in words. */
export function drawLegend(
  entries: LegendEntry[],
  theme: Theme,
  { x = 0, y, width, scale = 1 }: { x?: number; y: number; width: number; scale?: number },
  prefix: string,
): string {
  const { column, rows } = columnsOf(entries, width / scale);
  const smaller = scale === 1 ? '' : ` scale(${scale})`;
  return element(
    'g',
    {
      id: `${prefix}legend`,
      transform: `translate(${round(x + LEGEND_PAD)} ${round(y)})${smaller}`,
      'font-size': SIZE,
      fill: theme.surface.ink,
    },
    element('text', { y: 23, 'font-weight': 600 }, legendTitle),
    ...entries.map((entry, i) => {
      const left = Math.floor(i / rows) * column;
      const middle = HEADING + ((i % rows) + 0.5) * ROW;
      return (
        element(
          'g',
          {
            transform: `translate(${round(left + 20)} ${round(middle)})`,
            fill: 'none',
            opacity: entry.faded ? fadedOpacity : null,
          },
          sample(entry, theme.evidence),
        ) +
        element('text', { x: round(left + SAMPLE), y: round(middle + 4.5) }, escapeXml(entry.words))
      );
    }),
  );
}

/** The legend as a list of HTML, which wraps and grows with the reader’s type. */
export function legendList(entries: LegendEntry[], theme: Theme): string {
  const items = entries.map((entry) => {
    const picture = {
      viewBox: '-22 -11 44 22',
      width: 44,
      height: 22,
      fill: 'none',
      'aria-hidden': 'true',
    };
    const look = element('svg', picture, sample(entry, theme.evidence));
    return element('li', {}, look, element('span', {}, escapeXml(entry.words)));
  });
  return element('h2', {}, legendTitle) + element('ul', {}, ...items);
}

/** A sample of a mark's look around (0, 0), 40 pixels wide. */
function sample({ part, claim }: LegendEntry, colours: EvidenceColours): string {
  if (isSymbol(part)) {
    const fit = part === 'bracket' ? 'scale(.62)' : part === 'open-end' ? 'translate(-12 0)' : null;
    return element(
      'g',
      { transform: fit, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
      ...symbolPaths(part, colours),
    );
  }
  if (part === 'area' || part === 'implied-area')
    return element('rect', {
      x: -19,
      y: -8,
      width: 38,
      height: 16,
      rx: 2,
      fill: part === 'area' ? colours.area : colours.implied,
      'fill-opacity': part === 'area' ? 0.14 : 0.1,
      stroke: part === 'area' ? colours.area : null,
      'stroke-opacity': part === 'area' ? 0.45 : null,
      'stroke-width': part === 'area' ? 2.5 : null,
    });
  const line = (stroke: string, width: number, more = {}) =>
    element('path', { d: 'M-19 0H19', stroke, 'stroke-width': width, ...more });
  if (part === 'band') {
    const soft = { 'stroke-linecap': 'round', 'stroke-opacity': 0.3 };
    return (
      line(colours.band, bandWidths.glow, soft) +
      line(colours.band, bandWidths.core, { ...soft, 'stroke-opacity': 0.6 })
    );
  }
  if (part === 'thread') return line(colours.muted, threadPattern.width);
  const pattern =
    claim === 'stated' || claim === 'quoted' || claim === 'alleged'
      ? claimPatterns[claim]
      : threadPattern;
  return line(colours.evidence, pattern.width, {
    'stroke-dasharray': pattern.dash?.join(' '),
  });
}
