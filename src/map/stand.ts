import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../scene/camera.ts';
import type { Stand } from './live.ts';

/** Where a map stands, and in what room. */
export function standOf(map: MapLibreMap): Stand {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return { camera: cameraOf(map), size: { width, height } };
}

/** Where a map's camera stands. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom() };
}
