import type { SharedState, TalkStanding } from './talk-message.ts';
import type { TalkState } from './talk-state.ts';

/** The channel on which the windows of a talk meet: of one site, and of one story of it. */
export function talkChannel(base: string, storyId: string): string {
  return `plotline-talk:${base}${storyId}`;
}

/** What of a talk's state its windows have in common. */
export function sharedOf({ index, curtain, pointer, autoplay, away }: TalkState): SharedState {
  return { index, curtain, pointer, autoplay, away };
}

/** A window's state after it has taken over another's; on another beat nothing of its own stays open. */
export function withShared(own: TalkState, shared: SharedState): TalkState {
  return { ...own, ...shared, ...(shared.index === own.index ? {} : { panel: null, typed: '' }) };
}

/** Whether two windows stand at the same: there is nothing to take over. */
export function isSame(
  a: Pick<TalkStanding, 'state' | 'begun'>,
  b: Pick<TalkStanding, 'state' | 'begun'>,
): boolean {
  const keys = Object.keys(a.state) as (keyof SharedState)[];
  return a.begun === b.begun && keys.every((key) => a.state[key] === b.state[key]);
}

/**
 * Which of two windows the other follows. Whoever has seen more changes is
 * ahead, so a window that was reloaded takes the state of one that was not.
 * Where none has, or both were changed at once, what the room sees counts. Of
 * two windows for the room that nobody has touched, each stays where its
 * address put it.
 */
export function isAhead(
  a: Pick<TalkStanding, 'turn' | 'role' | 'from'>,
  b: Pick<TalkStanding, 'turn' | 'role' | 'from'>,
): boolean {
  if (a.turn !== b.turn) return a.turn > b.turn;
  if (a.role !== b.role) return a.role === 'audience';
  return a.turn > 0 && a.from > b.from;
}
