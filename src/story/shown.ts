import type { Place, Story } from './document.ts';
import { legPlaces } from './lookup.ts';
import { locatedPlaces } from './located.ts';

/**
 * Ids that the map can show: places with a mark, events that stand at one of
 * them, and legs and movements that name a place. `hasShape` tells whether a
 * place can be drawn at all; every place of a published story can.
 */
export function shownIds(
  story: Story,
  hasShape: (place: Place) => boolean = () => true,
): ReadonlySet<string> {
  const places = locatedPlaces(story).flatMap(({ place }) => (hasShape(place) ? place.id : []));
  const shown = new Set(places);
  for (const { id, locus, placeIds } of story.events)
    if (locus !== 'unstated' && placeIds.some((place) => shown.has(place))) shown.add(id);
  for (const movement of story.movements)
    for (const leg of movement.legs)
      if (legPlaces(leg).length > 0) shown.add(leg.id).add(movement.id);
  return shown;
}
