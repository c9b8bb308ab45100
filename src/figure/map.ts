import type { Camera } from '../scene/camera.ts';
import type { Box } from '../scene/clip.ts';
import type { Scene } from '../scene/scene.ts';
import { isSymbol, symbols } from '../scene/symbols.ts';
import type { Theme } from '../theme/theme.ts';
import type { FigureBasemap } from './basemap.ts';
import { layer, type Editable } from './editable.ts';
import { drawEvidence } from './evidence.ts';
import { drawGround, groundLines } from './ground.ts';
import { coveredBy, drawLabel } from './labels.ts';
import { element, type Attributes } from './markup.ts';
import { drawNames } from './names.ts';
import { Plot, type Detail } from './plot.ts';

/** What a map is drawn from, alone or as an inset of another. */
export interface MapInput {
  scene: Scene;
  camera: Camera;
  width: number;
  height: number;
  theme: Theme;
  basemap: FigureBasemap;
  detail?: Detail;
  /** Pixels at the foot that the page lays something over. */
  foot?: number;
  /** Whether a path that is drawn several times stands in the markup once. Not every editor reads that. */
  reuse?: boolean;
}

/** A map for drawing programs. */
export interface EditableInput extends MapInput {
  editable: Editable;
  /** Whether it lies on its basemap; else the marks stand on nothing. */
  ground: boolean;
}

const halo = { 'stroke-linejoin': 'round', 'paint-order': 'stroke' };

/** A map as groups of SVG. Names of the basemap keep clear of `taken`. */
export function drawMap(input: MapInput, prefix: string, taken: Box[]): string {
  const { scene, theme, basemap, reuse = false } = input;
  const plot = new Plot(input.camera, input.width, input.height, input.detail);
  const evidence = drawEvidence(plot, theme.evidence, scene, prefix, { reuse });
  const ground = drawGround(plot, theme.basemap, basemap, reuse ? `${prefix}land` : null);
  return [
    element(
      'g',
      { id: `${prefix}basemap` },
      ground.land,
      element('g', groundLines, ground.rivers, ground.borders),
    ),
    evidence.ground,
    element(
      'g',
      { id: `${prefix}names`, 'stroke-width': 2.4, ...halo },
      drawNames(plot, theme, basemap, ...around(input, plot, taken)),
    ),
    evidence.symbols,
    element(
      'g',
      { id: `${prefix}labels`, ...halo },
      ...scene.labels.map((label) => drawLabel(label, plot, theme.evidence, prefix)),
    ),
  ].join('');
}

/**
 * The same map as the layers of a drawing program: the basemap's, all marks, all labels.
 * `frame` are attributes that keep a layer within the map.
 */
export function drawLayers(
  input: EditableInput,
  prefix: string,
  taken: Box[],
  frame: Attributes = {},
): string {
  const { scene, theme, basemap, editable } = input;
  const plot = new Plot(input.camera, input.width, input.height, input.detail);
  const evidence = drawEvidence(plot, theme.evidence, scene, prefix, { editable });
  const group = (id: string, name: string, attributes: Attributes, ...drawn: string[]) =>
    element('g', { ...layer(`${prefix}${id}`, name), ...attributes }, ...drawn);
  const ground = input.ground ? drawGround(plot, theme.basemap, basemap, null) : null;
  const lines = { ...frame, ...groundLines };
  const letters = { 'stroke-linejoin': 'round' };
  return [
    ...(ground
      ? [
          group('land', 'Land', frame, ground.land),
          group('rivers', 'Rivers', lines, ground.rivers),
          group('borders', 'Borders', lines, ground.borders),
          group(
            'names',
            'Names',
            { ...letters, 'stroke-width': 2.4 },
            drawNames(plot, theme, basemap, ...around(input, plot, taken), true),
          ),
        ]
      : []),
    group('marks', 'Marks', frame, evidence.ground, evidence.symbols),
    group(
      'labels',
      'Labels',
      letters,
      ...scene.labels.map((label) => drawLabel(label, plot, theme.evidence, prefix, true)),
    ),
  ].join('');
}

/** What names of the basemap must keep clear of, and those that the evidence prints itself. */
function around(
  { scene }: MapInput,
  plot: Plot,
  taken: Box[],
): [taken: Box[], printed: ReadonlySet<string>] {
  const printed = new Set(scene.labels.flatMap((label) => label.names ?? label.lines));
  return [[...taken, ...coveredBoxes(scene, plot)], printed];
}
/** What the evidence's labels, symbols and lines cover, in the frame's pixels. */
function coveredBoxes(scene: Scene, plot: Plot): Box[] {
  const boxes = scene.labels.map((label) => coveredBy(label, plot));
  for (const { part, geometry } of scene.features) {
    if (geometry.type === 'Point' && isSymbol(part)) {
      const { x, y } = plot.point(geometry.coordinates);
      const reach = Math.max(...symbols[part].reach);
      boxes.push([x - reach, y - reach, x + reach, y + reach]);
    }
    if (geometry.type.endsWith('LineString'))
      for (const line of linesOf(geometry))
        for (const { x, y } of plot.path(line)) boxes.push([x - 4, y - 4, x + 4, y + 4]);
  }
  return boxes;
}

function linesOf(geometry: Scene['features'][number]['geometry']) {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}
