import type {
  Actor,
  Context,
  Gap,
  Leg,
  Movement,
  Place,
  Source,
  Story,
  StoryEvent,
  StoryMention,
} from './document.ts';
import { once } from './once.ts';

/** Everything in a story that can be selected, by its id. */
export type Entry =
  | { kind: 'place'; place: Place }
  | { kind: 'event'; event: StoryEvent }
  | { kind: 'movement'; movement: Movement }
  | { kind: 'leg'; leg: Leg; movement: Movement }
  | { kind: 'actor'; actor: Actor }
  | { kind: 'source'; source: Source };

/** What tells something: events come before legs wherever both are listed. */
export type Teller = StoryEvent | Leg;

/** A story's parts by what others know them by, each list in the order of the story. */
export interface StoryIndex {
  entries: ReadonlyMap<string, Entry>;
  places: ReadonlyMap<string, Place>;
  /** By the place that they name, in any reading. */
  mentions: ReadonlyMap<string, readonly StoryMention[]>;
  /** By the id of a place, an actor or a source that has a part in them. */
  tellers: ReadonlyMap<string, readonly Teller[]>;
  /** By the id that they are about. */
  gaps: ReadonlyMap<string, readonly Gap[]>;
  context: ReadonlyMap<string, readonly Context[]>;
}

/** The index of a story: a story of ten thousand events is not searched through for every question. */
export const indexOf = once((story: Story): StoryIndex => {
  const legs = story.movements.flatMap((movement) => movement.legs);
  const mentions = new Map<string, StoryMention[]>();
  for (const mention of story.mentions)
    if (mention.placeId !== undefined) put(mentions, mention.placeId, mention);
  const tellers = new Map<string, Teller[]>();
  for (const event of story.events)
    for (const id of involved(event, event.placeIds)) put(tellers, id, event);
  for (const leg of legs) for (const id of involved(leg, legPlaces(leg))) put(tellers, id, leg);
  return {
    entries: entriesOf(story),
    places: new Map(story.places.map((place) => [place.id, place])),
    mentions,
    tellers,
    gaps: byAbout(story.gaps),
    context: byAbout(story.context),
  };
});

/** Ids of the places a leg names. */
export function legPlaces(leg: Leg): string[] {
  return [leg.from, ...leg.through, leg.to].filter((id): id is string => id !== null);
}

const involved = ({ actorIds, sourceIds }: Teller, placeIds: readonly string[]) =>
  new Set([...placeIds, ...actorIds, ...sourceIds]);

function entriesOf(story: Story): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const place of story.places) entries.set(place.id, { kind: 'place', place });
  for (const event of story.events) entries.set(event.id, { kind: 'event', event });
  for (const movement of story.movements) {
    entries.set(movement.id, { kind: 'movement', movement });
    for (const leg of movement.legs) entries.set(leg.id, { kind: 'leg', leg, movement });
  }
  for (const actor of story.actors) entries.set(actor.id, { kind: 'actor', actor });
  for (const source of story.sources) entries.set(source.id, { kind: 'source', source });
  return entries;
}

function byAbout<T extends { about: readonly string[] }>(all: readonly T[]): Map<string, T[]> {
  const by = new Map<string, T[]>();
  for (const one of all) for (const id of new Set(one.about)) put(by, id, one);
  return by;
}

function put<T>(lists: Map<string, T[]>, id: string, one: T): void {
  const list = lists.get(id);
  if (list) list.push(one);
  else lists.set(id, [one]);
}
