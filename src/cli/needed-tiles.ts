import { project, worldSize } from '../scene/mercator.ts';
import type { TilePlace } from './cut-archive.ts';
import type { StoryView } from './story-views.ts';

/** How much of a basemap is kept. */
export interface Reach {
  /** Zoom down to which the whole world is kept. */
  world: number;
  /** Closest zoom that is kept. */
  closest: number;
  /** Around every view, so that there is something to look around in: a share of its size on each side. */
  margin: number;
}

/**
 * The tiles that views show, with what is around them, at their own zoom and
 * every wider one; each once. `zoomOf` says from which zoom's tiles a view is
 * drawn: vector tiles from the zoom before, shaded relief from the nearest.
 */
export function neededTiles(
  views: readonly StoryView[],
  reach: Reach,
  zoomOf: (zoom: number) => number = Math.floor,
): TilePlace[] {
  const found = new Map<string, TilePlace>();
  const add = (z: number, [left, top, right, bottom]: Box) => {
    const across = 2 ** z;
    for (let x = Math.floor(left * across); x <= Math.floor(right * across); x++)
      for (let y = Math.floor(top * across); y <= Math.floor(bottom * across); y++)
        if (y >= 0 && y < across) {
          // The world goes on beyond its edges, from the other side.
          const place = { z, x: ((x % across) + across) % across, y };
          found.set(`${z}/${place.x}/${y}`, place);
        }
  };
  for (let z = 0; z <= reach.world; z++) add(z, [0, 0, 1 - 1e-9, 1 - 1e-9]);
  for (const view of views) {
    const own = Math.min(zoomOf(view.camera.zoom), reach.closest);
    for (let z = reach.world + 1; z <= own; z++) add(z, boxOf(view, reach.margin));
  }
  return [...found.values()];
}

/** Left, top, right and bottom as shares of the world. */
type Box = [number, number, number, number];

function boxOf({ camera, width, height }: StoryView, margin: number): Box {
  const size = worldSize(camera.zoom);
  const middle = project(camera.center, camera.zoom);
  const [dx, dy] = [width * (0.5 + margin), height * (0.5 + margin)];
  return [
    Math.max(-1, (middle.x - dx) / size),
    Math.max(0, (middle.y - dy) / size),
    Math.min(2, (middle.x + dx) / size),
    Math.min(1, (middle.y + dy) / size),
  ];
}
