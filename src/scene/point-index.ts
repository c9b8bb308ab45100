import type { Box } from './clip.ts';
import type { Pixel } from './mercator.ts';

/** Pixels of a cell's side: about half a label's width. */
const CELL = 48;
/** More than the cells from the top of the world to its bottom, at any zoom. */
const ROWS = 2 ** 26;

const cellOf = (pixels: number) => Math.floor(pixels / CELL);

/** Points in cells of a grid, to count those inside a box without looking at all of them. */
export class PointIndex {
  readonly #cells = new Map<number, Pixel[]>();

  constructor(points: Iterable<Pixel>) {
    for (const point of points) {
      const key = cellOf(point.x) * ROWS + cellOf(point.y);
      const cell = this.#cells.get(key);
      if (cell) cell.push(point);
      else this.#cells.set(key, [point]);
    }
  }

  /** How many points lie inside a box widened by a margin, in pixels; counts on to `most` and no farther. */
  count([left, top, right, bottom]: Box, margin: number, most = Infinity): number {
    const [west, north] = [left - margin, top - margin];
    const [east, south] = [right + margin, bottom + margin];
    let found = 0;
    for (let i = cellOf(west); i <= cellOf(east); i++)
      for (let j = cellOf(north); j <= cellOf(south); j++) {
        const cell = this.#cells.get(i * ROWS + j);
        if (!cell) continue;
        for (const { x, y } of cell)
          if (x > west && x < east && y > north && y < south && ++found >= most) return found;
      }
    return found;
  }
}
