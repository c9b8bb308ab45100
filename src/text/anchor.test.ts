import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchor } from './anchor.ts';
import { matches } from './quote.ts';

const text = 'Oslo said no. Later Oslo agreed.\n\nIn Osloveien, “Oslo” was a name.';

test('words that stand once are anchored', () => {
  expect(anchor(text, { quote: 'said no' }).quote).toEqual({ start: 5, end: 12, exact: 'said no' });
});

test.each([
  [{ quote: 'Oslo', after: 'said' }, 0],
  [{ quote: 'Oslo', before: 'Later' }, 20],
  [{ quote: 'Oslo', before: '“' }, text.indexOf('“') + 1],
  [{ quote: 'Oslo', occurrence: 2 }, 20],
  [{ quote: 'Oslo', before: 'Later', occurrence: 1 }, 20],
])('%o tells one of several', (given, start) => {
  expect(anchor(text, given).quote?.start).toBe(start);
});

test.each([
  [{ quote: 'Oslo' }, 'stands 3 times in the article'],
  [{ quote: 'oslo' }, 'The nearest words there are “Oslo”'],
  [{ quote: 'Later Oslo agreet' }, 'The nearest words there are “Later Oslo agreed”'],
  [{ quote: 'Zzyzx %%%' }, 'Nothing there is near it'],
  [{ quote: 'veien' }, 'only inside a longer word'],
  [{ quote: 'Oslo', after: 'never' }, 'not with “never” after it'],
  [{ quote: 'Oslo', occurrence: 4 }, 'no occurrence 4: it stands 3 times'],
  [{ quote: 'agreed.\n\nIn' }, 'over a line break'],
  [{ quote: '' }, 'A quote is empty'],
])('%o is refused', (given, says) => {
  const { quote, problem } = anchor(text, given);
  expect(quote).toBeNull();
  expect(problem).toContain(says);
});

test('any words are either anchored exactly or refused with a sentence', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', 'é', '😀') });
  fc.assert(
    fc.property(letters, letters, fc.option(fc.nat(4)), (article, quote, occurrence) => {
      const found = anchor(article, { quote, ...(occurrence === null ? {} : { occurrence }) });
      if (found.quote === null) return found.problem.length > 10;
      return matches(article, found.quote) && found.quote.exact === quote;
    }),
  );
});
