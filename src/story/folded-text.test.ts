import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matches } from '../text/quote.ts';
import { FoldedText, foldWords } from './folded-text.ts';

test.each([
  ['Some experts in Dushanbe', 'some experts in dushanbe'],
  ['the Tajik-Afghan border', 'the tajik afghan border'],
  ['“Moscow’s”, he said.', 'moscows he said'],
  ['in the U.S.', 'in the us'],
  ['Straße, Łódź', 'strasse lodz'],
  ['cafe\u0301s', 'cafes'],
  ['Хуҷанд', 'хуҷанд'],
])('%s is searched as %s', (text, folded) => expect(foldWords(text)).toBe(folded));

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...'abceßéÉ’. -\u0301\n')).map((units) => units.join('')),
);

test('the words that a stretch stands for fold to hold it', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (text, a, b) => {
      const folded = new FoldedText(text);
      const { length } = folded.folded;
      if (length === 0) return;
      const start = a % length;
      const end = start + 1 + (b % (length - start));
      const quote = folded.quote(start, end);
      expect(matches(text, quote)).toBe(true);
      const stretch = folded.folded.slice(start, end).replaceAll('\n', ' ');
      expect(foldWords(quote.exact)).toContain(stretch.trim());
    }),
  );
});

test('a letter is never parted from its marks', () => {
  const { exact } = new FoldedText('cafe\u0301 noir').quote(0, 4);
  expect(exact).toBe('cafe\u0301');
});

test('it may begin within a text', () => {
  const folded = new FoldedText('Header. Körper', 8);
  expect(folded.folded).toBe('korper');
  expect(folded.quote(0, 6)).toEqual({ start: 8, end: 14, exact: 'Körper' });
});
