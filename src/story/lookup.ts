import type { Actor, Leg, Movement, Place, Source, Story, StoryEvent } from './document.ts';

/** Everything in a story that can be selected, by its id. */
export type Entry =
  | { kind: 'place'; place: Place }
  | { kind: 'event'; event: StoryEvent }
  | { kind: 'movement'; movement: Movement }
  | { kind: 'leg'; leg: Leg; movement: Movement }
  | { kind: 'actor'; actor: Actor }
  | { kind: 'source'; source: Source };

/** What an id stands for; undefined where the story has nothing of that id that can be selected. */
export function entry(story: Story, id: string): Entry | undefined {
  const place = story.places.find((p) => p.id === id);
  if (place) return { kind: 'place', place };
  const event = story.events.find((e) => e.id === id);
  if (event) return { kind: 'event', event };
  for (const movement of story.movements) {
    if (movement.id === id) return { kind: 'movement', movement };
    const leg = movement.legs.find((l) => l.id === id);
    if (leg) return { kind: 'leg', leg, movement };
  }
  const actor = story.actors.find((a) => a.id === id);
  if (actor) return { kind: 'actor', actor };
  const source = story.sources.find((s) => s.id === id);
  return source && { kind: 'source', source };
}

/** Legs in the order of travel. */
export function legsInOrder(movement: Movement): Leg[] {
  return [...movement.legs].sort((a, b) => a.order - b.order);
}

/** Ids of the places a leg names. */
export function legPlaces(leg: Leg): string[] {
  return [leg.from, ...leg.through, leg.to].filter((id): id is string => id !== null);
}
