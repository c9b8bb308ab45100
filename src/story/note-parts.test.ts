import { expect, test } from 'vitest';
import { noteParts } from './note-parts.ts';

test('paragraphs stand apart, and so does context, to the end of its paragraph', () => {
  const notes =
    'It is quoted. The border is whole. Context, not in the article: it is long (UNODC). That is a pattern.\n\nThe article ends.\nContext, not in the article: derived.';
  expect(noteParts(notes)).toEqual([
    { kind: 'article', text: 'It is quoted. The border is whole.' },
    {
      kind: 'context',
      text: 'Context, not in the article: it is long (UNODC). That is a pattern.',
    },
    { kind: 'article', text: 'The article ends.' },
    { kind: 'context', text: 'Context, not in the article: derived.' },
  ]);
});

test('notes without context, or none at all', () => {
  expect(noteParts('Said in context, not in the article of today.')).toEqual([
    { kind: 'article', text: 'Said in context, not in the article of today.' },
  ]);
  expect(noteParts('')).toEqual([]);
  expect(noteParts(' \n\n ')).toEqual([]);
});
