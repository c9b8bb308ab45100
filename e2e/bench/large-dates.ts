import type { When } from '../../src/story/document.ts';
import type { Chance } from './chance.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const FIRST_YEAR = 1998;
const YEARS = 10;
/** Days of every month, so that none has to be looked up. */
const DAYS = 28;

/**
 * When something was, in words as they begin a sentence, and as dates. The
 * events follow each other over ten years (`share` from 0 to 1), not quite in
 * order. `words` is empty where no time is given.
 */
export function dateWords(
  chance: Chance,
  share: number,
): { words: string; when: Omit<When, 'words'> } {
  const total = YEARS * 12 * DAYS;
  const at = Math.min(total - 1, Math.max(0, Math.floor(share * total) + chance.below(40) - 20));
  const year = FIRST_YEAR + Math.floor(at / (12 * DAYS));
  const month = Math.floor(at / DAYS) % 12;
  const day = (at % DAYS) + 1;
  const iso = (d: number) =>
    `${year}-${String(month + 1).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const kind = chance.next();
  const name = months[month]!;
  if (kind < 0.6)
    return {
      words: `On ${name} ${day}, ${year}`,
      when: { start: iso(day), end: iso(day), precision: 'day', yearFrom: 'text' },
    };
  if (kind < 0.75) {
    const last = Math.min(DAYS, day + 4);
    return {
      words: `On ${name} ${day}-${last}, ${year}`,
      when: { start: iso(day), end: iso(last), precision: 'interval', yearFrom: 'text' },
    };
  }
  if (kind < 0.85)
    return {
      words: `In ${name} ${year}`,
      when: { start: iso(1), end: iso(DAYS), precision: 'month', yearFrom: 'text' },
    };
  const nothing = { start: null, end: null, yearFrom: 'text' as const };
  if (kind < 0.93) return { words: 'Recently', when: { ...nothing, precision: 'vague' } };
  return { words: '', when: { ...nothing, precision: 'none' } };
}
