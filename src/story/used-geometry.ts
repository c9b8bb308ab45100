import type { Story } from './document.ts';
import { drawnPlaces } from './drawn.ts';
import { locatedPlaces } from './located.ts';
import { legPlaces } from './lookup.ts';

/** The places that a story's evidence speaks of: those drawn, and those of events and legs. */
export function evidencePlaces(story: Story): Set<string> {
  return new Set([
    ...drawnPlaces(story).map((place) => place.id),
    ...story.events.flatMap((event) => [
      ...event.placeIds,
      ...(event.link ? [event.link.toPlaceId] : []),
    ]),
    ...story.movements.flatMap((movement) => movement.legs.flatMap(legPlaces)),
  ]);
}

/** The shapes that a story's marks need, sorted. */
export function usedGeometry(story: Story): string[] {
  const ids = evidencePlaces(story);
  // A journey with an open end stops behind the last border: its last country is not drawn.
  const located = new Set(locatedPlaces(story).map(({ place }) => place.id));
  for (const { thread, legs } of story.movements) {
    const last = legs.find((leg) => leg.order === legs.length);
    if (thread && last && last.to === null)
      for (const id of legPlaces(last)) if (!located.has(id)) ids.delete(id);
  }
  const refs = story.places.flatMap((place) => (ids.has(place.id) ? place.geometry : []));
  return [...new Set(refs)].sort();
}
