import type { Camera } from './camera.ts';
import { project, unproject } from './mercator.ts';

/** What a figure shows, and the size in pixels for which it was drawn. */
export interface FigureFrame {
  camera: Camera;
  width: number;
  height: number;
}

interface Size {
  width: number;
  height: number;
}

/**
 * The camera with which a map of some size shows the same ground at the same
 * spots as a figure that is fitted whole into the middle of a box (SVG's
 * `xMidYMid meet`), which shares the map's upper left corner.
 */
export function cameraLike({ camera, width, height }: FigureFrame, box: Size, map: Size): Camera {
  const scale = Math.min(box.width / width, box.height / height);
  const zoom = camera.zoom + Math.log2(scale);
  const { x, y } = project(camera.center, zoom);
  const center = { x: x + (map.width - box.width) / 2, y: y + (map.height - box.height) / 2 };
  return { center: unproject(center, zoom), zoom };
}

/** A frame as an attribute: longitude, latitude, zoom, width and height. */
export function writeFrame({ camera, width, height }: FigureFrame): string {
  return [...camera.center, camera.zoom, width, height].map((value) => +value.toFixed(6)).join(' ');
}

/** Reads what `writeFrame` wrote; null where it is nothing of the kind. */
export function readFrame(words: string): FigureFrame | null {
  const [lng, lat, zoom, width, height, ...rest] = words.split(' ').map(Number);
  if (rest.length > 0 || !(width! > 0) || !(height! > 0)) return null;
  if (![lng, lat, zoom].every(Number.isFinite)) return null;
  return { camera: { center: [lng!, lat!], zoom: zoom! }, width: width!, height: height! };
}
