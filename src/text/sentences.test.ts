import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matches, quoteAt } from './quote.ts';
import { passageAround, sentences } from './sentences.ts';

const exact = (text: string) => sentences(text).map((sentence) => sentence.exact);

describe('sentences', () => {
  test('end at full stops, not at abbreviations', () => {
    expect(exact('The U.S. Ambassador left St. Ives. He spoke to Gen. Ray. Then rain.')).toEqual([
      'The U.S. Ambassador left St. Ives.',
      'He spoke to Gen. Ray.',
      'Then rain.',
    ]);
  });
  test('end at a line break', () => expect(exact('One\n\nTwo.')).toEqual(['One', 'Two.']));
  test('match their offsets, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const sentence of sentences(text)) {
          expect(matches(text, sentence)).toBe(true);
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          last = sentence.end;
        }
      }),
    );
  });
});

test('a passage holds the whole quote', () => {
  const text = 'One two. Three four. Five.';
  const quote = quoteAt(text, 4, 14);
  expect(passageAround(text, sentences(text), quote).exact).toBe('One two. Three four.');
});
