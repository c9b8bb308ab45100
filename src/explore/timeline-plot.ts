import { daysLabel } from '../story/date-label.ts';
import {
  nameOf,
  type Dated,
  type Timeline,
  type TimelineRow,
  type Undated,
} from '../story/timeline.ts';
import { claimWords } from '../story/words.ts';
import { wordsWidth } from '../theme/letter-widths.ts';
import { labelSize, labelsOf, roomBeside } from './timeline-labels.ts';
import { layRow, type Bin, type Mark, type Row } from './timeline-layout.ts';
import { timeScale, type TimeScale } from './timeline-scale.ts';

/** How large buttons are and how many lanes the events have: for a mouse, and for fingers. */
export interface Fit {
  /** Pixels. */
  side: number;
  lanes: number;
}
export const forMouse: Fit = { side: 24, lanes: 3 };
export const forFingers: Fit = { side: 44, lanes: 2 };

/** The rows from the top. */
const plotRows: readonly TimelineRow[] = ['events', 'reports', 'outside'];

/** A button of the plot, in pixels from its upper left corner: one thing, or several counted. */
export type Stop = {
  key: string;
  row: TimelineRow;
  x0: number;
  x1: number;
  y: number;
  height: number;
} & ({ mark: Mark; bin?: undefined } | { bin: Bin; mark?: undefined });

export interface TimelinePlot {
  scale: TimeScale;
  rows: { row: TimelineRow; y: number; height: number; laid: Row }[];
  /** In the order of time, over all rows: the order of the arrow keys. */
  stops: Stop[];
  /** Pixels. */
  height: number;
}

/** The least pixels for words over the plot, in which they take three lines at the most. */
const LEAST_WORDS = 180;
/** The most pixels that words over the plot take before they go on in another line. */
const MOST_WORDS = 430;

/** What no line can hold, with its title, long and short. */
export interface Tray {
  title: string;
  short: string;
  entries: readonly Undated[];
}

/** The trays of a timeline that hold something. */
export function traysOf({ withoutDate, noTime }: Timeline): Tray[] {
  return [
    { title: 'Time given without a date', short: 'Without a date', entries: withoutDate },
    { title: 'No time given', short: 'No time', entries: noTime },
  ].filter(({ entries }) => entries.length > 0);
}

/** The scale of a timeline in a width in pixels; null where nothing has a date. */
export function scaleFor({ dated }: Timeline, width: number): TimeScale | null {
  const spans = dated.map(({ first, last, precision }) => ({
    first,
    last,
    exact: precision === 'day' || precision === 'interval',
  }));
  return timeScale(spans, width);
}

/** A timeline laid out in a width in pixels; null where nothing has a date. */
export function plotOf(
  timeline: Timeline,
  width: number,
  { side, lanes }: Fit,
): TimelinePlot | null {
  const scale = scaleFor(timeline, width);
  if (!scale) return null;
  let y = 0;
  const rows = plotRows.flatMap((row) => {
    const entries = timeline.dated.filter((entry) => entry.row === row);
    // The article's own row stands even where it gives no date.
    if (entries.length === 0 && row !== 'events') return [];
    const count = row === 'events' ? lanes : 1;
    const height = count * side;
    y += height;
    return [{ row, y: y - height, height, laid: layRow(entries, scale, { count, side }) }];
  });
  const stops = rows.flatMap(({ row, y, height, laid }): Stop[] => [
    ...laid.marks.map((mark) => ({
      key: `${row} ${mark.entry.id}`,
      ...{ row, x0: mark.x0, x1: mark.x1, y: y + mark.lane * side, height: side, mark },
    })),
    ...laid.bins.map((bin) => ({
      key: `${row} at ${bin.x0}`,
      ...{ row, x0: bin.x0, x1: bin.x1, y, height, bin },
    })),
  ]);
  const first = ({ mark, bin }: Stop) => mark?.entry ?? bin!.entries[0]!;
  stops.sort(
    (a, b) => first(a).first - first(b).first || first(a).last - first(b).last || a.y - b.y,
  );
  return { scale, rows, stops, height: y };
}

/** Pixels around words over the plot, and of a word that may not fit in its line. */
const EDGE = 24;
const LONG_WORD = 40;

/** Words at a mark. In full they hold its date too, and may lie over other things. */
export interface WordsAt {
  side: 'left' | 'right';
  /** What of its label is shown: itself, or the article's words for its time. */
  words: string;
  full: boolean;
  /** Pixels they may take. */
  room: number;
}

/**
 * The words on a plot: of what is pointed at or selected always and in full
 * (`insistent`, the first before the others), of the rest where there is room.
 * What is `faded` has none.
 */
export function wordsOn(
  { rows, scale: { width } }: TimelinePlot,
  insistent: readonly Dated[],
  faded: (entry: Dated) => boolean,
): Map<Dated, WordsAt> {
  const words = new Map<Dated, WordsAt>();
  for (const { laid } of rows) {
    const taken: { lane: number; x0: number; x1: number }[] = [];
    for (const entry of insistent) {
      const mark = laid.marks.find((one) => one.entry === entry);
      if (!mark) continue;
      const line = wordsWidth(nameOf(entry), labelSize, 600);
      const { side, room } = roomBeside(mark, laid, width, Math.max(LEAST_WORDS, line / 3));
      const long = wrapped(line, Math.min(MOST_WORDS, room));
      const x0 = side === 'right' ? mark.x1 : mark.x0 - long;
      taken.push({ lane: mark.lane, x0, x1: x0 + long });
      words.set(entry, { side, words: entry.label, full: true, room: long });
    }
    const wordings = ({ entry }: Mark) =>
      faded(entry) || insistent.includes(entry) ? [] : wordingsOf(entry);
    for (const [{ entry }, { words: wording, side, x0, x1 }] of labelsOf(
      laid,
      width,
      wordings,
      taken,
    )) {
      const short = wording.slice(0, wording.length - claimOf(entry).length);
      words.set(entry, { side, words: short, full: false, room: x1 - x0 });
    }
  }
  return words;
}

/** Pixels of words in as many lines as they need within `most`, of about the same length. */
function wrapped(line: number, most: number): number {
  const lines = Math.ceil((line + EDGE) / most);
  // A word in the wrong place lengthens its line.
  return Math.min(most, line / lines + EDGE + (lines > 1 ? LONG_WORD : 0));
}

/** From the longest: the label, then the article's words for the time; each with its claim. */
function wordingsOf(entry: Dated): string[] {
  const { label, words } = entry;
  const wordings = words === null ? [label] : [label, `“${words}”`];
  return wordings.map((wording) => wording + claimOf(entry));
}

/** How the article puts it, as it stands behind a label; nothing for what makes no claim. */
export function claimOf({ claim }: Dated): string {
  return claim ? ` · ${claimWords[claim]}` : '';
}

/** What several counted things are called: how many of what, and from when to when. */
export function binName({ bin, row }: Stop): string {
  const entries = bin?.entries ?? [];
  const what = { events: 'events', reports: 'reports', outside: 'facts from outside' }[row];
  const first = Math.min(...entries.map((entry) => entry.first));
  const last = Math.max(...entries.map((entry) => entry.last));
  return `${entries.length} ${what}, ${daysLabel(first, last, true)}`;
}
