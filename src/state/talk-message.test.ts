import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTalkMessage, type TalkMessage } from './talk-message.ts';

const BEATS = 18;
const state = { index: 3, curtain: null, pointer: false, autoplay: false, away: false } as const;
const said: TalkMessage = {
  type: 'state',
  version: 1,
  from: 'a',
  role: 'audience',
  turn: 4,
  state,
  begun: 1000,
};

test('what a window says is read as it was said', () => {
  for (const message of [
    said,
    { ...said, type: 'hello', role: 'speaker', begun: null },
    { ...said, state: { ...state, curtain: 'black', away: true } },
    { type: 'bye', version: 1, from: 'a' },
  ] satisfies TalkMessage[])
    expect(readTalkMessage(structuredClone(message), BEATS)).toEqual(message);
});

describe('what means nothing here', () => {
  test.each([
    ['nothing', null],
    ['a word', 'hello'],
    ['another type', { ...said, type: 'dance' }],
    ['another version', { ...said, version: 2 }],
    ['no window', { ...said, from: '' }],
    ['another role', { ...said, role: 'translator' }],
    ['no state', { ...said, state: null }],
    ['a beat before the first', { ...said, state: { ...state, index: -1 } }],
    ['half a beat', { ...said, state: { ...state, index: 1.5 } }],
    ['no number', { ...said, state: { ...state, index: NaN } }],
    ['another curtain', { ...said, state: { ...state, curtain: 'red' } }],
    ['a turn after which none can come', { ...said, turn: Number.MAX_SAFE_INTEGER }],
    ['no time', { ...said, begun: 1e16 }],
  ])('%s is ignored', (_, data) => {
    expect(readTalkMessage(data, BEATS)).toBeNull();
  });

  test('neither is anything else that can come in', () => {
    fc.assert(
      fc.property(fc.anything({ withMap: true, withTypedArray: true, withDate: true }), (data) => {
        expect(readTalkMessage(data, BEATS)).toBeNull();
      }),
    );
  });
});

test('whatever stands in its fields, what is read can be used', () => {
  const field = fc.oneof(fc.anything(), fc.integer(), fc.constantFrom(null, true, false, 'black'));
  fc.assert(
    fc.property(
      fc.record(
        {
          type: fc.constantFrom('hello', 'state', 'bye'),
          version: fc.constantFrom(1, 2),
          from: fc.oneof(fc.string(), field),
          role: fc.constantFrom('audience', 'speaker', 'other'),
          turn: fc.oneof(fc.nat(), field),
          begun: fc.oneof(fc.nat(), field),
          state: fc.record({
            index: fc.oneof(fc.nat(), fc.maxSafeInteger(), field),
            curtain: fc.constantFrom('black', 'white', null, 'grey'),
            pointer: fc.oneof(fc.boolean(), field),
            autoplay: fc.boolean(),
            away: fc.boolean(),
          }),
        },
        { requiredKeys: ['type', 'version'] },
      ),
      fc.integer({ min: 1, max: 40 }),
      (data, beats) => {
        const message = readTalkMessage(data, beats);
        if (!message || message.type === 'bye') return;
        expect(message.state.index).toBeLessThan(beats);
        expect(message.state.index).toBeGreaterThanOrEqual(0);
        expect(message.turn + 1).toBeGreaterThan(message.turn);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a beat beyond the end is the last, and what is not known is left out', () => {
  const message = readTalkMessage(
    { ...said, colour: 'red', state: { ...state, index: 99, panel: 'overview' } },
    BEATS,
  );
  expect(message).toEqual({ ...said, state: { ...state, index: BEATS - 1 } });
});
