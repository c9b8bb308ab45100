import { paragraphs } from '../text/runs.ts';
import type { Leg, Story } from './document.ts';
import { evidenceFor, type Evidence } from './evidence.ts';
import { locatedPlaces } from './located.ts';
import { legsInOrder } from './lookup.ts';

/** Something of the story under its number, with all that justifies it. */
export interface NumberedEvidence {
  number: number;
  evidence: Evidence;
  /** Of a place: the numbers of what the article puts there, with which its excerpts stand. */
  refs: number[];
}

/**
 * The number of every event and leg, in the order in which the article speaks
 * of them, and of every place with a mark after those. What the article does
 * not say follows the leg before it.
 */
export function evidenceNumbers(story: Story): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const { placeId, use, start } of story.mentions)
    if (use === 'literal' && placeId !== undefined)
      named.set(placeId, Math.min(start, named.get(placeId) ?? Infinity));
  const places = locatedPlaces(story).map(({ place: { id } }) => {
    return { id, at: named.get(id) ?? Infinity };
  });
  return numbered([...tellersInOrder(story), ...inOrder(places)]);
}

/** Everything that has a number, in that order. */
export function numberedEvidence(story: Story): NumberedEvidence[] {
  const numbers = evidenceNumbers(story);
  return [...numbers].flatMap(([id, number]) => {
    const evidence = evidenceFor(story, id);
    if (!evidence) return [];
    const elsewhere = evidence.excerpts.flatMap(({ about }) => numbers.get(about?.id ?? '') ?? []);
    const refs = [...new Set(elsewhere)].sort((a, b) => a - b);
    const excerpts = evidence.excerpts.filter(({ about }) => about === null);
    return { number, evidence: { ...evidence, excerpts }, refs };
  });
}

/** Where the article's text refers to the numbers: after every quote, by the UTF-16 offset of its end. */
export function referencesInText(story: Story): ReadonlyMap<number, number[]> {
  const numbers = numbered(tellersInOrder(story));
  const found = new Map<number, number[]>();
  for (const { id, quotes } of [...story.events, ...story.movements.flatMap(({ legs }) => legs)])
    for (const { end } of quotes ?? []) {
      const here = found.get(end) ?? [];
      const number = numbers.get(id)!;
      if (!here.includes(number))
        found.set(
          end,
          [...here, number].sort((a, b) => a - b),
        );
    }
  return found;
}

/** The number of the paragraph that an offset stands in, as it is printed beside it; 0 for the header. */
export function paragraphAt({ article }: Story, offset: number): number {
  const starts = paragraphs(article.text, article.bodyStart).map(({ start }) => start);
  return starts.filter((start) => start <= offset).length;
}

interface Spot {
  id: string;
  at: number;
}

const inOrder = (spots: Spot[]) => spots.sort((a, b) => a.at - b.at);

const numbered = (spots: Spot[]) => new Map(spots.map(({ id }, i) => [id, i + 1]));

function tellersInOrder(story: Story): Spot[] {
  return inOrder([
    ...story.events.map(({ id, quotes }) => ({ id, at: firstOf(quotes) })),
    ...story.movements.flatMap((movement) => legsWithSpots(legsInOrder(movement))),
  ]);
}

function firstOf(quotes: readonly { start: number }[]): number {
  return Math.min(...quotes.map(({ start }) => start));
}

/** Legs with where the article speaks of them: of a gap, where it speaks of the leg before, or else after it. */
function legsWithSpots(legs: readonly Leg[]): Spot[] {
  const told = legs.map(({ quotes }) => (quotes ? firstOf(quotes) : null));
  return legs.map(({ id }, i) => {
    const before = told.slice(0, i + 1).findLast((at) => at !== null);
    const after = told.slice(i).find((at) => at !== null);
    return { id, at: before ?? after ?? Infinity };
  });
}
