import type { Story } from '../story/document.ts';
import { entry } from '../story/lookup.ts';
import { beatsOf, wholeStep, type Beat } from '../story/talk.ts';
import type { EmbedView } from './view.svelte.ts';

/** The walk through a story's steps, at the place that the address names. */
export class EmbedWalk {
  readonly story: Story;
  readonly #view: EmbedView;
  readonly #beats: readonly Beat[];
  #beat = $derived.by((): Beat | null => {
    const { step, leg, select, whole } = this.#view.address;
    if (step === null && (whole || (select !== null && this.has(select)))) return null;
    return this.#find(step, leg) ?? this.#beats[0] ?? null;
  });

  constructor(story: Story, view: EmbedView) {
    this.story = story;
    this.#view = view;
    this.#beats = beatsOf(story);
  }

  /** What is on the map; null for the whole story, with a selection perhaps. */
  get beat(): Beat | null {
    return this.#beat;
  }
  /** What is selected, if the story knows it. */
  get selected(): string | null {
    const { select } = this.#view.address;
    return select !== null && this.has(select) ? select : null;
  }

  /** Whether the story has something of that id to select. */
  has(id: string): boolean {
    return entry(this.story, id) !== undefined;
  }

  /** Goes to a step, or to a leg of it. Throws an Error whose message is a sentence to a person. */
  goTo(step: string, leg: string | null): void {
    if (!this.#beats.some((beat) => beat.step.id === step))
      throw new Error(`There is no step called “${step}” here.`);
    if (leg !== null && this.#find(step, leg)?.leg?.id !== leg)
      throw new Error(`The step “${step}” has no leg called “${leg}”.`);
    this.#view.replace({ step, leg, select: null, whole: false });
  }
  /** Whether there is a step, or a leg, so far on (1) or back (-1). */
  isAhead(by: 1 | -1): boolean {
    return this.#ahead(by) !== undefined;
  }
  /** Goes on, or back; false, and nothing happens, at the end. */
  go(by: 1 | -1): boolean {
    const next = this.#ahead(by);
    if (!next) return false;
    this.goTo(next.step.id, next.leg?.id ?? null);
    return true;
  }
  /** Selects something, or nothing. Throws an Error whose message is a sentence to a person. */
  select(id: string | null): void {
    if (id !== null && !this.has(id)) throw new Error(`Nothing in this story is called “${id}”.`);
    this.#view.replace({ select: id });
  }

  #find(step: string | null, leg: string | null): Beat | undefined {
    if (step === null) return undefined;
    const ofLeg = this.#beats.find((beat) => beat.step.id === step && beat.leg?.id === leg);
    return (leg === null ? undefined : ofLeg) ?? wholeStep(this.story, step);
  }

  #ahead(by: 1 | -1): Beat | undefined {
    if (this.#beat === null) return by === 1 ? this.#beats[0] : undefined;
    const { index, step, leg } = this.#beat;
    if (by === 1) return this.#beats[index + 1];
    // A step that is shown whole lies behind its first leg, not behind its last.
    const first = this.#beats.findIndex((beat) => beat.step === step);
    return this.#beats[(leg === null ? first : index) - 1];
  }
}
