import { quoteAt, type Quote } from '../text/quote.ts';
import type { FoldedText } from './folded-text.ts';

/** Words of the article that were found, in a short passage around them. */
export interface TextHit {
  quote: Quote;
  passage: Quote;
}

/** The best hits of one kind, and how many there are. */
export interface Group<Hit> {
  hits: Hit[];
  total: number;
}

/** UTF-16 units of the passage before and after the words. */
const BEFORE = 36;
const AFTER = 80;

/** Whether the words begin a word of the folded text, rather than being within one. */
const beginsWord = (folded: string, at: number) => at === 0 || ' \n'.includes(folded[at - 1]!);

interface Spot {
  at: number;
  length: number;
}

/** The words in a text, in any of their spellings: first where they begin a word, each kind in the text's order. */
export function inText(
  text: FoldedText,
  queries: string[],
  article: string,
  most: number,
): Group<TextHit> {
  const { folded } = text;
  const starts: Spot[] = [];
  const within: Spot[] = [];
  let total = 0;
  for (const query of queries) {
    const { length } = query;
    let [started, inside] = [0, 0];
    for (let at = folded.indexOf(query); at >= 0; at = folded.indexOf(query, at + length)) {
      total += 1;
      // All are counted, but no more are kept than can be shown.
      if (beginsWord(folded, at)) {
        if (started++ < most) starts.push({ at, length });
      } else if (inside++ < most) within.push({ at, length });
    }
  }
  const inOrder = (spots: Spot[]) => spots.sort((a, b) => a.at - b.at);
  const hits = [...inOrder(starts), ...inOrder(within)].slice(0, most).map(({ at, length }) => {
    const quote = text.quote(at, at + length);
    return { quote, passage: passageOf(article, quote) };
  });
  return { hits, total };
}

/** The words with a little of their paragraph around them, cut between words. */
function passageOf(text: string, { start, end }: Quote): Quote {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const line = before.lastIndexOf('\n') + 1;
  const word = start > BEFORE && line === 0 ? before.search(/\s/) + 1 : line;
  const nextLine = after.indexOf('\n');
  const last =
    nextLine >= 0 ? nextLine : end + AFTER < text.length ? lastSpace(after) : after.length;
  return quoteAt(text, start - before.length + word, end + last);
}

const lastSpace = (text: string) => text.length - (/\s\S*$/.exec(text)?.[0].length ?? 0);
