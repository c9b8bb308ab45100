import type { Story } from './document.ts';
import { FoldedText, foldWords, spelled } from './folded-text.ts';
import {
  inNames,
  namedKinds,
  namesOf,
  type Name,
  type NamedHit,
  type NamedKind,
} from './search-names.ts';
import { inText, type Group, type TextHit } from './search-text.ts';

/** `events` are events, movements and legs. */
export type Results = { text: Group<TextHit> } & Record<NamedKind, Group<NamedHit>>;

/** How many hits of a kind are returned. */
const MOST = 25;

/**
 * The search over a story: its text, places, people and organisations,
 * sources, and what it tells. The story is folded once, at the first query.
 */
export class Search {
  readonly #story: Story;
  #text: FoldedText | null = null;
  #names: Record<NamedKind, Name[]> | null = null;

  constructor(story: Story) {
    this.#story = story;
  }

  /**
   * What holds the words, whatever their case and diacritics: first where they
   * begin a word, then where they are within one, both in the text's order.
   * Null for words without a letter or digit.
   */
  find(words: string, most = MOST): Results | null {
    const queries = spelled(foldWords(words));
    if (queries.length === 0) return null;
    const { article } = this.#story;
    this.#text ??= new FoldedText(article.text, article.bodyStart);
    this.#names ??= namesOf(this.#story);
    const names = this.#names;
    return {
      text: inText(this.#text, queries, article.text, most),
      places: inNames(names.places, queries, most),
      actors: inNames(names.actors, queries, most),
      sources: inNames(names.sources, queries, most),
      events: inNames(names.events, queries, most),
    };
  }
}

/** How many hits there are of all kinds together. */
export function totalOf(results: Results): number {
  return namedKinds.reduce((sum, kind) => sum + results[kind].total, results.text.total);
}
