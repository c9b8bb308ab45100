import type { Place, Story } from './document.ts';

/** Whether there is anything to draw a place with: a spot, or a shape. */
const canBeDrawn = (place: Place): boolean =>
  place.locus === 'point' || (place.locus !== 'unstated' && place.geometry.length > 0);

/**
 * The places with a mark of their own: those that the article names literally
 * at least once and that can be drawn. A metonym, a demonym or the seat of a
 * source never makes a mark.
 */
export function drawnPlaces({ mentions, places }: Pick<Story, 'mentions' | 'places'>): Place[] {
  const literal = new Set<string>();
  for (const { use, placeId } of mentions)
    if (use === 'literal' && placeId !== undefined) literal.add(placeId);
  return places.filter((place) => literal.has(place.id) && canBeDrawn(place));
}
