import { beatSeconds } from '../story/beat-time.ts';
import { isHeld } from './talk-state.ts';
import type { Talk } from './talk.svelte.ts';

/** How often the timer is shown anew, in milliseconds. */
const TICK = 100;

/** The clock of a talk that plays by itself. It stands still while something is open. */
export class Autoplay {
  readonly #talk: Talk;
  #passed = $state(0);
  #share = $derived.by(() => {
    if (!this.#talk.state.autoplay) return null;
    return Math.max(0, 1 - this.#passed / (beatSeconds(this.#talk.beat) * 1000));
  });

  constructor(talk: Talk) {
    this.#talk = talk;
  }

  /** Of the beat's time, what is left: from 1 down to 0; null while nothing plays. */
  get left(): number | null {
    return this.#share;
  }

  /** Runs while the talk is played; for an effect, which ends it. */
  run(): (() => void) | undefined {
    const { state, beat } = this.#talk;
    if (!state.autoplay || isHeld(state)) return;
    const time = beatSeconds(beat) * 1000;
    const from = performance.now() - (this.#of === beat.index ? this.#at : 0);
    this.#of = beat.index;
    const timer = setInterval(() => {
      this.#at = performance.now() - from;
      this.#passed = this.#at;
      if (this.#at >= time) this.#talk.send({ type: 'elapsed' });
    }, TICK);
    return () => clearInterval(timer);
  }

  /** The beat whose time runs, and how much of it has passed; a pause does not lose it. */
  #of = -1;
  #at = 0;
}
