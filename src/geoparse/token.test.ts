import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './token.ts';

test('dotted acronyms are one word, possessives two', () => {
  expect(tokenize('The U.K.’s ports').map((t) => t.text)).toEqual(['The', 'U.K.', 's', 'ports']);
});

test('a stop after a title or an initial does not end the sentence', () => {
  const firsts = (text: string) =>
    tokenize(text)
      .filter((t) => t.first)
      .map((t) => t.text);
  expect(firsts('Dr. Osei met J. Mensah. They spoke.')).toEqual(['Dr', 'They']);
  expect(firsts('“We left,” she said.\nLater')).toEqual(['We', 'Later']);
});

test('words stand in order and say what the text says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.startsWith(token.after, token.end)).toBe(true);
        end = token.end;
      }
    }),
  );
});
