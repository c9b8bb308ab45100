import { evidenceFor, type Evidence } from '../story/evidence.ts';
import type { Leg, Movement, Story, StoryMention } from '../story/document.ts';
import { entry, legsInOrder } from '../story/lookup.ts';
import type { Quote } from '../text/quote.ts';
import type { Navigation } from './navigation.svelte.ts';

/** What the reader has chosen, and which of its excerpts is on show. */
export class Reader {
  readonly story: Story;
  readonly #navigation: Navigation;
  /** The excerpt on show, or an offset in its passage, remembered with the selection it belongs to. */
  #excerpt = $state.raw<{ of: string | null; index?: number; offset?: number }>({ of: null });
  #explained = $state.raw<StoryMention | null>(null);
  #evidence = $derived.by((): Evidence | null => {
    const id = this.selected;
    return id === null ? null : (evidenceFor(this.story, id) ?? null);
  });

  constructor(story: Story, navigation: Navigation) {
    this.story = story;
    this.#navigation = navigation;
  }

  /** The selected id, if the story knows it. */
  get selected(): string | null {
    const id = this.#navigation.address.select;
    return id !== null && entry(this.story, id) ? id : null;
  }
  /** A sentence when the address asks for something the story does not have. */
  get problem(): string | null {
    const id = this.#navigation.address.select;
    return id !== null && !entry(this.story, id)
      ? `Nothing in this story is called “${id}”. The whole map is shown instead.`
      : null;
  }
  get evidence(): Evidence | null {
    return this.#evidence;
  }
  get excerptIndex(): number {
    const excerpts = this.#evidence?.excerpts ?? [];
    const { of, index, offset } = this.#excerpt;
    if (of !== this.selected) return 0;
    if (offset === undefined) return Math.min(index ?? 0, Math.max(0, excerpts.length - 1));
    const holds = ({ start, end }: Quote) => start <= offset && offset < end;
    const at = excerpts.findIndex(({ passage }) => holds(passage));
    return Math.max(0, at);
  }
  /** The mention whose reading is explained in the text. */
  get explained(): StoryMention | null {
    return this.#explained;
  }
  /** The leg that is selected, with its neighbours in the order of travel. */
  get leg(): { movement: Movement; legs: Leg[]; index: number } | null {
    const found = this.selected === null ? undefined : entry(this.story, this.selected);
    if (found?.kind !== 'leg') return null;
    const legs = legsInOrder(found.movement);
    return { movement: found.movement, legs, index: legs.indexOf(found.leg) };
  }

  select(id: string | null): void {
    this.#navigation.select(id);
  }
  hashFor(id: string): string {
    return this.#navigation.hashFor(id);
  }
  showExcerpt(index: number): void {
    this.#excerpt = { of: this.selected, index };
  }
  /** Of what is selected next, shows the excerpt at a UTF-16 offset of the article: where it was chosen. */
  showExcerptAt(id: string, offset: number): void {
    this.#excerpt = { of: id, offset };
  }
  /** Selects a leg so many places on in its movement; nothing at either end. */
  stepLeg(by: number): void {
    const next = this.leg?.legs[this.leg.index + by];
    if (next) this.select(next.id);
  }
  explain(mention: StoryMention | null): void {
    this.#explained = mention === this.#explained ? null : mention;
  }
}
