import search from 'approx-string-match';
import { distance } from 'fastest-levenshtein';
import { quoteAt, type Quote } from './quote.ts';

/** How many edits apart a quote and a passage may be and still be called near. */
const tolerance = 0.4;

/**
 * The passage of the text that is nearest to the given words, widened to whole
 * words; null when nothing is near. For error messages, not for anchoring.
 */
export function nearestPassage(text: string, words: string): Quote | null {
  const most = Math.max(1, Math.floor(words.length * tolerance));
  // The search's cost grows with the errors allowed, so they are raised step by step.
  for (let errors = Math.min(4, most); ; errors = Math.min(errors * 2, most)) {
    const found = search(text, words, errors).sort(
      (a, b) => a.errors - b.errors || a.start - b.start,
    )[0];
    if (found) return widen(text, found.start, found.end);
    if (errors === most) return null;
  }
}

const wordUnit = /[\p{L}\p{N}]/u;

function widen(text: string, start: number, end: number): Quote {
  while (start > 0 && wordUnit.test(text[start] ?? '') && wordUnit.test(text[start - 1] ?? ''))
    start -= 1;
  while (end < text.length && wordUnit.test(text[end] ?? '') && wordUnit.test(text[end - 1] ?? ''))
    end += 1;
  return quoteAt(text, start, Math.max(end, start + 1));
}

/** The name that is nearest to a mistyped one, if any is near. */
export function nearestName(name: string, names: Iterable<string>): string | null {
  let best: { name: string; edits: number } | null = null;
  for (const other of names) {
    const edits = distance(name, other);
    const near = edits <= Math.max(2, Math.ceil(Math.max(name.length, other.length) * tolerance));
    if (near && (best === null || edits < best.edits)) best = { name: other, edits };
  }
  return best?.name ?? null;
}

/** ` Did you mean “…”?`, or nothing. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const nearest = nearestName(name, names);
  return nearest === null ? '' : ` Did you mean “${nearest}”?`;
}
