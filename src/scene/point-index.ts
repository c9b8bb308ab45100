import type { Box } from './clip.ts';
import type { Pixel } from './mercator.ts';

/** Pixels of a cell's side: about half a label's width. */
const CELL = 48;

/** Points in cells of a grid, to count those inside a box without looking at all of them. */
export class PointIndex {
  readonly #cells = new Map<string, Pixel[]>();

  constructor(points: Iterable<Pixel>) {
    for (const point of points) {
      const key = `${Math.floor(point.x / CELL)},${Math.floor(point.y / CELL)}`;
      const cell = this.#cells.get(key);
      if (cell) cell.push(point);
      else this.#cells.set(key, [point]);
    }
  }

  /** How many points lie inside a box widened by a margin, in pixels. */
  count([left, top, right, bottom]: Box, margin: number): number {
    const [west, north] = [left - margin, top - margin];
    const [east, south] = [right + margin, bottom + margin];
    let found = 0;
    for (let i = Math.floor(west / CELL); i <= Math.floor(east / CELL); i++)
      for (let j = Math.floor(north / CELL); j <= Math.floor(south / CELL); j++)
        for (const { x, y } of this.#cells.get(`${i},${j}`) ?? [])
          if (x > west && x < east && y > north && y < south) found++;
    return found;
  }
}
