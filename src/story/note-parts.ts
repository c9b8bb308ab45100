/** A part of a step's notes: what is about the article, or context from outside it. */
export interface NotePart {
  kind: 'article' | 'context';
  text: string;
}

/** How whoever writes notes marks what is not from the article. */
const MARK = /(?:^|(?<=\s))(?=Context, not in the article\b)/;

/**
 * A step's notes in paragraphs, with the context apart. What follows the mark
 * in its paragraph is context as well: nothing says that it is the article's.
 */
export function noteParts(notes: string): NotePart[] {
  return notes
    .split(/\n+/)
    .flatMap((paragraph) => paragraph.split(MARK))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((text) => ({
      kind: text.startsWith('Context, not in the article') ? 'context' : 'article',
      text,
    }));
}
