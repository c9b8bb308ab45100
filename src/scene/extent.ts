import type { Place } from '../story/document.ts';
import type { Geometry, GeometryLibrary } from '../story/geometry.ts';
import { once } from '../story/once.ts';
import { overlap, type Box } from './clip.ts';
import { project } from './mercator.ts';
import { boxOf } from './polygon.ts';
import { areasOf, borderOf } from './project-geometry.ts';
import type { View } from './scene.ts';

/** West, north, east and south of a shape, in pixels at zoom 0. */
const extentOf = once((shape: Geometry): Box => {
  const lines = shape.kind === 'area' ? shape.near.flat() : shape.near;
  return boxOf(lines.flat().map((position) => project(position, 0)));
});

/** What a shape reaches, widened by some pixels: a box in pixels at a zoom. */
export function extentAt(shape: Geometry, zoom: number, air: number): Box {
  const scale = 2 ** zoom;
  const [left, top, right, bottom] = extentOf(shape);
  return [left * scale - air, top * scale - air, right * scale + air, bottom * scale + air];
}

/**
 * Whether a place can have a part in what a frame shows: its spot or its shape
 * comes within a frame's size of it.
 */
export function nearFrame(
  { center, width, height }: NonNullable<View['frame']>,
  zoom: number,
  library: GeometryLibrary,
): (place: Place) => boolean {
  const { x, y } = project(center, 0);
  const scale = 2 ** zoom;
  const [dx, dy] = [(1.5 * width) / scale, (1.5 * height) / scale];
  const around: Box = [x - dx, y - dy, x + dx, y + dy];
  return (place) => {
    const border = borderOf(place.geometry, library);
    const shapes = border ? [border] : areasOf(place.geometry, library);
    if (shapes.length > 0) return shapes.some((shape) => overlap(extentOf(shape), around));
    const spot = project([place.lon, place.lat], 0);
    return overlap([spot.x, spot.y, spot.x, spot.y], around);
  };
}
