import type { Quote } from '../text/quote.ts';
import type { Story } from './document.ts';
import { foldWords } from './folded-text.ts';
import { legsInOrder } from './lookup.ts';
import type { Group } from './search-text.ts';

/** Something with a name that was found. */
export interface NamedHit {
  id: string;
  label: string;
  /** The other name under which it was found, where its label does not hold the words. */
  as: string | null;
}

export const namedKinds = ['places', 'actors', 'sources', 'events'] as const;
export type NamedKind = (typeof namedKinds)[number];

/** What a name is looked up in. */
export interface Name {
  id: string;
  /** Its label, then its other names. */
  called: { name: string; folded: string }[];
  /** Where the article first speaks of it: what is found is listed in this order. */
  at: number;
}

/** The words among names, in any of their spellings: first where they begin a word. */
export function inNames(names: Name[], queries: string[], most: number): Group<NamedHit> {
  const starts: NamedHit[] = [];
  const within: NamedHit[] = [];
  for (const { id, called } of names) {
    const label = called[0]!.name;
    const found = called.flatMap(({ name, folded }) =>
      queries.flatMap((query) => {
        const at = folded.indexOf(query);
        if (at < 0) return [];
        const begins = at === 0 || folded.includes(` ${query}`);
        return [{ hit: { id, label, as: name === label ? null : name }, begins }];
      }),
    );
    const best = found.find(({ begins }) => begins) ?? found[0];
    if (best) (best.begins ? starts : within).push(best.hit);
  }
  return { hits: [...starts, ...within].slice(0, most), total: starts.length + within.length };
}

/** Every name of a story, in the order in which its article speaks of them. */
export function namesOf(story: Story): Record<NamedKind, Name[]> {
  const mentioned = new Map<string, { names: Set<string>; at: number }>();
  for (const { placeId, exact, start } of story.mentions) {
    if (placeId === undefined) continue;
    const known = mentioned.get(placeId);
    if (known) known.names.add(exact);
    else mentioned.set(placeId, { names: new Set([exact]), at: start });
  }
  const first = (quotes: readonly Quote[] | undefined) => quotes?.[0]?.start ?? Infinity;
  const labelled = ({ id, label, quotes }: { id: string; label: string; quotes?: Quote[] }) =>
    named(id, [label], first(quotes));
  return {
    places: inOrder(
      story.places.map(({ id, name, label }) => {
        const known = mentioned.get(id);
        return named(id, [label ?? name, name, ...(known?.names ?? [])], known?.at ?? Infinity);
      }),
    ),
    actors: inOrder(story.actors.map(labelled)),
    sources: inOrder(
      story.sources.map(({ id, label, outlet, quotes }) =>
        named(id, [label, outlet], first(quotes)),
      ),
    ),
    events: [
      ...inOrder(story.events.map(labelled)),
      // A journey keeps its own order: some of its legs the article does not speak of.
      ...story.movements.flatMap((movement) => [
        labelled(movement),
        ...legsInOrder(movement).map(labelled),
      ]),
    ],
  };
}

const inOrder = (names: Name[]) => names.sort((a, b) => a.at - b.at);

function named(id: string, names: string[], at: number): Name {
  const called = [...new Set(names)].map((name) => ({ name, folded: foldWords(name) }));
  return { id, called, at };
}
