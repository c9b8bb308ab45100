import type { Position } from '../story/geometry.ts';

/** A point in pixels of the whole world at some zoom: x to the east, y to the south. */
export interface Pixel {
  x: number;
  y: number;
}

/** Width of the world in pixels at a zoom, with MapLibre's tiles of 512. */
export function worldSize(zoom: number): number {
  return 512 * 2 ** zoom;
}

/** Spherical Mercator, the projection of every default frame. */
export function project(position: Position, zoom: number): Pixel {
  return toPixel(position, worldSize(zoom));
}

/** A position as a pixel of a world so many pixels wide (`worldSize`). */
export function toPixel([lon, lat]: Position, size: number): Pixel {
  const sin = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
  return {
    x: size * (lon / 360 + 0.5),
    y: size * (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)),
  };
}

export function unproject(pixel: Pixel, zoom: number): Position {
  return toPosition(pixel, worldSize(zoom));
}

/** The way back from `toPixel`. */
export function toPosition({ x, y }: Pixel, size: number): Position {
  const n = Math.PI * (1 - (2 * y) / size);
  return [(x / size - 0.5) * 360, (Math.atan(Math.sinh(n)) * 180) / Math.PI];
}
