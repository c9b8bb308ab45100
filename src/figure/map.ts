import type { Camera } from '../scene/camera.ts';
import type { Box } from '../scene/clip.ts';
import type { Scene } from '../scene/scene.ts';
import { isSymbol, symbols } from '../scene/symbols.ts';
import type { Theme } from '../theme/theme.ts';
import type { FigureBasemap } from './basemap.ts';
import { drawEvidence } from './evidence.ts';
import { drawGround } from './ground.ts';
import { coveredBy, drawLabel } from './labels.ts';
import { element } from './markup.ts';
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

/** A map as groups of SVG. Names of the basemap keep clear of `taken`. */
export function drawMap(input: MapInput, prefix: string, taken: Box[]): string {
  const { scene, theme, basemap, reuse = false } = input;
  const plot = new Plot(input.camera, input.width, input.height, input.detail);
  const evidence = drawEvidence(plot, theme.evidence, scene, prefix, reuse);
  const covered = [...taken, ...coveredBoxes(scene, plot)];
  const printed = new Set(scene.labels.flatMap((label) => label.names ?? label.lines));
  const halo = { 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return [
    element(
      'g',
      { id: `${prefix}basemap` },
      drawGround(plot, theme.basemap, basemap, reuse ? `${prefix}land` : null),
    ),
    evidence.ground,
    element(
      'g',
      { id: `${prefix}names`, 'stroke-width': 2.4, ...halo },
      drawNames(plot, theme, basemap, covered, printed),
    ),
    evidence.symbols,
    element(
      'g',
      { id: `${prefix}labels`, ...halo },
      ...scene.labels.map((label) => drawLabel(label, plot, theme.evidence, prefix)),
    ),
  ].join('');
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
