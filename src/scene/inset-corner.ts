import { labelBox } from './labels.ts';
import { overlap, type Box } from './clip.ts';
import { project } from './mercator.ts';
import type { Scene, SceneFeature, View } from './scene.ts';

/** A corner of the frame. */
export type Corner = 'bottom-left' | 'bottom-right' | 'top-left' | 'top-right';

/** In the order of preference where they cover equally little. */
const corners: Corner[] = ['bottom-left', 'bottom-right', 'top-right', 'top-left'];

/** Pixels between a corner's box and the frame. */
export const cornerAir = 14;

/** Where a box of some size stands in a corner of a frame: its left and top, in the frame's pixels. */
export function cornerSpot(
  corner: Corner,
  frame: { width: number; height: number },
  size: { width: number; height: number },
): [left: number, top: number] {
  const [vertical, horizontal] = corner.split('-');
  return [
    horizontal === 'left' ? cornerAir : frame.width - cornerAir - size.width,
    vertical === 'top' ? cornerAir : frame.height - cornerAir - size.height,
  ];
}

/** The corner in which a box covers least of the evidence that the main map keeps. */
export function insetCorner(
  scene: Scene,
  zoom: number,
  frame: NonNullable<View['frame']>,
  size: { width: number; height: number },
  covers: readonly string[],
): Corner {
  const centre = project(frame.center, zoom);
  const origin = { x: centre.x - frame.width / 2, y: centre.y - frame.height / 2 };
  const inInset = new Set(covers);
  const cost = (corner: Corner): number => {
    const [left, top] = cornerSpot(corner, frame, size);
    const box: Box = [
      left + origin.x,
      top + origin.y,
      left + origin.x + size.width,
      top + origin.y + size.height,
    ];
    let sum = 0;
    for (const label of scene.labels) {
      if (inInset.has(label.evidenceId)) continue;
      const { x, y } = project(label.anchor, zoom);
      const words = labelBox(label, { x: x + label.offset[0], y: y + label.offset[1] });
      if (overlap(words, box)) sum += 10;
    }
    for (const feature of scene.features)
      for (const { x, y } of linePoints(feature, zoom))
        if (x > box[0] && x < box[2] && y > box[1] && y < box[3]) sum += 1;
    return sum;
  };
  return corners.reduce((best, next) => (cost(next) < cost(best) ? next : best));
}

/** A mark's points; of areas none, for a box may cover a part of one. */
function linePoints({ geometry }: SceneFeature, zoom: number) {
  const positions =
    geometry.type === 'Point'
      ? [geometry.coordinates]
      : geometry.type === 'LineString'
        ? geometry.coordinates
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates.flat()
          : [];
  return positions.map((position) => project(position, zoom));
}
