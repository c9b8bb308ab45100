import type { Camera, Frame } from '../scene/camera.ts';
import { project, unproject } from '../scene/mercator.ts';
import type { View } from '../scene/scene.ts';

interface Size {
  width: number;
  height: number;
}

/** A still figure in the map's upper left corner: what it says it shows, and its box in CSS pixels. */
export interface FigureBox extends Size {
  frame: string;
}

/** What panels cover of the map, in CSS pixels from its right and lower edges. */
export interface Covered {
  right: number;
  bottom: number;
}

/** What the evidence covers on the right of a wide map: the card and its margin. */
const CARD = 408;
/** In a map narrower than this the card lies at its foot, and covers this share of its height. */
const NARROW_MAP = 720;
const CARD_SHARE = 0.46;
/** What the credit line covers at the bottom. */
const CREDITS = 38;

/** What stands over a map beside the text, with the evidence open or not. */
export function besideText({ width, height }: Size, evidence: boolean): Covered {
  if (!evidence) return { right: 0, bottom: CREDITS };
  return width < NARROW_MAP
    ? { right: 0, bottom: Math.round(height * CARD_SHARE) }
    : { right: CARD, bottom: CREDITS };
}
/** Farther out the live map turns into a globe, which hides half of the marks. */
const FARTHEST = 0.9;

/** The frame for a camera: room for the labels, which stand beside their marks, and for the panels. */
export function padded(size: Size, covered: Covered): Frame {
  const free = { width: size.width - covered.right, height: size.height - covered.bottom };
  const side = Math.min(110, free.width / 9);
  const end = Math.min(72, free.height / 9);
  return {
    ...size,
    farthest: FARTHEST,
    padding: {
      top: end,
      bottom: covered.bottom + end,
      left: side,
      right: covered.right + (covered.right > 0 ? 20 : side / 2),
    },
  };
}

/** The part of the frame that nothing covers, for labels to keep inside. */
export function freeFrame(camera: Camera, size: Size, { right, bottom }: Covered): View['frame'] {
  const middle = project(camera.center, camera.zoom);
  return {
    center: unproject({ x: middle.x - right / 2, y: middle.y - bottom / 2 }, camera.zoom),
    width: size.width - right,
    height: size.height - bottom,
  };
}
