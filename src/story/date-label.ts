import { calendar, dayNumber, firstOfMonth } from './days.ts';
import type { ContextWhen, When } from './document.ts';

/** Months in full, as dates are said; month 1 is January. */
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
/** Months as an axis prints them: those of more than five letters are cut, as American papers do. */
const shortMonths = [
  ...['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
];

export const monthLabel = (month: number): string => months[month - 1] ?? '';
export const shortMonthLabel = (month: number): string => shortMonths[month - 1] ?? '';

/** "June 12", or "June 12, 2007". */
export function dayLabel(day: number, withYear: boolean): string {
  const { year, month, date } = calendar(day);
  return `${monthLabel(month)} ${date}${withYear ? `, ${year}` : ''}`;
}

/** "June 11–15", "June 28 – July 2": the days from the first to the last, both inclusive. */
export function daysLabel(first: number, last: number, withYear: boolean): string {
  if (first === last) return dayLabel(first, withYear);
  const [a, b] = [calendar(first), calendar(last)];
  if (a.year !== b.year) return `${dayLabel(first, true)} – ${dayLabel(last, true)}`;
  const year = withYear ? `, ${a.year}` : '';
  if (a.month === b.month) return `${monthLabel(a.month)} ${a.date}–${b.date}${year}`;
  return `${dayLabel(first, false)} – ${dayLabel(last, false)}${year}`;
}

/**
 * A time with a date as people say it: a day, days, whole months or whole
 * years, never finer than its precision. The year is left out where
 * `withYear` is false and all of it lies in one year.
 */
export function dateLabel(
  {
    start,
    end,
    precision,
    approximately,
  }: { start: string; end: string; precision: When['precision'] } & Pick<
    ContextWhen,
    'approximately'
  >,
  withYear: boolean,
): string {
  const [first, last] = [dayNumber(start), dayNumber(end)];
  const label =
    precision === 'day' || precision === 'interval'
      ? daysLabel(first, last, withYear)
      : (wholeMonths(first, last, withYear) ?? daysLabel(first, last, withYear));
  return approximately ? `about ${label}` : label;
}

/** Whole months or years in words; null for days that are not exactly those. */
function wholeMonths(first: number, last: number, withYear: boolean): string | null {
  const [a, b, next] = [calendar(first), calendar(last), calendar(last + 1)];
  if (first !== firstOfMonth(a.year, a.month) || next.date !== 1) return null;
  if (a.month === 1 && b.month === 12)
    return a.year === b.year ? String(a.year) : `${a.year}–${b.year}`;
  const year = withYear ? ` ${b.year}` : '';
  if (a.year !== b.year)
    return `${monthLabel(a.month)} ${a.year} to ${monthLabel(b.month)} ${b.year}`;
  if (a.month === b.month) return `${monthLabel(a.month)}${year}`;
  return `${monthLabel(a.month)} to ${monthLabel(b.month)}${year}`;
}
