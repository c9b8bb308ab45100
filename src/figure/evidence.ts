import { isSymbol, symbols } from '../scene/symbols.ts';
import type { Scene, SceneFeature } from '../scene/scene.ts';
import {
  areaEdge,
  bandWidths,
  claimPatterns,
  fadedOpacity,
  leaderPattern,
  threadPattern,
  type LinePattern,
} from '../theme/patterns.ts';
import type { EvidenceColours } from '../theme/theme.ts';
import { layer, told, type Editable } from './editable.ts';
import { element, elementId, repeated, round, type Attributes } from './markup.ts';
import type { Plot } from './plot.ts';

/** How much wider the lines of what is selected are drawn, and how much larger its symbols. */
const SELECTED_LINE = 1.35;
const SELECTED_SYMBOL = 1.25;

/** What a soft edge or band is stacked from: shares of its width, with the opacity of each stroke. */
const softEdge = [1, 0.66, 0.33];
const glow = [1, 0.78, 0.56];

/** The groups of marks, as a drawing program lists them. */
const groupNames = {
  areas: 'Areas',
  bands: 'Border bands',
  thread: 'Order of places named',
  leaders: 'Leader lines',
  legs: 'Legs',
  symbols: 'Symbols',
};

/** The evidence's marks as groups of SVG, in the order they lie upon each other. */
export function drawEvidence(
  plot: Plot,
  colours: EvidenceColours,
  scene: Scene,
  prefix: string,
  { reuse = false, editable }: { reuse?: boolean; editable?: Editable | undefined } = {},
): { ground: string; symbols: string } {
  const of = (...parts: SceneFeature['part'][]) =>
    scene.features.filter((feature) => parts.includes(feature.part));
  const group = (id: keyof typeof groupNames, drawn: string[], attributes: Attributes = {}) => {
    const named = editable ? layer(`${prefix}${id}`, groupNames[id]) : { id: `${prefix}${id}` };
    return element('g', { ...named, ...attributes }, ...drawn);
  };
  const sheet = { plot, colours, prefix, reuse, editable };
  const line = { fill: 'none', 'stroke-linejoin': 'round' };
  const order = ['bracket', 'gap', 'town', 'head', 'open-end', 'tie', 'post'];
  const spots = scene.features
    .filter((feature) => isSymbol(feature.part))
    .sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
  return {
    ground: [
      group(
        'areas',
        of('area', 'implied-area').map((feature) => area(feature, sheet)),
      ),
      group(
        'bands',
        of('band').map((feature) => band(feature, sheet)),
        { ...line, 'stroke-linecap': 'round', stroke: colours.band },
      ),
      group(
        'thread',
        of('thread').map((feature) => stroke(feature, sheet, threadPattern)),
        { ...line, stroke: colours.muted },
      ),
      group(
        'leaders',
        of('leader').map((feature) => stroke(feature, sheet, leaderPattern)),
        { ...line, stroke: colours.muted },
      ),
      group(
        'legs',
        of('leg', 'arrow', 'departure').map((feature) =>
          stroke(feature, sheet, patternOf(feature)),
        ),
        { ...line, stroke: colours.evidence },
      ),
    ].join(''),
    symbols: group(
      'symbols',
      spots.map((feature) => symbol(feature, sheet)),
      { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
    ),
  };
}

interface Sheet {
  plot: Plot;
  colours: EvidenceColours;
  prefix: string;
  /** Whether a path that is drawn several times stands in the markup once. */
  reuse: boolean;
  editable: Editable | undefined;
}

/** The path of an area or a band, which is drawn several times. */
function shape(feature: SceneFeature, d: string, { prefix, reuse }: Sheet) {
  return repeated(d, reuse ? elementId(prefix, `${feature.id}:shape`) : null);
}

/** What every mark's element says of itself, for scripts and for editors. */
function owner(feature: SceneFeature, { prefix, editable }: Sheet): Attributes {
  return {
    id: elementId(prefix, feature.id),
    class: feature.selected ? `${feature.part} selected` : feature.part,
    opacity: feature.faded ? fadedOpacity : null,
    'data-evidence': feature.evidenceId,
    'data-claim': feature.evidenceId === null ? null : feature.claim,
    'data-locus': feature.evidenceId === null ? null : feature.locus,
    ...told(feature.evidenceId, editable).attributes,
  };
}

/**
 * An area: a light fill, and for one that the words name a soft inner edge of
 * stacked strokes inside a clip of the area itself. No filter: editors and
 * slide programs lose those.
 */
function area(feature: SceneFeature, sheet: Sheet): string {
  const { plot, colours, prefix, editable } = sheet;
  const { title } = told(feature.evidenceId, editable);
  const d =
    feature.geometry.type === 'MultiPolygon' ? plot.rings(feature.geometry.coordinates.flat()) : '';
  const named = feature.part === 'area';
  const draw = shape(feature, d, sheet);
  const fill = draw({
    fill: named ? colours.area : colours.implied,
    'fill-rule': 'evenodd',
    'fill-opacity': feature.selected ? 0.16 : named ? 0.08 : 0.055,
  });
  if (!named || d === '') return element('g', owner(feature, sheet), title, fill);
  const clip = elementId(prefix, `${feature.id}:clip`);
  return element(
    'g',
    owner(feature, sheet),
    title,
    fill,
    element('clipPath', { id: clip }, draw({ 'clip-rule': 'evenodd' })),
    element(
      'g',
      {
        'clip-path': `url(#${clip})`,
        fill: 'none',
        stroke: colours.area,
        'stroke-opacity': feature.selected ? 0.2 : 0.11,
        'stroke-linejoin': 'round',
      },
      // Half of each stroke lies outside the area and is clipped away.
      ...softEdge.map((share) => draw({ 'stroke-width': round(areaEdge.soft * 1.6 * share) })),
    ),
  );
}

/** A border band: strokes stacked to a soft edge. */
function band(feature: SceneFeature, sheet: Sheet): string {
  const { geometry } = feature;
  const d = geometry.type === 'MultiLineString' ? sheet.plot.outlines(geometry.coordinates) : '';
  const draw = shape(feature, d, sheet);
  return element(
    'g',
    owner(feature, sheet),
    told(feature.evidenceId, sheet.editable).title,
    ...glow.map((share) =>
      draw({
        'stroke-width': round(bandWidths.glow * share),
        'stroke-opacity': feature.selected ? 0.2 : 0.12,
      }),
    ),
    draw({
      'stroke-width': round(bandWidths.core * 0.8),
      'stroke-opacity': feature.selected ? 0.6 : 0.34,
    }),
    draw({
      'stroke-width': round(bandWidths.core * 0.4),
      'stroke-opacity': feature.selected ? 0.7 : 0.4,
    }),
  );
}

function patternOf({ claim }: SceneFeature): LinePattern {
  return claim === 'stated' || claim === 'quoted' || claim === 'alleged'
    ? claimPatterns[claim]
    : threadPattern;
}

function stroke(feature: SceneFeature, sheet: Sheet, pattern: LinePattern): string {
  const { geometry } = feature;
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  const wider = feature.selected ? SELECTED_LINE : 1;
  return element(
    'path',
    {
      ...owner(feature, sheet),
      d: sheet.plot.lines(lines),
      'stroke-width': Math.round(pattern.width * wider * 100) / 100,
      // The live map counts dashes in line widths, so they grow with the width.
      'stroke-dasharray': pattern.dash?.map((length) => round(length * wider)).join(' '),
    },
    told(feature.evidenceId, sheet.editable).title,
  );
}

function symbol(feature: SceneFeature, sheet: Sheet): string {
  const { plot, colours, editable } = sheet;
  if (feature.geometry.type !== 'Point' || !isSymbol(feature.part)) return '';
  const { x, y } = plot.point(feature.geometry.coordinates);
  const turn = round(feature.rotation ?? 0);
  const scale = feature.selected ? ` scale(${SELECTED_SYMBOL})` : '';
  return element(
    'g',
    {
      ...owner(feature, sheet),
      transform: `translate(${round(x)} ${round(y)})${turn ? ` rotate(${turn})` : ''}${scale}`,
    },
    told(feature.evidenceId, editable).title,
    ...symbolPaths(feature.part, colours),
  );
}

/** A symbol's paths around (0, 0). */
export function symbolPaths(part: keyof typeof symbols, colours: EvidenceColours): string[] {
  return symbols[part].paths.map((path) =>
    element('path', {
      d: path.d,
      fill: path.fill ? colours[path.fill] : null,
      stroke: path.stroke ? colours[path.stroke] : null,
      'stroke-width': path.stroke ? (path.width ?? 1) : null,
      'stroke-dasharray': path.dash?.join(' '),
    }),
  );
}
