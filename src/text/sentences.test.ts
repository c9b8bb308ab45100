import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matches, quoteAt } from './quote.ts';
import { passageAround, sentences, sentencesAround } from './sentences.ts';

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

test('those around a stretch are those of the whole text', () => {
  const letters = fc.constantFrom('A', 'b', '. ', '.\n', '\n', '\n\n', ' ', '? ', 'St. ');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 40 }), fc.nat(), fc.nat(), (parts, a, b) => {
      const text = parts.join('');
      const [start = 0, end = 0] = [a, b].map((n) => n % (text.length + 1)).sort((x, y) => x - y);
      const touches = (s: { start: number; end: number }) => s.start < end && s.end > start;
      expect(sentencesAround(text, { start, end }).filter(touches)).toEqual(
        sentences(text).filter(touches),
      );
    }),
  );
});

test('a long text takes no longer for each of its sentences', () => {
  const text = 'It is so. '.repeat(50_000);
  const lines = text.replaceAll('. It', '.\nIt');
  expect(sentences(lines)).toHaveLength(50_000);
});

test('a passage holds the whole quote', () => {
  const text = 'One two. Three four. Five.';
  const quote = quoteAt(text, 4, 14);
  expect(passageAround(text, quote).exact).toBe('One two. Three four.');
});
