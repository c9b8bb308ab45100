import type { Inset, InsetBox } from '../scene/inset.ts';
import { cornerSpot } from '../scene/inset-corner.ts';
import { haloed, layer } from './editable.ts';
import { drawLayers, drawMap, type EditableInput, type MapInput } from './map.ts';
import { element, escapeXml, round } from './markup.ts';
import type { Box } from '../scene/clip.ts';
import { Plot } from './plot.ts';

/** What names of the main map must keep clear of: the inset, and the four sides of its frame. */
export function insetBoxes(inset: Inset, input: MapInput): Box[] {
  const own: Box[] = [];
  if (inset.box) {
    const [left, top] = cornerSpot(inset.box.corner, uncovered(input), inset.box);
    own.push([left, top, left + inset.box.width, top + inset.box.height]);
  }
  const plot = new Plot(input.camera, input.width, input.height);
  const a = plot.point([inset.bounds[0], inset.bounds[3]]);
  const b = plot.point([inset.bounds[2], inset.bounds[1]]);
  return [
    ...own,
    [a.x, a.y - 2, b.x, a.y + 2],
    [a.x, b.y - 2, b.x, b.y + 2],
    [a.x - 2, a.y, a.x + 2, b.y],
    [b.x - 2, a.y, b.x + 2, b.y],
  ];
}

/** The size of a map without its foot. */
export function uncovered({
  width,
  height,
  foot = 0,
}: Pick<MapInput, 'width' | 'height' | 'foot'>) {
  return { width, height: height - foot };
}

/** A thin frame on the main map, around what the inset shows. */
export function drawInsetFrame(inset: Inset, input: MapInput, prefix: string): string {
  const plot = new Plot(input.camera, input.width, input.height);
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
  if (!inset.box) return '';
  const map = drawMap(
    { ...input, ...inset.box, detail: {} },
    `${prefix}inset-`,
    titleBox(inset.box),
  );
  return inCorner(inset, inset.box, input, prefix, map, {});
}

/** The same as a layer of a drawing program. Where the map has no ground, the inset has a plain one. */
export function drawInsetLayer(inset: Inset, input: EditableInput, prefix: string): string {
  if (!inset.box) return '';
  const { width, height } = inset.box;
  const map = drawLayers(
    { ...input, ...inset.box, detail: {} },
    `${prefix}inset-`,
    titleBox(inset.box),
  );
  const plain = element('rect', { width, height, fill: input.theme.surface.page });
  return element(
    'g',
    layer(`${prefix}inset-layer`, 'Inset'),
    drawInsetFrame(inset, input, prefix),
    inCorner(inset, inset.box, input, prefix, input.ground ? map : plain + map, { editable: true }),
  );
}

/** The strip of an inset that its title stands in. */
const titleBox = ({ width }: InsetBox): Box[] => [[0, 0, width, 30]];

function inCorner(
  { title }: Inset,
  box: InsetBox,
  input: MapInput,
  prefix: string,
  map: string,
  { editable = false },
): string {
  const [left, top] = cornerSpot(box.corner, uncovered(input), box);
  const { theme } = input;
  const clip = `${prefix}inset-clip`;
  const outline = { width: box.width, height: box.height, rx: 4 };
  return element(
    'g',
    { id: `${prefix}inset`, transform: `translate(${round(left)} ${round(top)})` },
    element('clipPath', { id: clip }, element('rect', outline)),
    element('g', { 'clip-path': `url(#${clip})` }, map),
    element('rect', { ...outline, fill: 'none', stroke: theme.evidence.ink }),
    haloed(
      {
        x: 10,
        y: 21,
        'font-size': 14,
        'font-weight': 600,
        'stroke-linejoin': 'round',
        'paint-order': editable ? null : 'stroke',
        fill: theme.surface.ink,
      },
      { 'stroke-width': 3.6, stroke: theme.evidence.halo },
      [escapeXml(title)],
      editable,
    ),
  );
}
