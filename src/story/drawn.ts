import type { Place, Story } from './document.ts';
import { legPlaces } from './lookup.ts';

/** Whether there is anything to draw a place with: a spot, or a shape. */
const canBeDrawn = (place: Place): boolean =>
  place.locus === 'point' || (place.locus !== 'unstated' && place.geometry.length > 0);

/**
 * The places with a mark of their own: those that the article names literally
 * at least once and that can be drawn. A metonym, a demonym or the seat of a
 * source never makes a mark.
 */
export function drawnPlaces({ mentions, places }: Pick<Story, 'mentions' | 'places'>): Place[] {
  const literal = new Set(mentions.flatMap((m) => (m.use === 'literal' ? (m.placeId ?? []) : [])));
  return places.filter((place) => literal.has(place.id) && canBeDrawn(place));
}

/** The shapes that a story's marks need, sorted: places drawn, and places of events and legs. */
export function usedGeometry(story: Story): string[] {
  const ids = new Set([
    ...drawnPlaces(story).map((place) => place.id),
    ...story.events.flatMap((event) => [
      ...event.placeIds,
      ...(event.link ? [event.link.toPlaceId] : []),
    ]),
    ...story.movements.flatMap((movement) => movement.legs.flatMap(legPlaces)),
  ]);
  const refs = story.places.flatMap((place) => (ids.has(place.id) ? place.geometry : []));
  return [...new Set(refs)].sort();
}
