import type { Dated } from '../story/timeline.ts';
import type { TimeScale } from './timeline-scale.ts';

/** Something of its own on a row; pixels. */
export interface Mark {
  entry: Dated;
  /** What its button covers: at least a lane's height wide. */
  x0: number;
  x1: number;
  /** Counted from the top. */
  lane: number;
}

/** What has no room of its own, counted; it takes the whole height of its row. */
export interface Bin {
  /** In the order of time. */
  entries: Dated[];
  x0: number;
  x1: number;
}

export interface Row {
  marks: Mark[];
  bins: Bin[];
}

/** The lanes of a row; `side` is the height of each and the least width of a button, in pixels. */
export interface Lanes {
  count: number;
  side: number;
}

/** The most of the days in use that may be counted while the rest of the row stands for itself. */
const MIXED = 0.5;

/** What a mark covers, before it has a lane. */
interface Extent {
  entry: Dated;
  x0: number;
  x1: number;
}

/**
 * Lays what is in one row into its lanes, each mark where its time is, and none
 * over another. Where the lanes do not suffice, everything with its middle in
 * the same days is counted in a bin instead. `entries` are in the order of time.
 */
export function layRow(entries: readonly Dated[], scale: TimeScale, lanes: Lanes): Row {
  const extents = extentsOf(entries, scale, lanes);
  const edges = columnEdges(scale, lanes.side);
  const columnOf = ({ x0, x1 }: Extent) => {
    const after = edges.findIndex((edge) => edge > (x0 + x1) / 2);
    return (after < 0 ? edges.length - 1 : after) - 1;
  };
  const spanOf = (column: number) => ({ x0: edges[column]!, x1: edges[column + 1]! });
  const columns = extents.map((extent) => ({ extent, column: columnOf(extent) }));
  const occupied = new Set(columns.map(({ column }) => column));
  const full = new Set<number>();
  for (;;) {
    const free = columns.filter(({ column }) => !full.has(column));
    const { marks, left } = intoLanes(
      free.map(({ extent }) => extent),
      lanes.count,
      [...full].map(spanOf),
    );
    if (left.length === 0) {
      // Mostly counted, it is counted throughout: a density, not a mixture.
      if (lanes.count > 1 && full.size < occupied.size && full.size > occupied.size * MIXED) {
        for (const column of occupied) full.add(column);
        continue;
      }
      const counted = [...full].sort((a, b) => a - b);
      const binOf = (column: number): Bin => ({
        ...spanOf(column),
        entries: columns
          .filter((one) => one.column === column)
          .map(({ extent }) => extent.entry)
          .sort((a, b) => a.first - b.first || a.last - b.last),
      });
      return { marks, bins: counted.map(binOf) };
    }
    for (const extent of left) full.add(columnOf(extent));
  }
}

/** Pixels at which bins begin and end: whole days, as many together as a button needs. */
function columnEdges({ stretches, width }: TimeScale, side: number): number[] {
  const days = stretches
    .filter(({ broken }) => !broken)
    .flatMap(({ from, to, x0, x1 }) => {
      const pixels = (x1 - x0) / (to - from);
      const each = Math.max(1, Math.ceil(side / pixels));
      const count = Math.ceil((to - from) / each);
      return Array.from({ length: count }, (_, i) => x0 + i * each * pixels);
    });
  const edges = [0];
  for (const x of days) if (x - edges.at(-1)! >= side && width - x >= side) edges.push(x);
  return [...edges, width];
}

/** What each covers, wherever there are lanes enough. */
function extentsOf(entries: readonly Dated[], scale: TimeScale, lanes: Lanes): Extent[] {
  const onDay = new Map<number, Dated[]>();
  for (const entry of entries) {
    if (entry.precision !== 'day') continue;
    const day = onDay.get(entry.first);
    if (day) day.push(entry);
    else onDay.set(entry.first, [entry]);
  }
  const extents = entries.map((entry): Extent => {
    const [from, to] = [scale.x(entry.first), scale.x(entry.last + 1)];
    const day = entry.precision === 'day' ? onDay.get(entry.first)! : null;
    const half = Math.max(lanes.side, day ? 0 : to - from) / 2;
    const middle = (from + to) / 2;
    const aside = day && day.length > 1 ? spread(entry, day, entries, lanes, to - from) : 0;
    const x0 = Math.max(0, Math.min(scale.width - 2 * half, middle + aside - half));
    return { entry, x0, x1: x0 + 2 * half };
  });
  return extents.sort((a, b) => a.x0 - b.x0);
}

/**
 * Pixels from the middle of a day for one of several marks on it. Where the
 * lanes do not hold them above each other, they stand side by side: all of a
 * day's width is that day.
 */
function spread(
  entry: Dated,
  day: readonly Dated[],
  entries: readonly Dated[],
  { count, side }: Lanes,
  width: number,
): number {
  // The common case in a crowd, before anything is looked for.
  if (Math.ceil(day.length / count) * side > width) return 0;
  const over = entries.filter(
    ({ precision, first, last }) =>
      precision !== 'day' && first <= entry.first && last >= entry.first,
  );
  const columns = Math.ceil(day.length / Math.max(1, count - over.length));
  if (columns * side > width) return 0;
  return ((day.indexOf(entry) % columns) - (columns - 1) / 2) * side;
}

/** Each into the lane that has been empty for longest, so that its words have room before it. */
function intoLanes(
  extents: readonly Extent[],
  lanes: number,
  blocked: readonly { x0: number; x1: number }[],
): { marks: Mark[]; left: Extent[] } {
  const ends = new Array<number>(lanes).fill(-Infinity);
  const marks: Mark[] = [];
  const left: Extent[] = [];
  for (const extent of extents) {
    const { x0, x1 } = extent;
    const lane = ends.indexOf(Math.min(...ends));
    if (ends[lane]! > x0 + 1e-6 || blocked.some((one) => one.x0 < x1 && x0 < one.x1))
      left.push(extent);
    else {
      ends[lane] = x1;
      marks.push({ ...extent, lane });
    }
  }
  return { marks, left };
}
