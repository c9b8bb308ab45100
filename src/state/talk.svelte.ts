import type { Story } from '../story/document.ts';
import { beatAt, beatsOf, type Beat } from '../story/talk.ts';
import type { Navigation } from './navigation.svelte.ts';
import { afterInput, firstState, type TalkInput, type TalkState } from './talk-state.ts';

/** A talk as it is given: where it stands, which the address says as well. */
export class Talk {
  readonly story: Story;
  readonly beats: readonly Beat[];
  readonly #navigation: Navigation;
  #state = $state.raw<TalkState>(firstState);
  /** Milliseconds since the epoch at which the speaker began; null before the second beat. */
  #begun = $state.raw<number | null>(null);
  /** The beat is the address's; everything else is the talk's own. */
  #whole = $derived.by((): TalkState => ({ ...this.#state, index: this.#addressed ?? 0 }));

  constructor(story: Story, navigation: Navigation) {
    this.story = story;
    this.beats = beatsOf(story);
    this.#navigation = navigation;
  }

  get state(): TalkState {
    return this.#whole;
  }
  get beat(): Beat {
    return this.beats[this.state.index]!;
  }
  get begun(): number | null {
    return this.#begun;
  }
  /** A sentence when the address asks for a step that the talk does not have. */
  get problem(): string | null {
    const { step } = this.#navigation.address;
    return step !== null && this.#addressed === null
      ? `The talk has no step called “${step}”. It begins with the first.`
      : null;
  }

  send(input: TalkInput): void {
    const before = this.state;
    const after = afterInput(before, input, this.beats);
    if (after === before) return;
    this.#state = after;
    if (after.index === before.index && !this.problem) return;
    this.#begun ??= Date.now();
    const { step, leg } = this.beats[after.index]!;
    this.#navigation.replace({ step: step.id, leg: leg?.id ?? null });
  }

  /** Takes over what another window of the talk says. */
  adopt(state: TalkState, begun: number | null): void {
    this.#begun = begun;
    this.#state = state;
    const { step, leg } = this.beats[state.index] ?? this.beats[0]!;
    this.#navigation.replace({ step: step.id, leg: leg?.id ?? null });
  }

  /** The clock starts again from nothing. */
  restartClock(): void {
    this.#begun = Date.now();
  }

  /** The beat that the address names; null where it names none or an unknown one. */
  get #addressed(): number | null {
    const { step, leg } = this.#navigation.address;
    return beatAt(this.story, step, leg)?.index ?? null;
  }
}
