import * as v from 'valibot';
import type { TalkState } from './talk-state.ts';

/** Whom a window of a talk is for. */
export type TalkRole = 'audience' | 'speaker';

/**
 * What the windows of a talk have in common. What lies over a window's picture
 * and the digits typed in it stay its own: the room need not see the speaker
 * look for a step.
 */
export type SharedState = Omit<TalkState, 'panel' | 'typed'>;

/** Where a window stands, as it tells the others. */
export interface TalkStanding {
  /** The window: drawn by lot when it opens. */
  from: string;
  role: TalkRole;
  /** How many changes led to this state, in whichever window each was made; 0 after opening. */
  turn: number;
  state: SharedState;
  /** As `Talk.begun`. */
  begun: number | null;
}

/** What windows of a talk say to each other: `hello` asks for an answer, `bye` is the last word. */
export type TalkMessage =
  | ({ type: 'hello' | 'state'; version: 1 } & TalkStanding)
  | { type: 'bye'; version: 1; from: string };

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const from = v.pipe(v.string(), v.nonEmpty(), v.maxLength(40));

const messageSchema = v.variant('type', [
  v.object({
    type: v.picklist(['hello', 'state']),
    version: v.literal(1),
    from,
    role: v.picklist(['audience', 'speaker']),
    // One more must still be a different number.
    turn: v.pipe(count, v.maxValue(Number.MAX_SAFE_INTEGER - 1)),
    state: v.object({
      index: count,
      curtain: v.nullable(v.picklist(['black', 'white'])),
      pointer: v.boolean(),
      autoplay: v.boolean(),
      away: v.boolean(),
    }),
    // What a Date can hold.
    begun: v.nullable(v.pipe(count, v.maxValue(8.64e15))),
  }),
  v.object({ type: v.literal('bye'), version: v.literal(1), from }),
]);

/**
 * Reads what came in from another window, which may be of another version of
 * the page: null for what means nothing here. A beat beyond the end of a talk
 * of `beats` beats is its last. Never throws.
 */
export function readTalkMessage(data: unknown, beats: number): TalkMessage | null {
  const result = v.safeParse(messageSchema, data);
  if (!result.success) return null;
  const message = result.output;
  if (message.type === 'bye') return message;
  const index = Math.max(0, Math.min(message.state.index, beats - 1));
  return { ...message, state: { ...message.state, index } };
}
