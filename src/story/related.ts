import type { Quote } from '../text/quote.ts';
import type { Leg, Story, StoryEvent } from './document.ts';
import { entry, legsInOrder } from './lookup.ts';
import { indexOf } from './story-index.ts';

/**
 * Everything that answers when something is pointed at or selected: an event
 * with its places, a place with the events there, a leg with the borders it
 * crosses, a movement with its legs, an actor or a source with all that it has
 * a part in. Empty for an unknown id.
 */
export function relatedIds(story: Story, id: string): ReadonlySet<string> {
  const found = entry(story, id);
  if (!found) return new Set();
  const { places, tellers } = indexOf(story);
  const isBorder = (place: string) => places.get(place)?.kind === 'border';
  const told = tellers.get(id) ?? [];
  const withPlaces = (event: StoryEvent) => [event.id, ...event.placeIds];
  const withBorders = (leg: Leg) => [leg.id, ...leg.through.filter(isBorder)];
  switch (found.kind) {
    case 'place':
      return new Set([id, ...told.flatMap((teller) => ('placeIds' in teller ? teller.id : []))]);
    case 'event':
      return new Set(withPlaces(found.event));
    case 'leg':
      return new Set(withBorders(found.leg));
    case 'movement':
      return new Set([id, ...found.movement.legs.flatMap(withBorders)]);
    case 'actor':
    case 'source':
      return new Set([
        id,
        ...told.flatMap((teller) =>
          'placeIds' in teller ? withPlaces(teller) : withBorders(teller),
        ),
      ]);
  }
}

/** The words of the article that stand for something: what answers in the text. Sorted. */
export function wordsOf(story: Story, id: string): Quote[] {
  const found = entry(story, id);
  if (!found) return [];
  const words = ((): readonly Quote[] => {
    switch (found.kind) {
      case 'place':
        return (indexOf(story).mentions.get(id) ?? []).filter(({ use }) => use === 'literal');
      case 'event':
        return found.event.quotes;
      case 'leg':
        return found.leg.quotes ?? [];
      case 'movement':
        return legsInOrder(found.movement).flatMap((leg) => leg.quotes ?? []);
      case 'actor':
        return found.actor.quotes;
      case 'source':
        return found.source.quotes;
    }
  })();
  return words
    .map(({ start, end, exact }) => ({ start, end, exact }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
