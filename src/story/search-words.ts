import type { NamedKind } from './search-names.ts';
import { totalOf, type Results } from './search.ts';

/** What each group of hits is called. */
export const groupTitles: Readonly<Record<'text' | NamedKind, string>> = {
  places: 'Places',
  actors: 'People and organisations',
  events: 'Events and movements',
  sources: 'Sources',
  text: 'In the text',
};

/** Groups in the order in which they are shown: what has a name of its own first. */
export const groupOrder = ['places', 'actors', 'events', 'sources', 'text'] as const;

/** How much was found, as a sentence. */
export function foundWords(results: Results): string {
  const total = totalOf(results);
  if (total === 0) return 'Nothing found.';
  const parts = groupOrder
    .filter((group) => results[group].total > 0)
    .map((group) => `${groupTitles[group]} ${results[group].total}`);
  return `${total} found. ${parts.join(', ')}.`;
}
