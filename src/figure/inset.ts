import type { Inset } from '../scene/inset.ts';
import { cornerSpot } from '../scene/inset-corner.ts';
import { surfaces } from '../theme/surface.ts';
import { drawMap, type MapInput } from './map.ts';
import { element, escapeXml, round } from './markup.ts';
import type { Box } from '../scene/clip.ts';
import type { Plot } from './plot.ts';

/** What the inset covers of the main map, in its frame's pixels. */
export function insetBox(inset: Inset, frame: { width: number; height: number }): Box {
  const [left, top] = cornerSpot(inset.corner, frame, inset);
  return [left, top, left + inset.width, top + inset.height];
}

/** A thin frame on the main map, around what the inset shows. */
export function drawInsetFrame(inset: Inset, plot: Plot, input: MapInput, prefix: string): string {
  const [west, south, east, north] = inset.bounds;
  const a = plot.point([west, north]);
  const b = plot.point([east, south]);
  const { evidence } = input.theme;
  const box = {
    x: round(a.x),
    y: round(a.y),
    width: round(b.x - a.x),
    height: round(b.y - a.y),
    rx: 2,
    fill: 'none',
  };
  return (
    element('rect', { ...box, stroke: evidence.halo, 'stroke-width': 3, 'stroke-opacity': 0.7 }) +
    element('rect', { id: `${prefix}inset-frame`, ...box, stroke: evidence.ink })
  );
}

/** The inset in its corner, with its title. */
export function drawInset(inset: Inset, input: MapInput, prefix: string): string {
  const [left, top] = cornerSpot(inset.corner, input, inset);
  const { theme } = input;
  const surface = surfaces[theme.name];
  const clip = `${prefix}inset-clip`;
  const box = { width: inset.width, height: inset.height, rx: 4 };
  return element(
    'g',
    { id: `${prefix}inset`, transform: `translate(${round(left)} ${round(top)})` },
    element('clipPath', { id: clip }, element('rect', box)),
    element(
      'g',
      { 'clip-path': `url(#${clip})` },
      drawMap({ ...input, ...inset }, `${prefix}inset-`, [[0, 0, inset.width, 30]]),
    ),
    element('rect', { ...box, fill: 'none', stroke: theme.evidence.ink }),
    element(
      'text',
      {
        x: 10,
        y: 21,
        'font-size': 14,
        'font-weight': 600,
        'stroke-width': 3.6,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
        fill: surface.ink,
        stroke: theme.evidence.halo,
      },
      escapeXml(inset.title),
    ),
  );
}
