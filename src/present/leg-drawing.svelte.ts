import type { Beat } from '../story/talk.ts';

/** Milliseconds in which a leg draws itself, and in which it is taken back. */
const DRAW = 1300;
const UNDRAW = 500;

/** The beat on the screen, and how far its leg is drawn: a share from 0 to 1. */
interface Drawn {
  beat: Beat;
  share: number;
}

/**
 * Draws the leg of a beat that was walked to, and takes back that of one that was
 * left backwards. Where less motion is wanted, and after a jump, all is there at once.
 */
export class LegDrawing {
  #drawn = $state.raw<Drawn>();
  #frame = 0;

  constructor(beat: Beat) {
    this.#drawn = { beat, share: 1 };
  }

  get beat(): Beat {
    return this.#drawn!.beat;
  }
  get share(): number {
    return this.#drawn!.share;
  }
  /** Whether something is still being drawn. */
  get running(): boolean {
    return this.share < 1;
  }

  /** Goes on to a beat; `still` does without motion. */
  show(next: Beat, still: boolean): void {
    cancelAnimationFrame(this.#frame);
    const before = this.beat;
    const by = next.index - before.index;
    if (!still && by === 1 && next.leg) this.#run(next, DRAW, 0, 1);
    else if (!still && by === -1 && before.leg)
      this.#run(before, UNDRAW, this.share, 0, () => (this.#drawn = { beat: next, share: 1 }));
    else this.#drawn = { beat: next, share: 1 };
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  #run(beat: Beat, time: number, from: number, to: number, done?: () => void): void {
    const start = performance.now();
    this.#drawn = { beat, share: from };
    const draw = () => {
      const passed = Math.min(1, (performance.now() - start) / time);
      if (passed >= 1 && done) return done();
      this.#drawn = { beat, share: from + (to - from) * passed };
      if (passed < 1) this.#frame = requestAnimationFrame(draw);
    };
    this.#frame = requestAnimationFrame(draw);
  }
}
