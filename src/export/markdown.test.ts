import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown, Footnotes } from './markdown.ts';

/** Text as Markdown shows it: a backslash before punctuation makes that punctuation plain. */
const shown = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...[...'\\`*_{}[]<>#|~&!^$-+=1.)\n a'])).map((all) => all.join('')),
);

test('text is shown as it is, but for line breaks, which Markdown shows as spaces', () => {
  fc.assert(
    fc.property(text, (given) => {
      const plain = given.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ');
      expect(shown(escapeMarkdown(given))).toBe(plain);
    }),
  );
});

test('no letter is left that begins markup', () => {
  fc.assert(
    fc.property(text, (given) => {
      const bare = escapeMarkdown(given).replace(/\\[!-/:-@[-`{-~]/g, '');
      expect(bare).not.toMatch(/[\\`*_{}[\]<>#|~&!^$\n]/);
      expect(escapeMarkdown(given)).not.toMatch(/^\s*([-+=:]|\d+[.)])/);
    }),
  );
});

test('footnotes are numbered as they are referred to', () => {
  const notes = new Footnotes();
  expect([notes.refer('one'), notes.refer('two')]).toEqual(['[^1]', '[^2]']);
  expect(notes.lines).toEqual(['[^1]: one', '[^2]: two']);
});
