import type { Claim, Story, Theme, When } from './document.ts';
import { legPlaces } from './lookup.ts';

/** ISO dates, both inclusive. */
export interface TimeRange {
  start: string;
  end: string;
}

/** What a person wants to see. A facet that lists nothing lets everything through. */
export interface Filter {
  themes: Theme[];
  claims: Claim[];
  /** Ids. */
  actors: string[];
  /** Ids. */
  sources: string[];
  time: TimeRange | null;
}

export const emptyFilter: Filter = { themes: [], claims: [], actors: [], sources: [], time: null };

/** The facets that offer values to choose from. Time is a facet of its own kind. */
export const facetKeys = ['themes', 'claims', 'sources', 'actors'] as const;
export type FacetKey = (typeof facetKeys)[number];

/** What a facet's values are. */
export interface FacetValues {
  themes: Theme;
  claims: Claim;
  actors: string;
  sources: string;
}

/** An event or a leg, as far as a filter looks at it. */
export interface Telling {
  id: string;
  themes: readonly [Theme];
  claims: readonly [Claim];
  actors: readonly string[];
  sources: readonly string[];
  places: readonly string[];
  /** Of a leg: the movement that it belongs to. */
  movement: string | null;
  /** Null for a leg: the article dates none. */
  when: When | null;
}

/** Everything that a filter keeps or leaves out: the events, then the legs. */
export function tellings(story: Story): Telling[] {
  const events = story.events.map((event): Telling => ({
    id: event.id,
    themes: [event.theme],
    claims: [event.claim],
    actors: event.actorIds,
    sources: event.sourceIds,
    places: event.link ? [...event.placeIds, event.link.toPlaceId] : event.placeIds,
    movement: null,
    when: event.when,
  }));
  const legs = story.movements.flatMap((movement) =>
    movement.legs.map((leg): Telling => ({
      id: leg.id,
      themes: [leg.theme],
      claims: [leg.claim],
      actors: leg.actorIds,
      sources: leg.sourceIds,
      places: legPlaces(leg),
      movement: movement.id,
      when: null,
    })),
  );
  return [...events, ...legs];
}

export function isEmpty(filter: Filter): boolean {
  return filter.time === null && facetKeys.every((key) => filter[key].length === 0);
}

/** Whether something matches one facet: any of its chosen values, or whatever where none is chosen. */
export function matches(telling: Telling, filter: Filter, key: FacetKey | 'time'): boolean {
  if (key === 'time') return filter.time === null || isWithin(telling.when, filter.time);
  const chosen: readonly string[] = filter[key];
  return chosen.length === 0 || telling[key].some((value) => chosen.includes(value));
}

/** Whether something matches every facet, or every one but `except`. */
export function matchesAll(telling: Telling, filter: Filter, except?: FacetKey | 'time'): boolean {
  return [...facetKeys, 'time' as const].every(
    (key) => key === except || matches(telling, filter, key),
  );
}

/** Whether a time and a range have a day in common. What has no date is in no range. */
export function isWithin(when: When | null, { start, end }: TimeRange): boolean {
  if (!when || when.start === null) return false;
  return when.start <= end && (when.end ?? when.start) >= start;
}

/**
 * Ids of what a filter keeps: events and legs, and with them the movements they
 * belong to and the places, actors and sources that they name. Null where
 * nothing is filtered out.
 */
export function keptIds(story: Story, filter: Filter): ReadonlySet<string> | null {
  if (isEmpty(filter)) return null;
  const kept = new Set<string>();
  for (const telling of tellings(story)) {
    if (!matchesAll(telling, filter)) continue;
    kept.add(telling.id);
    if (telling.movement !== null) kept.add(telling.movement);
    for (const ids of [telling.places, telling.actors, telling.sources])
      for (const id of ids) kept.add(id);
  }
  return kept;
}
