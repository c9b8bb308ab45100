import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterInput, firstState, hasOpen, type TalkInput, type TalkState } from './talk-state.ts';

/** Twelve steps, of which the ninth is told in seven beats. */
const beats = Array.from({ length: 18 }, (_, i) => ({
  stepIndex: i < 8 ? i : i < 15 ? 8 : i - 6,
}));
const last = beats.length - 1;

const inputs: fc.Arbitrary<TalkInput> = fc.oneof(
  fc.constantFrom<TalkInput>(
    { type: 'next' },
    { type: 'previous' },
    { type: 'first' },
    { type: 'last' },
    { type: 'enter' },
    { type: 'curtain', colour: 'black' },
    { type: 'curtain', colour: 'white' },
    { type: 'panel', panel: 'overview' },
    { type: 'panel', panel: 'help' },
    { type: 'pointer' },
    { type: 'autoplay' },
    { type: 'elapsed' },
    { type: 'wander' },
    { type: 'close' },
  ),
  fc.integer({ min: -3, max: 30 }).map((index): TalkInput => ({ type: 'go', index })),
  fc.integer({ min: 0, max: 9 }).map((n): TalkInput => ({ type: 'digit', digit: String(n) })),
);
const play = (all: readonly TalkInput[], from: TalkState = firstState) =>
  all.reduce((state, input) => afterInput(state, input, beats), from);
const times = (n: number, input: TalkInput) => Array.from({ length: n }, () => input);

describe('any sequence of inputs', () => {
  test('stays inside the talk, and every beat is reached the same as by walking', () => {
    fc.assert(
      fc.property(fc.array(inputs, { maxLength: 40 }), (all) => {
        const state = play(all);
        expect(state.index).toBeGreaterThanOrEqual(0);
        expect(state.index).toBeLessThanOrEqual(last);
        const closed = play([{ type: 'close' }], state);
        expect(hasOpen(closed)).toBe(false);
        // What is on the screen is the same; whether it plays and how it points is the speaker's.
        const walked = play(times(state.index, { type: 'next' }));
        expect({ ...closed, autoplay: false, pointer: false }).toEqual(walked);
      }),
      { numRuns: 500 },
    );
  });

  test('next and back undo each other between the ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: last - 1 }), (index) => {
        const there = play([{ type: 'go', index }]);
        expect(play([{ type: 'next' }, { type: 'previous' }], there)).toEqual(there);
      }),
    );
  });
});

describe('keys', () => {
  test('a number and Enter go to that step; an unknown one stays', () => {
    const type = (digits: string): TalkInput[] =>
      [...digits].map((digit) => ({ type: 'digit', digit }));
    expect(play([...type('9'), { type: 'enter' }]).index).toBe(8);
    expect(play([...type('12'), { type: 'enter' }]).index).toBe(last);
    expect(play([...type('77'), { type: 'enter' }])).toEqual(firstState);
    expect(play([{ type: 'enter' }])).toEqual(firstState);
  });

  test('after a look around, and behind a curtain, the next key comes back without advancing', () => {
    const there = play([{ type: 'go', index: 4 }]);
    for (const input of [
      { type: 'wander' },
      { type: 'curtain', colour: 'black' },
      { type: 'curtain', colour: 'white' },
    ] as const)
      for (const key of ['next', 'previous'] as const)
        expect(play([input, { type: key }], there)).toEqual(there);
  });

  test('playing by itself waits while something is open, and stops at the end', () => {
    const playing = play([{ type: 'go', index: last - 1 }, { type: 'autoplay' }]);
    expect(play([{ type: 'wander' }, { type: 'elapsed' }], playing).index).toBe(last - 1);
    const ended = play([{ type: 'elapsed' }], playing);
    expect(ended).toMatchObject({ index: last, autoplay: false });
    expect(play([{ type: 'elapsed' }], ended)).toEqual(ended);
  });
});
