import { shortMonthLabel } from '../story/date-label.ts';
import { calendar, firstOfMonth } from '../story/days.ts';
import { wordsWidth } from '../theme/letter-widths.ts';
import type { Stretch, TimeScale } from './timeline-scale.ts';

/** A point of the axis with its words; pixels. */
export interface Tick {
  day: number;
  /** Of a day the middle, of a month or a year where it begins. */
  x: number;
  label: string;
  /** The year, where the words need it to be understood. */
  year: string | null;
  /** Where the words begin and end. */
  x0: number;
  x1: number;
}

/** The type size of the words of ticks, in pixels. */
export const tickSize = 11.5;
/** Pixels between the words of two ticks. */
const AIR = 7;
/** Pixels from the tick of a month or a year to its words. */
const INDENT = 4;
/** Years from one tick to the next, if months have no room. */
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** `brief`: there is room for the days' numbers only. */
type Unit =
  { by: 'day'; brief: boolean } | { by: 'month'; step: number } | { by: 'year'; step: number };

/**
 * The ticks that have room for their words: the first of every stretch before
 * the others, and never two over each other. A year is told where it begins to
 * hold, and not again.
 */
export function ticksOf(scale: TimeScale): Tick[] {
  const shown = scale.stretches.filter(({ broken }) => !broken);
  const severalYears = yearOf(shown[0]!.from) !== yearOf(shown.at(-1)!.to - 1);
  const ticks: Tick[] = [];
  const add = (next: Tick) => {
    if (ticks.every(({ x0, x1 }) => next.x0 >= x1 + AIR || next.x1 + AIR <= x0)) ticks.push(next);
  };
  const told = (day: number) =>
    ticks.filter((tick) => tick.year !== null && tick.day < day).at(-1)?.year ?? null;
  const yearFor = (day: number) =>
    severalYears && told(day) !== String(yearOf(day)) ? String(yearOf(day)) : null;
  for (const stretch of shown)
    add(tickAt(scale, unitFor(stretch), stretch.from, { full: true, year: yearFor(stretch.from) }));
  for (const stretch of shown) {
    const unit = unitFor(stretch);
    for (const day of daysBy(unit, stretch)) {
      const full = unit.by === 'day' && calendar(day).date === 1;
      add(tickAt(scale, unit, day, { full, year: yearFor(day) }));
      ticks.sort((a, b) => a.day - b.day);
    }
  }
  return ticks.map((tick, i) =>
    tick.year !== null && ticks.slice(0, i).findLast(({ year }) => year)?.year === tick.year
      ? withoutYear(tick)
      : tick,
  );
}

const yearOf = (day: number) => calendar(day).year;

function unitFor({ from, to, x0, x1 }: Stretch): Unit {
  const pixels = (x1 - x0) / (to - from);
  if (pixels > width('30') + AIR) return { by: 'day', brief: pixels < width('Sept 30') + AIR };
  if (pixels * 30 > width('March') + AIR) return { by: 'month', step: 1 };
  if (pixels * 90 > width('July 2007') + AIR) return { by: 'month', step: 3 };
  const step = yearSteps.find((years) => pixels * 365 * years > width('2007') + AIR);
  return { by: 'year', step: step ?? yearSteps.at(-1)! };
}

/** The days within a stretch, after its first, at which a unit begins. */
function daysBy(unit: Unit, { from, to }: Stretch): number[] {
  const days: number[] = [];
  if (unit.by === 'day') {
    for (let day = from + 1; day < to; day += 1) days.push(day);
    return days;
  }
  const { year, month } = calendar(from);
  const months = unit.by === 'month' ? unit.step : unit.step * 12;
  // Counted from the year 0, so that ticks stand at round months and years.
  for (let m = Math.ceil((year * 12 + month - 1) / months) * months; ; m += months) {
    const day = firstOfMonth(Math.floor(m / 12), (m % 12) + 1);
    if (day >= to) return days;
    if (day > from) days.push(day);
  }
}

function tickAt(
  scale: TimeScale,
  unit: Unit,
  day: number,
  told: { full: boolean; year: string | null },
): Tick {
  const plain = labelOf(unit, day, told.full);
  const year = plain.endsWith(told.year ?? '-') ? null : told.year;
  const label = year !== null && /\d$/.test(plain) ? `${plain},` : plain;
  const words = width(year === null ? label : `${label} ${year}`);
  const x = unit.by === 'day' ? scale.x(day + 0.5) : scale.x(day);
  const wanted = unit.by === 'day' ? x - words / 2 : x + INDENT;
  const x0 = Math.max(0, Math.min(scale.width - words, wanted));
  return { day, x, label, year, x0, x1: x0 + words };
}

function withoutYear({ day, x, label: told, x0: from, x1 }: Tick): Tick {
  const label = told.replace(/,$/, '');
  const saved = x1 - from - width(label);
  const x0 = x > from ? from + saved / 2 : from;
  return { day, x, label, year: null, x0, x1: x0 + width(label) };
}

function labelOf(unit: Unit, day: number, full: boolean): string {
  const { year, month, date } = calendar(day);
  // A stretch among years may begin at the end of one.
  if (unit.by === 'year' && full && month > 1) return `${shortMonthLabel(month)} ${year}`;
  if (unit.by === 'year') return String(year);
  if (unit.by === 'month' && date === 1) return shortMonthLabel(month);
  if (unit.by === 'day' && unit.brief && !full) return String(date);
  return `${shortMonthLabel(month)} ${date}`;
}

const width = (words: string) => wordsWidth(words, tickSize, 500);
