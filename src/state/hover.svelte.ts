import type { Story } from '../story/document.ts';
import { relatedIds } from '../story/related.ts';

const nothing: ReadonlySet<string> = new Set();

/** What the pointer or the focus is on, in any pane: all the others answer to it. */
export class Hover {
  readonly #story: Story;
  #id = $state.raw<string | null>(null);
  #ids = $derived.by(() => (this.#id === null ? nothing : relatedIds(this.#story, this.#id)));

  constructor(story: Story) {
    this.#story = story;
  }

  /** The id pointed at; null for none. */
  get id(): string | null {
    return this.#id;
  }
  /** Everything that answers to it. */
  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  enter(id: string): void {
    this.#id = id;
  }
  /** Nothing is pointed at any more; with an id, only if it still was the one. */
  leave(id?: string): void {
    if (id === undefined || id === this.#id) this.#id = null;
  }
}
