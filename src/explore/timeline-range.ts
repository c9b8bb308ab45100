import { firstDay, lastDay, type Stretch, type TimeScale } from './timeline-scale.ts';

/** The first day of a range that begins in the day at a pixel; what is left out is no beginning. */
export function startAt(scale: TimeScale, x: number): number {
  const day = wholeDay(scale, x);
  const broken = brokenAt(scale, day);
  return broken ? broken.to : day;
}

/** The last day of a range that ends in the day at a pixel. */
export function endAt(scale: TimeScale, x: number): number {
  const day = wholeDay(scale, x);
  const broken = brokenAt(scale, day);
  return broken ? broken.from - 1 : day;
}

/** So many days on, over what is left out at one step, and never off the line. */
export function stepped(scale: TimeScale, day: number, by: number): number {
  const to = Math.min(lastDay(scale), Math.max(firstDay(scale), day + by));
  const broken = brokenAt(scale, to);
  if (!broken) return to;
  return by > 0 ? broken.to : broken.from - 1;
}

function wholeDay(scale: TimeScale, x: number): number {
  // Sums of pixels are not exact: a day's very edge may come out a hair before it.
  const day = Math.floor(scale.at(x) + 1e-6);
  return Math.min(lastDay(scale), Math.max(firstDay(scale), day));
}

function brokenAt({ stretches }: TimeScale, day: number): Stretch | undefined {
  return stretches.find(({ broken, from, to }) => broken && day >= from && day < to);
}
