import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayAsk, readRequest, type EmbedRequest } from './message.ts';

const head = { plotline: 1, id: 3 } as const;
const requests: EmbedRequest[] = [
  { ...head, type: 'hello', autoHeight: true },
  { ...head, type: 'goTo', step: 'route', leg: null },
  { ...head, type: 'goTo', step: 'route', leg: 'origin' },
  { ...head, type: 'next' },
  { ...head, type: 'previous' },
  { ...head, type: 'select', select: 'khatlon' },
  { ...head, type: 'select', select: null },
  { ...head, type: 'setTheme', theme: 'night' },
  { ...head, type: 'exportImage', format: 'svg' },
];

test('what a page asks is read as it was asked', () => {
  for (const request of requests) expect(readRequest(structuredClone(request))).toEqual(request);
});

test('what need not be said is as it is by default', () => {
  expect(readRequest({ ...head, type: 'hello' })).toEqual({
    ...head,
    type: 'hello',
    autoHeight: false,
  });
  expect(readRequest({ ...head, type: 'goTo', step: 'route' })).toMatchObject({ leg: null });
});

describe('what means nothing here', () => {
  test.each([
    ['nothing', null],
    ['a word', 'next'],
    ['somebody else’s message', { type: 'webpackOk' }],
    ['another version', { ...head, plotline: 2, type: 'next' }],
    ['no number', { plotline: 1, type: 'next' }],
    ['half a number', { ...head, id: 1.5, type: 'next' }],
    ['another type', { ...head, type: 'evaluate', code: '1' }],
    ['no step', { ...head, type: 'goTo' }],
    ['an empty step', { ...head, type: 'goTo', step: '' }],
    ['a step that is no word', { ...head, type: 'goTo', step: { toString: 'x' } }],
    ['a huge name', { ...head, type: 'select', select: 'x'.repeat(201) }],
    ['a getter that throws', Object.defineProperty({}, 'type', { get: () => JSON.parse('') })],
  ])('%s is ignored', (_what, data) => expect(readRequest(data)).toBeNull());

  test('whatever it is, it is never an error', () => {
    const near = fc.constantFrom(...requests).chain((request) =>
      fc.record({
        ...Object.fromEntries(
          Object.entries(request).map(([key, value]) => [key, fc.constant(value)]),
        ),
        [fc.sample(fc.constantFrom(...Object.keys(request)), 1)[0]!]: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withNullPrototype: true, withMap: true }), near),
        (data) => {
          const request = readRequest(data);
          if (request) expect(requests.map(({ type }) => type)).toContain(request.type);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('an embed listens', () => {
  const page = { isParent: true, origin: 'https://a.example' };
  test('to the page around it and to nobody else', () => {
    expect(mayAsk(page, null, null)).toBe(true);
    expect(mayAsk({ ...page, isParent: false }, null, null)).toBe(false);
    expect(mayAsk({ ...page, isParent: false }, page.origin, [page.origin])).toBe(false);
  });
  test('to no other origin once one has said hello', () => {
    expect(mayAsk(page, page.origin, null)).toBe(true);
    expect(mayAsk({ ...page, origin: 'https://b.example' }, page.origin, null)).toBe(false);
  });
  test('to those that the site’s owner allows', () => {
    expect(mayAsk(page, null, ['https://b.example'])).toBe(false);
    expect(mayAsk(page, null, ['https://b.example', page.origin])).toBe(true);
    expect(mayAsk({ ...page, origin: 'null' }, null, [page.origin])).toBe(false);
  });
});
