import type { Story } from './document.ts';
import { matchesAll, tellings, type FacetKey, type FacetValues, type Filter } from './filter.ts';
import { claims, themes } from './vocabulary.ts';
import { claimWords, themeWords } from './words.ts';

/** One value of a facet, with the number of events and legs behind it. */
export interface FacetValue<Key extends FacetKey = FacetKey> {
  value: FacetValues[Key];
  words: string;
  chosen: boolean;
  /** How many choosing it shows, given what is chosen in the other facets. */
  count: number;
  /** How many the story has. */
  total: number;
}

export type Facets = { [Key in FacetKey]: FacetValue<Key>[] };

/** How much of a story a filter shows: numbers of events and legs. */
export interface Shown {
  kept: number;
  total: number;
  /** How many match but for a time: they have no date, so no range holds them. 0 without a range. */
  undated: number;
}

/** Every facet's values with their counts, those of a closed list in its order, the others in the story's. */
export function facetsOf(story: Story, filter: Filter): Facets {
  const all = tellings(story);
  const tally = (key: FacetKey, counted: typeof all) => {
    const counts = new Map<string, number>();
    for (const telling of counted)
      for (const value of telling[key]) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const values = <Key extends FacetKey>(
    key: Key,
    listed: readonly { value: FacetValues[Key]; words: string }[],
  ): FacetValue<Key>[] => {
    const now = tally(
      key,
      all.filter((telling) => matchesAll(telling, filter, key)),
    );
    const ever = tally(key, all);
    const chosen: readonly string[] = filter[key];
    return listed.map(({ value, words }) => ({
      value,
      words,
      chosen: chosen.includes(value),
      count: now.get(value) ?? 0,
      total: ever.get(value) ?? 0,
    }));
  };
  const named = ({ id, label }: { id: string; label: string }) => ({ value: id, words: label });
  return {
    themes: values(
      'themes',
      themes.map((value) => ({ value, words: themeWords[value] })),
    ),
    claims: values(
      'claims',
      claims.map((value) => ({ value, words: claimWords[value] })),
    ),
    sources: values('sources', story.sources.map(named)),
    actors: values('actors', story.actors.map(named)),
  };
}

/** What a filter shows of a story, in numbers. */
export function shownBy(story: Story, filter: Filter): Shown {
  const all = tellings(story);
  return {
    kept: all.filter((telling) => matchesAll(telling, filter)).length,
    total: all.length,
    undated:
      filter.time === null
        ? 0
        : all
            .filter(({ when }) => (when?.start ?? null) === null)
            .filter((telling) => matchesAll(telling, filter, 'time')).length,
  };
}

/** The first and the last day that an event may have happened on; null where none has a date. */
export function span(story: Story): { start: string; end: string } | null {
  const dated = story.events.flatMap(({ when }) =>
    when.start === null ? [] : [{ start: when.start, end: when.end ?? when.start }],
  );
  if (dated.length === 0) return null;
  return {
    start: dated.reduce((first, { start }) => (start < first ? start : first), dated[0]!.start),
    end: dated.reduce((last, { end }) => (end > last ? end : last), dated[0]!.end),
  };
}

/** A filter with a value chosen, or no longer chosen. */
export function toggled<Key extends FacetKey>(
  filter: Filter,
  key: Key,
  value: FacetValues[Key],
): Filter {
  const chosen: readonly string[] = filter[key];
  return {
    ...filter,
    [key]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
  };
}
