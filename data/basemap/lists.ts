import { readFile } from 'node:fs/promises';
import { inData } from './sources.ts';

/**
 * A hand-made list of `basemap/lists`: comma-separated, comments after `#`; the
 * last comment before the first row names the columns. No quoting: the last
 * column takes what remains of the line, commas included.
 */
export async function readList<Column extends string>(
  name: string,
  columns: readonly Column[],
): Promise<Record<Column, string>[]> {
  const text = await readFile(inData(`basemap/lists/${name}.csv`), 'utf8');
  return parseList(text, name, columns);
}

export function parseList<Column extends string>(
  text: string,
  name: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  return text.split('\n').flatMap((line, i) => {
    if (!line.trim() || line.startsWith('#')) return [];
    const cells = line.split(',');
    if (cells.length < columns.length)
      throw new Error(
        `${name}.csv, line ${i + 1} has ${cells.length} of the columns ${columns.join(', ')}. ` +
          'Add what is missing; every line ends with its reason.',
      );
    const last = columns.length - 1;
    const values = [...cells.slice(0, last), cells.slice(last).join(',')].map((c) => c.trim());
    return [Object.fromEntries(columns.map((c, k) => [c, values[k]])) as Record<Column, string>];
  });
}
