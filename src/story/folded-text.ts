import { plain, unheard } from '../gazetteer/fold.ts';
import { quoteAt, type Quote } from '../text/quote.ts';

/**
 * Plain words with one space between them, which fold letter by letter; else
 * one letter with its marks; else whatever parts words. A letter whose mark
 * follows it is none of a plain word's.
 */
const pieces =
  /[A-Za-z0-9]+(?: [A-Za-z0-9]+)*(?![\u0300-\u036f])|[\p{L}\p{N}][\u0300-\u036f]*|[^\p{L}\p{N}]+/gu;
const plainWords = /^[A-Za-z0-9 ]+$/;

/**
 * A text in the form in which it is searched: without case, diacritics and
 * punctuation, one space between words and a line break between paragraphs. It
 * knows its way back to the text.
 */
export class FoldedText {
  readonly folded: string;
  readonly #text: string;
  /** For each piece, ascending: its offset in the folded text, its start and its length in the text. */
  readonly #at: number[] = [];
  readonly #starts: number[] = [];
  /** 0 for plain words: they are folded unit by unit, any other piece only as a whole. */
  readonly #lengths: number[] = [];

  /** `from` is the offset at which to begin. All offsets are UTF-16 units. */
  constructor(text: string, from = 0) {
    this.#text = text;
    const folds: string[] = [];
    /** The same few marks part the words of a whole text. */
    const known = new Map<string, string>();
    let length = 0;
    let parted = false;
    for (const match of text.slice(from).matchAll(pieces)) {
      const [piece] = match;
      const simple = plainWords.test(piece);
      let folded = simple ? piece.toLowerCase() : known.get(piece);
      if (folded === undefined) known.set(piece, (folded = foldPiece(piece)));
      const parts = folded === ' ' || folded === '\n';
      if (folded === '' || (parts && parted)) continue;
      parted = parts;
      this.#at.push(length);
      this.#starts.push(from + match.index);
      this.#lengths.push(simple ? 0 : piece.length);
      folds.push(folded);
      length += folded.length;
    }
    this.folded = folds.join('');
  }

  /** The words of the text that a stretch of the folded text stands for. */
  quote(start: number, end: number): Quote {
    return quoteAt(this.#text, this.#origin(start).start, this.#origin(end - 1).end);
  }

  /** What in the text one unit of the folded text comes from. */
  #origin(at: number): { start: number; end: number } {
    const piece = this.#pieceAt(at);
    const start = this.#starts[piece]!;
    const length = this.#lengths[piece]!;
    if (length > 0) return { start, end: start + length };
    const into = start + at - this.#at[piece]!;
    return { start: into, end: into + 1 };
  }

  #pieceAt(at: number): number {
    let low = 0;
    let high = this.#at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#at[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Words as they are searched for. */
export function foldWords(words: string): string {
  return new FoldedText(words).folded.replaceAll('\n', ' ').trim();
}

function foldPiece(piece: string): string {
  const letters = plain(piece).replace(unheard, '');
  if (letters === '') return '';
  if (/[\p{L}\p{N}]/u.test(letters)) return letters;
  return piece.includes('\n') ? '\n' : ' ';
}

/** Words that are written short in names, and in full. */
const spellings: readonly [string, string][] = [
  ['saint ', 'st '],
  ['st ', 'saint '],
  ['fort ', 'ft '],
  ['ft ', 'fort '],
  ['mount ', 'mt '],
  ['mt ', 'mount '],
];

/** Folded words as they may be spelled; none where there are none. */
export function spelled(query: string): string[] {
  if (query === '') return [];
  const others = spellings.flatMap(([one, other]) =>
    query.startsWith(one) ? [other + query.slice(one.length)] : [],
  );
  return [query, ...others];
}
