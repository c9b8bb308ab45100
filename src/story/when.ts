import type { Quote } from '../text/quote.ts';
import { daysInMonth, isoDate, readDate } from './date-words.ts';
import type { When } from './document.ts';
import type { DateParts } from './schema.ts';

/** What a person gives beside the words, where the words alone do not say it. */
export interface GivenDate {
  start?: DateParts | undefined;
  end?: DateParts | undefined;
  precision?: When['precision'] | undefined;
}

/**
 * The time that the words give, with the article's year where they name none.
 * Throws a RangeError with a sentence for a date that does not exist or cannot
 * be read.
 */
export function readWhen(
  words: Quote,
  given: GivenDate,
  article: { year: number; yearFrom: When['yearFrom'] },
): When {
  const { start, end, precision } = given;
  if (precision === 'none')
    throw new RangeError('words that give no time are no “when”: leave it out instead');
  if (!start && !end) {
    // "vague" alone says that the words bear no date; anything finer has to be read in them.
    if (precision === 'vague')
      return { start: null, end: null, precision, words, yearFrom: article.yearFrom };
    const date = readDate(words.exact, article.year);
    if (precision && precision !== date.precision)
      throw new RangeError(
        `the words “${words.exact}” give a date of precision “${date.precision}”, not “${precision}”: give start and end too`,
      );
    return {
      start: date.start,
      end: date.end,
      precision: date.precision,
      words,
      yearFrom: date.yearInText ? 'text' : article.yearFrom,
    };
  }
  if (!start) throw new RangeError('it has an end without a start');
  const dates = givenDates(start, end, article.year);
  const years = [start, ...(end ? [end] : [])].map((part) => part.year);
  const inWords = years.every((year) => year !== undefined && words.exact.includes(String(year)));
  return {
    ...dates,
    precision: precision ?? dates.precision,
    words,
    yearFrom: inWords ? 'text' : article.yearFrom,
  };
}

/**
 * The days from `start` to `end`, or those of `start` alone, in `year` where
 * they name none. Throws a RangeError with a sentence for what is no date.
 */
export function givenDates(
  start: DateParts,
  end: DateParts | undefined,
  year: number,
): { start: string; end: string; precision: Exclude<When['precision'], 'none'> } {
  const first = span(start, year);
  const last = end ? span(end, year) : first;
  if (last.end < first.start)
    throw new RangeError(`it runs backwards: ${first.start} to ${last.end}`);
  return {
    start: first.start,
    end: last.end,
    precision: end ? 'interval' : first.precision,
  };
}

function span(
  { year: given, month, day }: DateParts,
  articleYear: number,
): ReturnType<typeof givenDates> {
  const year = given ?? articleYear;
  if (month === undefined) {
    if (day !== undefined) throw new RangeError(`it has the day ${day} without a month`);
    return { start: isoDate(year, 1, 1), end: isoDate(year, 12, 31), precision: 'vague' };
  }
  if (day === undefined)
    return {
      start: isoDate(year, month, 1),
      end: isoDate(year, month, daysInMonth(year, month)),
      precision: 'month',
    };
  const date = isoDate(year, month, day);
  return { start: date, end: date, precision: 'day' };
}
