import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphs, runs } from './runs.ts';

test('runs are cut at the edges of spans and know what covers them', () => {
  const found = runs('abcdef', 0, 6, [
    { start: 1, end: 4 },
    { start: 3, end: 5 },
  ]);
  expect(found.map((run) => [run.text, run.covers.length])).toEqual([
    ['a', 0],
    ['bc', 1],
    ['d', 2],
    ['e', 1],
    ['f', 0],
  ]);
});

test('runs put together give the text again, whatever the spans', () => {
  const span = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.string({ minLength: 5, maxLength: 30 }), fc.array(span), (text, spans) => {
      expect(
        runs(text, 2, text.length, spans)
          .map((run) => run.text)
          .join(''),
      ).toBe(text.slice(2));
    }),
  );
});

test('paragraphs stand between line breaks, without white space', () => {
  const text = 'Head\n\n One. \n\nTwo';
  expect(paragraphs(text, 4).map((p) => text.slice(p.start, p.end))).toEqual(['One.', 'Two']);
});
