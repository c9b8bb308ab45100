import type { Shown } from './facets.ts';
import type { TimeRange } from './filter.ts';

/** How much a filter shows, as in "12 of 46 events and legs"; all of them where it filters nothing. */
export function shownWords({ kept, total }: Shown, filtered: boolean): string {
  return filtered ? `${kept} of ${total} events and legs` : `All ${total} events and legs`;
}

/** What a time leaves out for want of a date; empty where that is nothing. */
export function undatedWords({ undated }: Shown): string {
  if (undated === 0) return '';
  return undated === 1
    ? '1 without a date is in no range'
    : `${undated} without a date are in no range`;
}

/** A range as people say it: "June 11 – 15, 2007". */
export function rangeWords({ start, end }: TimeRange): string {
  const format = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
  return format.formatRange(new Date(start), new Date(end));
}
