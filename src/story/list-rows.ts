import type { Claim, Movement, Place, Story, StoryEvent } from './document.ts';
import { legPlaces, legsInOrder } from './lookup.ts';
import { mentionCounts, offTheMap, type MentionCounts } from './off-map.ts';
import { locusWords } from './words.ts';

/** One line of a list: what can be selected, with what the map would show of it in words. */
export interface ListRow {
  id: string;
  label: string;
  /** How the article puts it; null for what is no event and no leg. */
  claim: Claim | null;
  /** Further facts, a few words each: when, where, how often. */
  facts: string[];
  /** Why the map does not show it; null where it does, or where the section says so for all. */
  offMap: string | null;
  /** Whether it is a leg below the row of its movement. */
  part: boolean;
}

export interface ListSection {
  id: 'places' | 'events' | 'movements' | 'actors' | 'sources';
  title: string;
  /** What holds for every row, as a sentence. */
  note: string | null;
  rows: ListRow[];
}

/** What every row is made with. */
interface Listing {
  names: ReadonlyMap<string, string>;
  /** Ids that the map can show. */
  shown: ReadonlySet<string>;
}

/** Everything in a story that can be selected, as lists: the equal of the map in words. */
export function listSections(story: Story, shown: ReadonlySet<string>): ListSection[] {
  const names = new Map(story.places.map((place) => [place.id, place.label ?? place.name]));
  const listing = { names, shown };
  const counts = mentionCounts(story);
  const acting = usesOf(story, 'actorIds');
  const cited = usesOf(story, 'sourceIds');
  const unmarked = 'In the text, without a mark of their own on the map.';
  const sections: ListSection[] = [
    {
      ...{ id: 'places', title: 'Places', note: null },
      rows: story.places.map((place) => placeRow(place, counts.get(place.id), listing)),
    },
    {
      ...{ id: 'events', title: 'Events', note: 'In the order of the article.' },
      rows: [...story.events]
        .sort((a, b) => startOf(a) - startOf(b))
        .map((event) => eventRow(event, listing)),
    },
    {
      ...{ id: 'movements', title: 'Movements', note: 'Legs in the order of travel.' },
      rows: story.movements.flatMap((movement) => movementRows(movement, listing)),
    },
    {
      ...{ id: 'actors', title: 'People and organisations', note: unmarked },
      rows: story.actors.map(({ id, label, kind }) =>
        plainRow(id, label, [kind, useWords(acting.get(id))]),
      ),
    },
    {
      ...{ id: 'sources', title: 'Sources', note: unmarked },
      rows: story.sources.map(({ id, label, when }) =>
        plainRow(id, label, [whenWords(when), useWords(cited.get(id))]),
      ),
    },
  ];
  return sections.filter((section) => section.rows.length > 0);
}

const startOf = ({ quotes }: StoryEvent) => quotes[0]?.start ?? Infinity;

function placeRow(place: Place, counts: MentionCounts = new Map(), { shown }: Listing): ListRow {
  const label = place.label ?? place.name;
  return {
    ...plainRow(place.id, label, [locusWords[place.locus], namedWords(counts)]),
    offMap: offTheMap(place, counts, shown),
  };
}

/** "named 10 times, once as a place". */
function namedWords(counts: MentionCounts): string {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const literal = counts.get('literal') ?? 0;
  if (all === 0) return 'never named by itself';
  const often = literal === all ? '' : literal === 0 ? 'never ' : `${times(literal)} `;
  return `named ${times(all)}, ${often}as a place`;
}

function eventRow(event: StoryEvent, listing: Listing): ListRow {
  const { id, label, claim, locus, placeIds, when } = event;
  const offMap = whyOff(id, locus, listing);
  return {
    ...plainRow(id, label, [whenWords(when), ...whereWords(locus, placeIds, offMap, listing)]),
    ...{ claim, offMap },
  };
}

/** A movement, and its legs below it; one of a single leg is that leg. */
function movementRows(movement: Movement, listing: Listing): ListRow[] {
  const legs = legsInOrder(movement);
  const several = legs.length > 1;
  const rows = legs.map((leg, i): ListRow => {
    const offMap = whyOff(leg.id, leg.locus, listing);
    const number = several ? [`leg ${i + 1} of ${legs.length}`] : [];
    const where = whereWords(leg.locus, legPlaces(leg), offMap, listing);
    return {
      ...plainRow(leg.id, leg.label, [...number, ...where]),
      ...{ claim: leg.claim, offMap, part: several },
    };
  });
  if (!several) return rows;
  return [plainRow(movement.id, movement.label, [`${legs.length} legs`]), ...rows];
}

function plainRow(id: string, label: string, facts: string[]): ListRow {
  return { id, label, claim: null, facts, offMap: null, part: false };
}

function whyOff(id: string, locus: Place['locus'], { shown }: Listing): string | null {
  if (shown.has(id)) return null;
  return locus === 'unstated' ? locusWords.unstated : 'there is no shape of its place here';
}

const whenWords = ({ words }: StoryEvent['when']) =>
  words ? `“${words.exact}”` : 'date not stated';

/** "St. Petersburg: a town"; nothing where the row says anyway that the place is not stated. */
function whereWords(
  locus: Place['locus'],
  placeIds: readonly string[],
  offMap: string | null,
  { names }: Listing,
): string[] {
  if (locus === 'unstated') return offMap === null ? [locusWords.unstated] : [];
  const named = [...new Set(placeIds)].flatMap((id) => names.get(id) ?? []).join(', ');
  return [named === '' ? locusWords[locus] : `${named}: ${locusWords[locus]}`];
}

interface Uses {
  events: number;
  legs: number;
}

/** In how many events and legs each actor or source stands. */
function usesOf({ events, movements }: Story, key: 'actorIds' | 'sourceIds'): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  const count = (ids: readonly string[], of: keyof Uses) => {
    for (const id of ids) {
      const sofar = uses.get(id) ?? { events: 0, legs: 0 };
      uses.set(id, { ...sofar, [of]: sofar[of] + 1 });
    }
  };
  for (const event of events) count(event[key], 'events');
  for (const leg of movements.flatMap(({ legs }) => legs)) count(leg[key], 'legs');
  return uses;
}

function useWords({ events, legs }: Uses = { events: 0, legs: 0 }): string {
  const parts = [counted(events, 'event'), counted(legs, 'leg')].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : 'no event or leg';
}

const counted = (count: number, noun: string) =>
  count === 0 ? null : `${count} ${noun}${count === 1 ? '' : 's'}`;
const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
