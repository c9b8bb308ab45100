import { fold } from '../gazetteer/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';

/**
 * In which area and country a gazetteer row lies, in words: "Puno, Peru".
 * Without what bears the row's own name; undefined for a country and for a
 * region without limits.
 */
export function whereWords(row: number, gazetteer: Gazetteer): string | undefined {
  const around = [gazetteer.admin1(row), gazetteer.countryRow(gazetteer.country(row))];
  const said = new Set([fold(gazetteer.name(row))]);
  const names = around.flatMap((area) => {
    const name = area === undefined ? '' : gazetteer.name(area);
    if (area === row || name === '' || said.has(fold(name))) return [];
    said.add(fold(name));
    return [name];
  });
  return names.length > 0 ? names.join(', ') : undefined;
}
