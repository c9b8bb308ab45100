import type { Camera, Frame } from '../scene/camera.ts';
import { project, unproject } from '../scene/mercator.ts';
import type { View } from '../scene/scene.ts';

interface Size {
  width: number;
  height: number;
}

/** From this width of the window on, the evidence stands over the map instead of under it. */
const WIDE = 900;
/** What the evidence covers on the right, in CSS pixels: the card and its margin. */
const CARD = 408;
/** Farther out the live map turns into a globe, which hides half of the marks. */
const FARTHEST = 0.9;
/** What the credit line covers at the bottom. */
const CREDITS = 38;

export function isWide(): boolean {
  return matchMedia(`(min-width: ${WIDE}px)`).matches;
}

/** The frame for a camera: room for the labels, which stand beside their marks, and for the card. */
export function padded(size: Size, card: boolean): Frame {
  const side = Math.min(110, size.width / 9);
  const end = Math.min(72, size.height / 9);
  return {
    ...size,
    farthest: FARTHEST,
    padding: {
      top: end,
      bottom: end,
      left: side,
      right: card && isWide() ? CARD + 20 : side / 2,
    },
  };
}

/** The part of the frame that nothing covers, for labels to keep inside. */
export function freeFrame(camera: Camera, size: Size, card: boolean): View['frame'] {
  const right = card && isWide() ? CARD : 0;
  const bottom = isWide() ? CREDITS : 0;
  const middle = project(camera.center, camera.zoom);
  return {
    center: unproject({ x: middle.x - right / 2, y: middle.y - bottom / 2 }, camera.zoom),
    width: size.width - right,
    height: size.height - bottom,
  };
}
