import type { Reading } from '../geoparse/mention.ts';
import type { Place, Story } from './document.ts';
import { readingWords } from './words.ts';

/** How often the article names a place, by reading. */
export type MentionCounts = ReadonlyMap<Reading, number>;

/** How often the article names each place, by its id. */
export function mentionCounts({ mentions }: Pick<Story, 'mentions'>): Map<string, MentionCounts> {
  const counts = new Map<string, Map<Reading, number>>();
  for (const { placeId, reading } of mentions) {
    if (placeId === undefined) continue;
    const of = counts.get(placeId) ?? new Map<Reading, number>();
    counts.set(placeId, of.set(reading, (of.get(reading) ?? 0) + 1));
  }
  return counts;
}

/** Why a place has no mark on the map, in words; null where it has one. */
export function offTheMap(
  place: Place,
  counts: MentionCounts,
  shown: ReadonlySet<string>,
): string | null {
  if (shown.has(place.id)) return null;
  if (counts.size === 0) return 'never named by itself';
  if (!counts.has('literal'))
    return `named only as ${[...counts.keys()].map((reading) => readingWords[reading]).join(', or as ')}`;
  if (place.locus === 'unstated') return 'place not stated';
  if (place.locus !== 'point' && place.geometry.length === 0) return 'it has no limits to draw';
  if (place.kind === 'country') return 'a country without a mark of its own: the basemap names it';
  return 'there is no shape of it here';
}
