const MILLISECONDS = 86_400_000;

/** Days from 1 January 1970 to an ISO date (years 0001 to 9999); before that, negative. */
export function dayNumber(iso: string): number {
  return Date.parse(iso) / MILLISECONDS;
}

/** The ISO date of a day number. */
export function isoDay(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** A day number in the parts of the calendar; the month counts from 1. */
export function calendar(day: number): { year: number; month: number; date: number } {
  const at = new Date(day * MILLISECONDS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** The first day of a month; months beyond 1 to 12 run on into other years. */
export function firstOfMonth(year: number, month: number): number {
  const at = new Date(0);
  // Not Date.UTC, which takes the years 0 to 99 for those of the twentieth century.
  at.setUTCFullYear(year, month - 1, 1);
  return at.getTime() / MILLISECONDS;
}
