import type { Quote } from '../text/quote.ts';

/** Nothing for an empty cell. */
export type Cell = string | number | null | undefined;

/** A table's columns in order: the name in the header row, and what stands there for a row. */
export type Columns<Row> = Record<string, (row: Row) => Cell>;

/**
 * Rows as comma-separated values (RFC 4180) with a header row: lines end with
 * CR LF, and a field with a comma, a quotation mark or a line break is quoted.
 */
export function csvTable<Row>(rows: readonly Row[], columns: Columns<Row>): string {
  const lines = [
    Object.keys(columns),
    ...rows.map((row) => Object.values(columns).map((cell) => cell(row))),
  ];
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'number' ? String(cell) : inert(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** How a text begins that a spreadsheet would run as a formula, whether quoted or not. */
const formula = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r]/;

/**
 * A text that no spreadsheet runs as a formula. Such a text stands in “quotation
 * marks”, as words that are cited do: every letter of it stays as it is, where an
 * apostrophe or a space before it would be a letter that the article does not have.
 */
export function inert(text: string): string {
  return formula.test(text) ? `“${text}”` : text;
}

/** Several names in one cell. */
export const listed = (names: readonly string[]): string => names.join('; ');

/** The article's words in one cell: each passage in “quotation marks”, on a line of its own. */
export const quotedWords = (quotes: readonly Quote[]): string =>
  quotes.map(({ exact }) => `“${exact}”`).join('\n');
