import { dateLabel } from './date-label.ts';
import { calendar, dayNumber } from './days.ts';
import type { Claim, ContextWhen, Story, When } from './document.ts';
import { claimWords } from './words.ts';

/** Whose date it is: the article's for an event, a source's for its report, or one from outside. */
export type TimelineRow = 'events' | 'reports' | 'outside';

interface Entry {
  row: TimelineRow;
  /** Of the event, the source or the fact from outside. */
  id: string;
  /** What it answers to; the first is what it selects. A fact from outside stands for what it is about. */
  answersTo: readonly string[];
  label: string;
  /** Null for what makes no claim of the article: reports, and facts from outside. */
  claim: Exclude<Claim, 'gap'> | null;
}

/** Something with a date. */
export interface Dated extends Entry {
  /** Day numbers, both inclusive. */
  first: number;
  last: number;
  precision: ContextWhen['precision'];
  /** The time as people say it, never finer than its precision; the article's words go before ours. */
  date: string;
  /** The article's own words, where they give no day ("at the end of last year"). */
  words: string | null;
}

/** Something that bears no date, with the article's words for its time, if it has any. */
export interface Undated extends Entry {
  words: string | null;
}

/** A story in time: what stands on a line, and what cannot stand there. */
export interface Timeline {
  /** In the order of time; what begins together stands shorter first. */
  dated: Dated[];
  /** Time given in words that bear no date ("recently"), in the order of the story. */
  withoutDate: Undated[];
  /** No time given at all. */
  noTime: Undated[];
  /** The years that the article's own dates take from outside it, in order. */
  yearsFromOutside: number[];
}

/** Times that are no days: the article's words say them better than figures. */
const noDays: readonly When['precision'][] = ['month', 'season', 'vague'];
const rows: readonly TimelineRow[] = ['events', 'reports', 'outside'];

/** What stands on the timeline of a story, and what is said of the rest. */
export function timelineOf(story: Story): Timeline {
  const entries: { entry: Entry; when: When | ContextWhen }[] = [
    ...story.events.map(({ id, label, claim, when }) => ({
      entry: { row: 'events' as const, id, answersTo: [id], label, claim },
      when,
    })),
    ...story.sources.map(({ id, label, when }) => ({
      entry: { row: 'reports' as const, id, answersTo: [id], label, claim: null },
      when,
    })),
    ...story.context.flatMap(({ id, text, when, about }) => {
      // A fact about the article itself dates nothing that could be selected.
      const answersTo = about.filter((one) => one !== story.article.id);
      if (!when || answersTo.length === 0) return [];
      return [
        { entry: { row: 'outside' as const, id, answersTo, label: text, claim: null }, when },
      ];
    }),
  ];
  const usual = usualYear(entries.map(({ when }) => when));
  const dated = entries.flatMap(({ entry, when }) => place(entry, when, usual) ?? []);
  const rest = entries
    .filter(({ when }) => when.start === null)
    .map(({ entry, when }): Undated => ({ ...entry, words: wordsOf(when) }));
  return {
    dated: dated.sort(inTime),
    withoutDate: rest.filter((one) => one.words !== null),
    noTime: rest.filter((one) => one.words === null),
    yearsFromOutside: yearsFromOutside(story),
  };
}

function place(entry: Entry, when: When | ContextWhen, usual: number | null): Dated | null {
  const { start, end, precision } = when;
  if (start === null || end === null || precision === 'none') return null;
  const [first, last] = [dayNumber(start), dayNumber(end)];
  // A fact from outside brings its year with it; the article's own dates name only an unusual one.
  const withYear = entry.row === 'outside' || calendar(first).year !== usual;
  const label = dateLabel({ ...when, start, end, precision }, withYear);
  const words = noDays.includes(precision) ? wordsOf(when) : null;
  const date = words === null ? label : inWords(words, label);
  return { ...entry, first, last, precision, date, words };
}

/** “In April” says its date; “at the end of last year” has to be taken as one. */
function inWords(words: string, label: string): string {
  const says = words.toLowerCase().includes(label.toLowerCase());
  return says ? `“${words}”` : `“${words}”, taken as ${label}`;
}

const wordsOf = (when: When | ContextWhen) =>
  'words' in when ? (when.words?.exact ?? null) : null;

function inTime(a: Dated, b: Dated): number {
  return a.first - b.first || a.last - b.last || rows.indexOf(a.row) - rows.indexOf(b.row);
}

/** The year that most of the article's dates lie in; null without any. */
function usualYear(whens: readonly (When | ContextWhen)[]): number | null {
  const counts = new Map<number, number>();
  for (const when of whens) {
    if (when.start === null || !('yearFrom' in when)) continue;
    const { year } = calendar(dayNumber(when.start));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

/**
 * The years that dates without one got from outside. "last year" counts from
 * such a year and is no year of its own, so vague words count only where
 * nothing finer does.
 */
function yearsFromOutside({ events, sources }: Story): number[] {
  const taken = [...events, ...sources]
    .map(({ when }) => when)
    .filter(({ start, yearFrom }) => start !== null && yearFrom === 'context');
  const fine = taken.filter(({ precision }) => precision !== 'season' && precision !== 'vague');
  const years = (fine.length > 0 ? fine : taken).map(
    ({ start }) => calendar(dayNumber(start!)).year,
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Something on the timeline by its full name: its time, itself, and how the article puts it. */
export function nameOf(entry: Dated | Undated): string {
  if (entry.row === 'reports') return `Report: ${entry.label}`;
  const time = 'date' in entry ? entry.date : entry.words === null ? '' : `“${entry.words}”`;
  if (entry.row === 'outside') return `From outside the article, ${time}: ${entry.label}`;
  const named = time ? `${time}: ${entry.label}` : entry.label;
  return entry.claim ? `${named}, ${claimWords[entry.claim]}` : named;
}
