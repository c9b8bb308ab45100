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

/** Whether a stretch lies wholly within one of the ranges that `joinRanges` gave. */
export function isWithin(joined: readonly Range[], { start, end }: Range): boolean {
  let [low, high] = [0, joined.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (joined[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  const candidate = joined[low - 1];
  return candidate !== undefined && candidate.end >= end;
}
