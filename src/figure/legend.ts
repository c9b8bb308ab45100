import { legendOf, type LegendEntry } from '../scene/legend.ts';
import type { Scene } from '../scene/scene.ts';
import { isSymbol } from '../scene/symbols.ts';
import { bandWidths, claimPatterns, threadPattern } from '../theme/patterns.ts';
import { surfaces } from '../theme/surface.ts';
import type { EvidenceColours, Theme } from '../theme/theme.ts';
import { symbolPaths } from './evidence.ts';
import { element, escapeXml, round } from './markup.ts';

const ROW = 22;
const SIZE = 13;
const PAD = 12;
/** Width of a sample and the space to its words. */
const SAMPLE = 54;

/** How large the legend of a scene is, in pixels. */
export function legendSize(scene: Scene): { width: number; height: number } {
  const entries = legendOf(scene);
  const longest = Math.max(0, ...entries.map((entry) => entry.words.length));
  return {
    width: Math.ceil(SAMPLE + PAD * 2 + longest * SIZE * 0.5),
    height: PAD * 2 + 20 + entries.length * ROW,
  };
}

/** The legend: only the looks that are in the scene, each with its meaning in words. */
export function drawLegend(
  scene: Scene,
  theme: Theme,
  [x, y]: [number, number],
  prefix: string,
): string {
  const { width, height } = legendSize(scene);
  const surface = surfaces[theme.name];
  return element(
    'g',
    {
      id: `${prefix}legend`,
      transform: `translate(${round(x)} ${round(y)})`,
      'font-size': SIZE,
      fill: surface.ink,
    },
    element('rect', {
      width,
      height,
      rx: 6,
      fill: surface.panel,
      'fill-opacity': 0.95,
      stroke: surface.line,
    }),
    element('text', { x: PAD, y: PAD + 12, 'font-weight': 600 }, 'How the article puts it'),
    ...legendOf(scene).map((entry, i) => {
      const middle = PAD + 20 + (i + 0.5) * ROW;
      return (
        element(
          'g',
          { transform: `translate(${PAD + 20} ${round(middle)})`, fill: 'none' },
          sample(entry, theme.evidence),
        ) + element('text', { x: PAD + SAMPLE, y: round(middle + 4.5) }, escapeXml(entry.words))
      );
    }),
  );
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
