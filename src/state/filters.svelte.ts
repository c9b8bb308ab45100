import { facetsOf, shownBy, toggled, type Facets, type Shown } from '../story/facets.ts';
import { parseFilter, writeFilter } from '../story/filter-code.ts';
import {
  emptyFilter,
  keptIds,
  type FacetKey,
  type FacetValues,
  type Filter,
  type TimeRange,
} from '../story/filter.ts';
import type { Story } from '../story/document.ts';
import type { Navigation } from './navigation.svelte.ts';

/** What is filtered out, read from the address and written to it. */
export class Filters {
  readonly #story: Story;
  readonly #navigation: Navigation;
  /** Apart from the rest of the address, so that a moving camera filters nothing anew. */
  #code = $derived.by(() => this.#navigation.address.filter ?? '');
  #read = $derived.by(() => parseFilter(this.#code, this.#story));
  #kept = $derived.by(() => keptIds(this.#story, this.filter));
  #facets = $derived.by(() => facetsOf(this.#story, this.filter));
  #shown = $derived.by(() => shownBy(this.#story, this.filter));

  constructor(story: Story, navigation: Navigation) {
    this.#story = story;
    this.#navigation = navigation;
  }

  get filter(): Filter {
    return this.#read.filter;
  }
  /** What of the address could not be used, as sentences. */
  get problems(): string[] {
    return this.#read.problems;
  }
  /** Ids of what is not filtered out; null where nothing is. */
  get kept(): ReadonlySet<string> | null {
    return this.#kept;
  }
  /** What can be chosen, with how much of the story it would show. */
  get facets(): Facets {
    return this.#facets;
  }
  get shown(): Shown {
    return this.#shown;
  }

  /** Whether something is filtered out. */
  hides(id: string): boolean {
    return this.#kept !== null && !this.#kept.has(id);
  }

  toggle<Key extends FacetKey>(key: Key, value: FacetValues[Key]): void {
    this.#set(toggled(this.filter, key, value));
  }
  setTime(time: TimeRange | null): void {
    this.#set({ ...this.filter, time });
  }
  clear(): void {
    this.#set(emptyFilter);
  }

  #set(filter: Filter): void {
    this.#navigation.replace({ filter: writeFilter(filter) || null });
  }
}
