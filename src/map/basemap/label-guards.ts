import type {
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Point } from 'geojson';
import { guardIcon, guardSide } from './icons.ts';

/** The source of the points that `frameGuards` gives. */
export const frameGuardSource = 'frame-guards';

const invisible = {
  'icon-image': guardIcon,
  'icon-padding': 0,
  // Always placed, and always in the way of what is placed later.
  'icon-allow-overlap': true,
  'icon-ignore-placement': false,
} as const;

/**
 * Invisible symbols that keep basemap labels off the border bands and off the edge of the frame,
 * where they would be cut: MapLibre places higher layers first and keeps lower ones clear of them.
 * They go above the basemap's labels and below the evidence's, which may overlap anything.
 *
 * @param source the source that holds the lines of the bands
 * @param filter which of its features are bands
 */
export function guardLayers(
  source: string,
  filter: ExpressionSpecification,
): SymbolLayerSpecification[] {
  return [
    {
      id: 'frame-guards',
      type: 'symbol',
      source: frameGuardSource,
      layout: invisible,
      paint: { 'icon-opacity': 0 },
    },
    {
      id: 'band-guards',
      type: 'symbol',
      source,
      filter,
      layout: {
        ...invisible,
        'symbol-placement': 'line',
        'symbol-spacing': guardSide - 2,
        'icon-rotation-alignment': 'viewport',
      },
      paint: { 'icon-opacity': 0 },
    },
  ];
}

/** Width and height in CSS pixels. */
interface Frame {
  width: number;
  height: number;
}

/**
 * Points all round the edge of a frame, so close that no label slips between them. For a Mercator
 * map that looks north; `center` is `[lng, lat]` in degrees. While the map moves the points would
 * stand in the middle of it: empty the source then.
 */
export function frameGuards(
  { center, zoom }: { center: readonly [number, number]; zoom: number },
  { width, height }: Frame,
): FeatureCollection<Point> {
  const world = 512 * 2 ** zoom;
  const [lng, lat] = center;
  const middle = Math.asinh(Math.tan((lat * Math.PI) / 180));
  const position = (x: number, y: number): [number, number] => [
    lng + ((x - width / 2) / world) * 360,
    (Math.atan(Math.sinh(middle - ((y - height / 2) / world) * 2 * Math.PI)) * 180) / Math.PI,
  ];
  const columns = stepsAlong(width);
  const rows = stepsAlong(height);
  const positions = [
    ...columns.flatMap((x) => [position(x, 0), position(x, height)]),
    ...rows.flatMap((y) => [position(0, y), position(width, y)]),
  ];
  return {
    type: 'FeatureCollection',
    features: positions.map((coordinates) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates },
      properties: {},
    })),
  };
}

/** Evenly from 0 to a length, never farther apart than a guard is wide. */
function stepsAlong(length: number): number[] {
  const count = Math.max(1, Math.ceil(length / (guardSide - 2)));
  return Array.from({ length: count + 1 }, (_, i) => (i / count) * length);
}
