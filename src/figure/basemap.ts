import type { Position } from '../story/geometry.ts';

/** [west, south, east, north] in degrees. */
type Bounds = [west: number, south: number, east: number, north: number];

/** The quiet map beneath a still figure, generalised: `public/basemap/figure.json`. */
export interface FigureBasemap {
  /** The whole overview first, then finer sheets of parts of it. */
  sheets: FigureSheet[];
}

/**
 * One sheet. A line is packed: whole numbers x, y of its first point, then
 * the steps to each next one, in 1/`scale` degrees.
 */
export interface FigureSheet {
  bounds: Bounds;
  scale: number;
  /** Rings, to be filled even-odd. */
  land: number[][];
  lakes: number[][];
  /** Lines by rank, 0 the greatest. */
  rivers: number[][][];
  /** Country borders of June 2007. */
  borders: number[][];
  /** Stretches that were not settled in June 2007. */
  disputed: number[][];
  names: FigureName[];
}

/** A name of the basemap: its kind, rank (1 the greatest country, 0 the greatest water) and spot. */
export type FigureName = [kind: 'country' | 'water', name: string, rank: number, at: Position];

export function unpackLine(packed: number[], scale: number): Position[] {
  const line: Position[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < packed.length; i += 2) {
    x += packed[i]!;
    y += packed[i + 1]!;
    line.push([x / scale, y / scale]);
  }
  return line;
}

/** Packs a line; points that become equal are kept once. */
export function packLine(line: Position[], scale: number): number[] {
  const packed: number[] = [];
  let before: [number, number] = [0, 0];
  for (const [lng, lat] of line) {
    const here: [number, number] = [Math.round(lng * scale), Math.round(lat * scale)];
    const step = [here[0] - before[0], here[1] - before[1]] as const;
    if (packed.length > 0 && step[0] === 0 && step[1] === 0) continue;
    packed.push(...step);
    before = here;
  }
  return packed;
}

/** The finest sheet that holds the bounds whole, or the overview. */
export function sheetFor(basemap: FigureBasemap, [w, s, e, n]: Bounds): FigureSheet {
  const fitting = basemap.sheets.filter(
    ({ bounds }) => bounds[0] <= w && bounds[1] <= s && bounds[2] >= e && bounds[3] >= n,
  );
  return fitting.at(-1) ?? basemap.sheets[0]!;
}
