import type { When } from './document.ts';

/** A date read out of words, before it is tied to a quote. */
export interface ReadDate {
  start: string | null;
  end: string | null;
  precision: When['precision'];
  /** Whether the year stands in the words themselves. */
  yearInText: boolean;
}

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];
const monthName =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?';
const yearName = '(?:,?\\s+(\\d{4})\\b)?';
const dayName = '(\\d{1,2})(?:st|nd|rd|th)?\\b';
const dash = '\\s*(?:-|–|to|until|through)\\s*';
/** The first month of a season, in the northern year. Winter belongs to two years and stays vague. */
const seasons: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9 };
const vagueWord =
  /\b(recent|recently|currently|current|now|today|soon|later|earlier|afterwards|ongoing|existing|already|continues?|persist|once|long|since|after)\b/i;

const monthNumber = (name: string): number =>
  months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

export const daysInMonth = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** An ISO date; throws a sentence when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string {
  if (day < 1 || day > daysInMonth(year, month))
    throw new RangeError(
      `there is no ${[year, pad(month), pad(day)].join('-')}: the month has ${daysInMonth(year, month)} days`,
    );
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}
const pad = (n: number) => String(n).padStart(2, '0');

interface Pattern {
  words: RegExp;
  read(groups: (string | undefined)[], year: number): Omit<ReadDate, 'yearInText'>;
  /** Which group holds a year. */
  year?: number;
}

const whole = (year: number, first: number, last: number) => ({
  start: isoDate(year, first, 1),
  end: isoDate(year, last, daysInMonth(year, last)),
});
const day = (year: number, month: string, date: string) => {
  const iso = isoDate(year, monthNumber(month), Number(date));
  return { start: iso, end: iso, precision: 'day' as const };
};
const interval = (start: string, end: string) => {
  if (end < start) throw new RangeError(`the dates run backwards: ${start} to ${end}`);
  return { start, end, precision: 'interval' as const };
};

/** Longest forms first: each pattern takes its words away from those after it. */
const patterns: Pattern[] = [
  {
    words: new RegExp(`\\b${monthName}\\s+${dayName}${dash}${monthName}\\s+${dayName}${yearName}`),
    year: 5,
    read: ([m1 = '', d1 = '', m2 = '', d2 = ''], year) =>
      interval(
        isoDate(year, monthNumber(m1), Number(d1)),
        isoDate(year, monthNumber(m2), Number(d2)),
      ),
  },
  {
    words: new RegExp(`\\b${monthName}\\s+${dayName}${dash}${dayName}${yearName}`),
    year: 4,
    read: ([month = '', first = '', last = ''], year) =>
      interval(
        isoDate(year, monthNumber(month), Number(first)),
        isoDate(year, monthNumber(month), Number(last)),
      ),
  },
  {
    words: new RegExp(`\\b${dayName}${dash}${dayName}\\s+(?:of\\s+)?${monthName}${yearName}`),
    year: 4,
    read: ([first = '', last = '', month = ''], year) =>
      interval(
        isoDate(year, monthNumber(month), Number(first)),
        isoDate(year, monthNumber(month), Number(last)),
      ),
  },
  {
    words: new RegExp(`\\b${dayName}\\s+(?:of\\s+)?${monthName}${yearName}`),
    year: 3,
    read: ([date = '', month = ''], year) => day(year, month, date),
  },
  {
    words: new RegExp(`\\b${monthName}\\s+${dayName}${yearName}`),
    year: 3,
    read: ([month = '', date = ''], year) => day(year, month, date),
  },
  {
    words: new RegExp(`\\b${monthName}${yearName}`),
    year: 2,
    read: ([month = ''], year) => ({
      ...whole(year, monthNumber(month), monthNumber(month)),
      precision: 'month',
    }),
  },
  {
    words: /\b(end|beginning|start) of (last|this|next) year\b/i,
    read: ([part = '', which = ''], year) => {
      const of = year + (which === 'last' ? -1 : which === 'next' ? 1 : 0);
      return {
        ...(part.toLowerCase() === 'end' ? whole(of, 10, 12) : whole(of, 1, 3)),
        precision: 'season',
      };
    },
  },
  {
    words: /\b(spring|summer|autumn|fall)(?:\s+(?:of\s+)?(\d{4})\b)?/i,
    year: 2,
    read: ([name = ''], year) => {
      const first = seasons[name.toLowerCase()] ?? 3;
      return { ...whole(year, first, first + 2), precision: 'season' };
    },
  },
  {
    words: /\b(last|this|next) year\b/i,
    read: ([which = ''], year) => ({
      ...whole(year + (which === 'last' ? -1 : which === 'next' ? 1 : 0), 1, 12),
      precision: 'vague',
    }),
  },
];

/**
 * Reads the one date that the words give, with the article's `year` where they
 * name none. Throws a sentence when they give none, several, or a day that the
 * calendar does not have: a date is never guessed.
 */
export function readDate(words: string, year: number): ReadDate {
  let rest = words;
  const found: { groups: (string | undefined)[]; pattern: Pattern; at: number }[] = [];
  for (const pattern of patterns) {
    for (let match = pattern.words.exec(rest); match; match = pattern.words.exec(rest)) {
      found.push({ groups: match.slice(1), pattern, at: match.index });
      const blank = ' '.repeat(match[0].length);
      rest = rest.slice(0, match.index) + blank + rest.slice(match.index + match[0].length);
    }
  }
  const [first, ...others] = found;
  if (others.length > 0)
    throw new RangeError(
      `the words “${words}” give several dates: quote one, or give start and end`,
    );
  if (!first) {
    if (vagueWord.test(words))
      return { start: null, end: null, precision: 'vague', yearInText: false };
    throw new RangeError(
      `no date can be read in the words “${words}”: quote the words that give it, or give start, end and precision`,
    );
  }
  const written = first.pattern.year && first.groups[first.pattern.year - 1];
  const date = first.pattern.read(first.groups, written ? Number(written) : year);
  return { ...date, yearInText: Boolean(written) };
}
