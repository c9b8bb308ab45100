import type { Beat } from '../story/talk.ts';

/** Where a talk stands: all that its screen depends on. */
export interface TalkState {
  /** The beat on the screen, from 0. */
  index: number;
  /** A screen without a picture, so that the room looks at the speaker. */
  curtain: 'black' | 'white' | null;
  /** What lies over the picture. */
  panel: 'overview' | 'help' | null;
  /** Whether the pointer is a large dot that the room can see. */
  pointer: boolean;
  autoplay: boolean;
  /** Whether the map has been moved or a mark opened: the next key comes back first. */
  away: boolean;
  /** Digits of a step's number, until Enter. */
  typed: string;
}

export const firstState: TalkState = {
  index: 0,
  curtain: null,
  panel: null,
  pointer: false,
  autoplay: false,
  away: false,
  typed: '',
};

/** Everything that can be done to a talk, whichever key, finger, mouse or window does it. */
export type TalkInput =
  | { type: 'next' | 'previous' | 'first' | 'last' }
  /** A step or leg was chosen: in the overview, by the address, in the speaker's window. */
  | { type: 'go'; index: number }
  | { type: 'digit'; digit: string }
  /** Goes to the step whose number was typed. */
  | { type: 'enter' }
  | { type: 'curtain'; colour: 'black' | 'white' }
  | { type: 'panel'; panel: 'overview' | 'help' }
  | { type: 'pointer' }
  | { type: 'autoplay' }
  /** The time of a beat is over. */
  | { type: 'elapsed' }
  /** The map was moved, or a mark opened. */
  | { type: 'wander' }
  /** Closes what is open. */
  | { type: 'close' };

/** No step has a longer number. */
const MOST_DIGITS = 3;

/** What a talk is after an input. A function of both alone, so any way to a beat leads to the same. */
export function afterInput(
  state: TalkState,
  input: TalkInput,
  beats: readonly Pick<Beat, 'stepIndex'>[],
): TalkState {
  const last = Math.max(0, beats.length - 1);
  const at = (index: number): TalkState => ({
    ...state,
    index: Math.min(last, Math.max(0, index)),
    curtain: null,
    panel: null,
    away: false,
    typed: '',
  });
  switch (input.type) {
    case 'next':
    case 'previous':
      // Behind a curtain or away from the step, a key first brings the step back.
      if (state.curtain || state.away) return at(state.index);
      return stopped(at(state.index + (input.type === 'next' ? 1 : -1)), last);
    case 'first':
      return at(0);
    case 'last':
      return at(last);
    case 'go':
      return at(input.index);
    case 'digit':
      return { ...state, typed: (state.typed + input.digit).slice(-MOST_DIGITS) };
    case 'enter': {
      if (state.typed === '') return state;
      const index = beats.findIndex(({ stepIndex }) => stepIndex + 1 === Number(state.typed));
      return index < 0 ? { ...state, typed: '' } : at(index);
    }
    case 'curtain':
      return { ...state, curtain: state.curtain === input.colour ? null : input.colour };
    case 'panel':
      return { ...state, panel: state.panel === input.panel ? null : input.panel };
    case 'pointer':
      return { ...state, pointer: !state.pointer };
    case 'autoplay':
      return { ...state, autoplay: !state.autoplay && state.index < last };
    case 'elapsed':
      if (!state.autoplay || isHeld(state)) return state;
      return stopped(at(state.index + 1), last);
    case 'wander':
      return { ...state, away: true };
    case 'close':
      return { ...state, curtain: null, panel: null, typed: '', away: false };
  }
}

/** Whether time stands still: a curtain or a panel is over the picture, or somebody looks around. */
export function isHeld({ curtain, panel, away }: TalkState): boolean {
  return curtain !== null || panel !== null || away;
}

/** Whether there is something that Escape closes before it leaves the talk. */
export function hasOpen({ curtain, panel, typed, away }: TalkState): boolean {
  return curtain !== null || panel !== null || typed !== '' || away;
}

/** Playing by itself ends with the last beat. */
function stopped(state: TalkState, last: number): TalkState {
  return state.autoplay && state.index === last ? { ...state, autoplay: false } : state;
}
