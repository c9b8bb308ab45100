import type { Camera, Frame } from './camera.ts';
import { project, unproject } from './mercator.ts';
import type { View } from './scene.ts';

interface Size {
  width: number;
  height: number;
}

/** What panels cover of a map, in CSS pixels from each of its edges; 0 where not given. */
export interface Covered {
  top?: number;
  right?: number;
  bottom?: number;
  left?: number;
}

/** Farther out the live map turns into a globe, which hides half of the marks. */
const FARTHEST = 0.9;

/** The frame for a camera: room for the labels, which stand beside their marks, and for the panels. */
export function padded(size: Size, covered: Covered): Frame {
  const { top = 0, right = 0, bottom = 0, left = 0 } = covered;
  const free = { width: size.width - left - right, height: size.height - top - bottom };
  const side = Math.min(110, free.width / 9);
  const end = Math.min(72, free.height / 9);
  return {
    ...size,
    farthest: FARTHEST,
    padding: {
      top: top + end,
      bottom: bottom + end,
      left: left + side,
      right: right + (right > 0 ? 20 : side / 2),
    },
  };
}

/** The part of the frame that nothing covers, for labels to keep inside. */
export function freeFrame(
  camera: Camera,
  size: Size,
  { top = 0, right = 0, bottom = 0, left = 0 }: Covered,
): NonNullable<View['frame']> {
  const middle = project(camera.center, camera.zoom);
  return {
    center: unproject(
      { x: middle.x + (left - right) / 2, y: middle.y + (top - bottom) / 2 },
      camera.zoom,
    ),
    width: size.width - left - right,
    height: size.height - top - bottom,
  };
}
