import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAhead, isSame, sharedOf, talkChannel, withShared } from './talk-link.ts';
import { firstState } from './talk-state.ts';

const window = fc.record({
  turn: fc.nat({ max: 3 }),
  role: fc.constantFrom('audience' as const, 'speaker' as const),
  from: fc.constantFrom('a', 'b', 'c'),
});

test('of two windows at most one is ahead, and whoever is ahead of it is ahead of both', () => {
  fc.assert(
    fc.property(window, window, window, (a, b, c) => {
      expect(isAhead(a, b) && isAhead(b, a)).toBe(false);
      if (isAhead(a, b) && isAhead(b, c)) expect(isAhead(a, c)).toBe(true);
      if (a.turn > 0 && a.turn === b.turn && a.from !== b.from)
        expect(isAhead(a, b) || isAhead(b, a)).toBe(true);
    }),
  );
});

test('more changes are ahead; of none, the room’s window is; two untouched ones stay', () => {
  const room = { turn: 0, role: 'audience', from: 'a' } as const;
  const speaker = { turn: 0, role: 'speaker', from: 'b' } as const;
  expect(isAhead(room, speaker)).toBe(true);
  expect(isAhead({ ...speaker, turn: 1 }, room)).toBe(true);
  expect(isAhead({ ...room, from: 'c' }, room)).toBe(false);
  expect(isAhead(room, { ...room, from: 'c' })).toBe(false);
});

test('a panel and typed digits stay a window’s own, until the beat changes', () => {
  const own = { ...firstState, index: 2, panel: 'overview', typed: '1' } as const;
  const shared = { ...sharedOf(own), curtain: 'black' } as const;
  expect(shared).not.toHaveProperty('panel');
  expect(withShared(own, shared)).toEqual({ ...own, curtain: 'black' });
  expect(withShared(own, { ...shared, index: 3 })).toEqual({
    ...firstState,
    index: 3,
    curtain: 'black',
  });
});

test('the same is the same state and the same clock', () => {
  const at = { state: sharedOf(firstState), begun: 5 };
  expect(isSame(at, structuredClone(at))).toBe(true);
  expect(isSame(at, { ...at, begun: null })).toBe(false);
  expect(isSame(at, { ...at, state: { ...at.state, away: true } })).toBe(false);
});

test('each site and story has a channel of its own', () => {
  expect(talkChannel('https://example.org/maps/', 'sample')).toBe(
    'plotline-talk:https://example.org/maps/sample',
  );
});
