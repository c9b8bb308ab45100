/** A stretch of text; UTF-16 offsets, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Ranges as one sorted list without overlaps, for `isWithin`; those up to `apart` letters apart become one. */
export function joinRanges(ranges: readonly Range[], apart = 0): Range[] {
  const joined: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1];
    if (last && start <= last.end + apart) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The place of the last of some sorted ranges that does not start after an offset; 0 where all do. */
export function lastUpTo(sorted: readonly Pick<Range, 'start'>[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Whether a stretch lies wholly within one of the ranges that `joinRanges` gave. */
export function isWithin(joined: readonly Range[], { start, end }: Range): boolean {
  const candidate = joined[lastUpTo(joined, start)];
  return candidate !== undefined && candidate.start <= start && candidate.end >= end;
}
