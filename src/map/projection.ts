import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Below this zoom no default frame goes, however small; the globe is for who zooms out farther. */
const GLOBE_BELOW = 0.9;

/** From Mercator to the globe, as the camera goes farther out. */
const mercatorUntilFarOut: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  0.4,
  'vertical-perspective',
  GLOBE_BELOW,
  'mercator',
];

/**
 * Lets the map become a globe far out, and only then: a style that asks for the
 * globe from the start has every shader compiled twice before anything is drawn.
 */
export function globeFarOut(map: MapLibreMap): void {
  map.on('zoom', () => {
    const far = map.getZoom() < GLOBE_BELOW + 0.1;
    const flat = map.getProjection()?.type === 'mercator';
    if (far === flat) map.setProjection({ type: far ? mercatorUntilFarOut : 'mercator' });
  });
}
