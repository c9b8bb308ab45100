import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteAt } from './quote.ts';
import { codePoints, fromSelector, toSelectors } from './selectors.ts';

test('a quote becomes the two selectors of the Web Annotation model', () => {
  const text = 'The post stands on the border.';
  expect(toSelectors(text, quoteAt(text, 4, 8))).toEqual([
    { type: 'TextQuoteSelector', exact: 'post', prefix: 'The ', suffix: ' stands on the border.' },
    { type: 'TextPositionSelector', start: 4, end: 8 },
  ]);
});

test('words that recur in like surroundings take as much of them as tells them apart', () => {
  const text = `Start. ${'the same post again and again, '.repeat(6)}end.`;
  for (const start of [7, text.indexOf('the same', 60), text.lastIndexOf('the same')]) {
    const quote = quoteAt(text, start, start + 8);
    expect(fromSelector(text, toSelectors(text, quote)[0])).toEqual(quote);
  }
});

test('positions count code points, not UTF-16 units', () => {
  const text = '😀 post';
  expect(toSelectors(text, quoteAt(text, 3, 7))[1]).toMatchObject({ start: 2, end: 6 });
});

const article = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), minLength: 1, size: '+1' });

test('any quote is found again by its words and their surroundings, and by its position', () => {
  fc.assert(
    fc.property(article, fc.nat(), fc.nat(), (text, a, b) => {
      const points = [...text];
      const start = points.slice(0, a % points.length).join('').length;
      const length = points
        .slice(a % points.length)
        .slice(0, 1 + (b % 5))
        .join('').length;
      const quote = quoteAt(text, start, start + length);
      const [words, position] = toSelectors(text, quote);
      expect(fromSelector(text, words)).toEqual(quote);
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
      // A surrogate pair cut in two would not survive being written as UTF-8.
      const around = words.prefix + words.suffix;
      expect(Buffer.from(around, 'utf8').toString('utf8')).toBe(around);
    }),
  );
});

test('code points are counted up to an offset', () => {
  expect([0, 1, 2, 3].map((offset) => codePoints('a😀b', offset))).toEqual([0, 1, 2, 2]);
});
