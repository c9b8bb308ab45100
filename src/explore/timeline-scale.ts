/** Days that something named on the timeline takes; day numbers, both inclusive. */
export interface Span {
  first: number;
  last: number;
  /** Whether its ends are days that are named, as of an interval, or only bounds, as of a month. */
  exact: boolean;
}

/** A stretch of the line with one scale of its own; `to` is the day after its last. */
export interface Stretch {
  from: number;
  to: number;
  /** Pixels. */
  x0: number;
  x1: number;
  /** Left out of scale: nothing is named in it. */
  broken: boolean;
}

/** From days to pixels and back; grows all along, and has no jumps. */
export interface TimeScale {
  width: number;
  /** Without gaps, from the first day to the last; every other one is broken. */
  stretches: readonly Stretch[];
  /** Where a day begins. Fractions of days are allowed; outside the line it is its end. */
  x(day: number): number;
  /** The day that a pixel lies in, as a fraction. */
  at(x: number): number;
}

/** Pixels of a break, where empty days are left out of scale, and the most of the width it takes. */
const BREAK = 26;
const BREAK_SHARE = 1 / 16;
/** Pixels that a stretch has at least, so that its tick has words, where there is room for all. */
const LEAST = 44;
/** Pixels that days named one after the other should be apart; a button's least side and some air. */
const APART = 30;
/** What counts as one named day; a month or a vague time, which is named more coarsely, as less. */
const COARSE = 0.5;
/** So many times its own width a break has to save. */
const WORTH = 1.5;
/** The most of the width that breaks may take. */
const MOST_BROKEN = 0.4;

/** A stretch before it has its pixels. */
interface Run {
  from: number;
  to: number;
  /** Named days, in order. */
  days: number[];
  /** Lengths in days of what has only bounds. */
  lengths: number[];
  /** Empty days within it. */
  gaps: { from: number; to: number }[];
}

/**
 * The scale of a timeline: begins with one stretch, and breaks it at its
 * widest empty time as long as named days stand too close together in it.
 * Every stretch gets room by how many days and spans are named in it, so that
 * a run of days is legible beside months. Without crowding nothing is broken.
 * Null without spans.
 */
export function timeScale(spans: readonly Span[], width: number): TimeScale | null {
  if (spans.length === 0 || width <= 0) return null;
  const pause = Math.min(BREAK, width * BREAK_SHARE);
  let runs = [runOf(spans)];
  for (;;) {
    const room = rooms(runs, width, pause);
    const gapOf = (i: number) => widest(runs[i]!, room[i]!, WORTH * pause);
    const i = runs.findIndex((run, at) => isCrowded(run, room[at]!) && gapOf(at) !== null);
    if (i < 0 || runs.length * pause > width * MOST_BROKEN)
      return scaleOf(runs, room, width, pause);
    runs = runs.toSpliced(i, 1, ...split(runs[i]!, gapOf(i)!, spans));
  }
}

function runOf(spans: readonly Span[]): Run {
  const sorted = [...spans].sort((a, b) => a.first - b.first);
  const days = new Set<number>();
  const lengths = new Map<string, number>();
  const gaps: Run['gaps'] = [];
  let to = sorted[0]!.first;
  for (const { first, last, exact } of sorted) {
    if (first > to) gaps.push({ from: to, to: first });
    to = Math.max(to, last + 1);
    if (exact) days.add(first).add(last);
    else lengths.set(`${first} ${last}`, last + 1 - first);
  }
  return {
    from: sorted[0]!.first,
    to,
    days: [...days].sort((a, b) => a - b),
    lengths: [...lengths.values()],
    gaps,
  };
}

/** Pixels of every run: the same least for each, the rest by what is named in it. */
function rooms(runs: readonly Run[], width: number, pause: number): number[] {
  const available = width - (runs.length - 1) * pause;
  const least = Math.min(LEAST, available / (2 * runs.length));
  const named = runs.map(({ days, lengths }) => days.length + COARSE * lengths.length);
  const all = named.reduce((sum, count) => sum + count, 0);
  return named.map((count) => least + ((available - least * runs.length) * count) / all);
}

/** Whether its days, or its spans, are too narrow to be told apart. */
function isCrowded(run: Run, room: number): boolean {
  const steps = run.days.slice(1).map((day, i) => day - run.days[i]!);
  const narrowest = [...steps, ...run.lengths].reduce((a, b) => Math.min(a, b), Infinity);
  return (narrowest * room) / (run.to - run.from) < APART;
}

/** The longest empty time of a run, if it takes more than `least` pixels. */
function widest(run: Run, room: number, least: number): { from: number; to: number } | null {
  const gap = run.gaps.reduce<Run['gaps'][number] | null>(
    (most, next) => (most && most.to - most.from >= next.to - next.from ? most : next),
    null,
  );
  if (!gap) return null;
  const pixels = ((gap.to - gap.from) * room) / (run.to - run.from);
  return pixels > least ? gap : null;
}

function split(run: Run, gap: { from: number; to: number }, spans: readonly Span[]): Run[] {
  const within = spans.filter(({ first }) => first >= run.from && first < run.to);
  return [
    runOf(within.filter(({ first }) => first < gap.from)),
    runOf(within.filter(({ first }) => first >= gap.to)),
  ];
}

function scaleOf(
  runs: readonly Run[],
  room: readonly number[],
  width: number,
  pause: number,
): TimeScale {
  const stretches: Stretch[] = [];
  let x = 0;
  runs.forEach(({ from, to }, i) => {
    const before = stretches.at(-1);
    if (before) {
      stretches.push({ from: before.to, to: from, x0: x, x1: x + pause, broken: true });
      x += pause;
    }
    // The last one ends at the very edge, whatever the sums before it were rounded to.
    const x1 = i === runs.length - 1 ? width : x + room[i]!;
    stretches.push({ from, to, x0: x, x1, broken: false });
    x = x1;
  });
  return {
    width,
    stretches,
    x(day) {
      const { from, to, x0, x1 } =
        stretches.find((one) => day < one.to) ?? stretches[stretches.length - 1]!;
      return x0 + Math.min(1, Math.max(0, (day - from) / (to - from))) * (x1 - x0);
    },
    at(x) {
      const { from, to, x0, x1 } =
        stretches.find((one) => x < one.x1) ?? stretches[stretches.length - 1]!;
      return from + Math.min(1, Math.max(0, (x - x0) / (x1 - x0))) * (to - from);
    },
  };
}

export const firstDay = (scale: TimeScale): number => scale.stretches[0]!.from;
export const lastDay = (scale: TimeScale): number => scale.stretches.at(-1)!.to - 1;
