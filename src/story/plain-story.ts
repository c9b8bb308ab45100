import type { ExplainedMention } from '../geoparse/mention.ts';
import { asFound, knownPlaces } from './corrections.ts';
import type { Place, Story } from './document.ts';
import type { GeometryLibrary } from './geometry.ts';
import { asPlace } from './places.ts';

/** The id of a text that a reader brings along; it is nobody's published article. */
export const plainStoryId = 'your-text';

const notice =
  'Your text, read in this browser and sent nowhere. Plotline marks the places that it names, and nothing that happens there.';

/**
 * A text to which nobody has added anything, as a story: what the geoparser
 * finds in it, its places in the order of the text, and no event, movement or
 * source. Nothing in it says more than the text does.
 */
export function plainStory(text: string, found: readonly ExplainedMention[]): Story {
  const known = knownPlaces(found);
  const mentions = found.map(asFound);
  const order = new Set(mentions.flatMap(({ placeId }) => placeId ?? []));
  return {
    id: plainStoryId,
    version: 1,
    article: { id: plainStoryId, text, language: 'en', publication: null, bodyStart: 0, notice },
    mentions,
    places: [...order].flatMap((id) => {
      const place = known.get(id);
      return place ? [asPlace(place)] : [];
    }),
    events: [],
    movements: [],
    sources: [],
    actors: [],
    context: [],
    gaps: [],
    steps: [],
  };
}

/** The places that a text names as places, parted by whether there is anything to draw them with. */
export function partPlaces(
  { mentions, places }: Pick<Story, 'mentions' | 'places'>,
  library: GeometryLibrary,
): { drawn: Place[]; undrawn: Place[] } {
  const literal = new Set(mentions.flatMap((m) => (m.use === 'literal' ? (m.placeId ?? []) : [])));
  const named = places.filter(({ id }) => literal.has(id));
  const has = ({ locus, geometry }: Place) =>
    locus === 'point' || geometry.some((ref) => library[ref] !== undefined);
  return { drawn: named.filter(has), undrawn: named.filter((place) => !has(place)) };
}
