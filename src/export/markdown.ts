/** Letters that Markdown, or one of its common extensions, may take for markup wherever they stand. */
const special = /[\\`*_{}[\]<>#|~&!^$]/g;

/**
 * Text that Markdown shows as it is, on one line. A line break in it becomes a
 * space, as which Markdown would show it.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ')
      .replace(special, '\\$&')
      // What would begin a list, a heading's underline or a numbered list.
      .replace(/^(\s*)([-+=:])/, '$1\\$2')
      .replace(/^(\s*\d+)([.)])/, '$1\\$2')
  );
}

/** The footnotes of a document, numbered in the order in which they are referred to. */
export class Footnotes {
  readonly #notes: string[] = [];

  /** Adds a footnote, Markdown of one line, and gives the reference to it. */
  refer(note: string): string {
    this.#notes.push(note);
    return `[^${this.#notes.length}]`;
  }

  /** The notes, to stand at the document's end. */
  get lines(): string[] {
    return this.#notes.map((note, i) => `[^${i + 1}]: ${note}`);
  }
}
