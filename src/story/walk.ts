import type { Leg, Movement, Story } from './document.ts';
import { legsInOrder } from './lookup.ts';

/** What a walk through the text can stop at; `any` stops at all of them. */
export const walkKinds = ['place', 'event', 'leg', 'any'] as const;
export type WalkKind = (typeof walkKinds)[number];
export type StopKind = Exclude<WalkKind, 'any'>;

/** What a stop of each kind is called. */
export const stopNouns: Readonly<Record<WalkKind, string>> = {
  place: 'place',
  event: 'event',
  leg: 'leg',
  any: 'stop',
};

/** One stop of a walk through the text. */
export interface Stop {
  kind: StopKind;
  /** What is selected there. */
  id: string;
  label: string;
  /** Where it stands in the order of the article: a UTF-16 offset. */
  at: number;
  /** Its words, as UTF-16 offsets; null for a gap, which has none. */
  words: { start: number; end: number } | null;
}

const rank: Record<StopKind, number> = { place: 0, event: 1, leg: 2 };

/**
 * The stops of a story in the order of the article: every literal mention of a
 * place, and every event and leg at its first quote, which is the one that its
 * evidence shows first. What begins at the same letter stands in the order
 * place, event, leg, and then in the order of the story.
 */
export function stopsOf(story: Story): Stop[] {
  const places = new Map(story.places.map((place) => [place.id, place.label ?? place.name]));
  const mentions = story.mentions.flatMap(({ use, placeId, start, end }): Stop[] => {
    const label = placeId === undefined ? undefined : places.get(placeId);
    if (use !== 'literal' || placeId === undefined || label === undefined) return [];
    return [{ kind: 'place', id: placeId, label, at: start, words: { start, end } }];
  });
  const events = story.events.flatMap(({ id, label, quotes: [first] }): Stop[] =>
    first ? [{ kind: 'event', id, label, at: first.start, words: first }] : [],
  );
  const legs = story.movements.flatMap((movement) => legStops(movement, story.article.text.length));
  // Sorting is stable: what is alike in both keeps the order of the story.
  return [...mentions, ...events, ...legs].sort(
    (a, b) => a.at - b.at || rank[a.kind] - rank[b.kind],
  );
}

/**
 * A leg without words takes its place right after the leg before it in the
 * order of travel; where none before it has words, right before the next.
 */
function legStops(movement: Movement, end: number): Stop[] {
  const legs = legsInOrder(movement);
  const first = legs.find((leg) => firstQuote(leg) !== null);
  let at = first ? firstQuote(first)!.start : end;
  return legs.map((leg): Stop => {
    const words = firstQuote(leg);
    at = words?.start ?? at;
    return { kind: 'leg', id: leg.id, label: leg.label, at, words };
  });
}

const firstQuote = (leg: Leg): Stop['words'] => leg.quotes?.[0] ?? null;

/** Where a walk stands: an index into the stops of the story, or -1 before the first. */
export type Position = number;

/** At which stops a walk stops: those of a kind that no filter takes out. */
export interface Wanted {
  kind: WalkKind;
  /** Ids; null where nothing is filtered out. */
  kept: ReadonlySet<string> | null;
}

const isWanted =
  ({ kind, kept }: Wanted) =>
  (stop: Stop) =>
    (kind === 'any' || stop.kind === kind) && (kept === null || kept.has(stop.id));

/** The next wanted stop (`by` 1) or the one before (`by` -1); null at either end: nothing wraps. */
export function nextStop(
  stops: readonly Stop[],
  position: Position,
  by: 1 | -1,
  wanted: Wanted,
): Position | null {
  const isOne = isWanted(wanted);
  for (let i = position + by; i >= 0 && i < stops.length; i += by) if (isOne(stops[i]!)) return i;
  return null;
}

/**
 * The stop of an id that is nearest to a position in the text, the earlier of
 * two; null where the id has none.
 */
export function nearestStop(
  stops: readonly Stop[],
  position: Position,
  id: string,
): Position | null {
  if (stops[position]?.id === id) return position;
  const from = stops[position]?.at ?? 0;
  let best: Position | null = null;
  stops.forEach((stop, i) => {
    if (stop.id !== id) return;
    if (best === null || Math.abs(stop.at - from) < Math.abs(stops[best]!.at - from)) best = i;
  });
  return best;
}

/** The last position at an offset or before it; -1 before the first stop. */
export function positionAt(stops: readonly Stop[], offset: number): Position {
  return stops.findLastIndex((stop) => stop.at <= offset);
}

/** "3 of 20": which of the wanted stops this is, from 1; 0 where it is none of them. */
export function countOf(
  stops: readonly Stop[],
  position: Position,
  wanted: Wanted,
): { number: number; of: number } {
  const isOne = isWanted(wanted);
  const here = stops[position];
  const number = here && isOne(here) ? stops.slice(0, position + 1).filter(isOne).length : 0;
  return { number, of: stops.filter(isOne).length };
}
