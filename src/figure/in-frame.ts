import { boundsOf, type Bounds, type Camera } from '../scene/camera.ts';
import type { Scene } from '../scene/scene.ts';
import type { Position } from '../story/geometry.ts';
import { Plot } from './plot.ts';

/** Pixels around the frame in which a symbol may still reach into it. */
const REACH = 24;

/**
 * What of a scene is in a frame. A page cuts the rest off; a drawing program would find it far
 * outside the picture, and a legend would explain what nobody sees.
 */
export function inFrame(
  scene: Scene,
  camera: Camera,
  { width, height }: { width: number; height: number },
): Scene {
  const bleed = { x: REACH, y: REACH };
  const [west, south, east, north] = new Plot(camera, width, height, { bleed }).bounds;
  const meets = (bounds: Bounds | null) =>
    bounds !== null &&
    bounds[0] <= east &&
    bounds[2] >= west &&
    bounds[1] <= north &&
    bounds[3] >= south;
  const holds = ([lng, lat]: Position) => meets([lng, lat, lng, lat]);
  return {
    features: scene.features.filter((feature) => meets(boundsOf([feature]))),
    labels: scene.labels.filter(({ anchor }) => holds(anchor)),
    marks: scene.marks.filter(({ position }) => holds(position)),
  };
}
