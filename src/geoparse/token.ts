/** A word of the text. Offsets are UTF-16 units, `end` exclusive. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Two letters or more, all of them capitals. */
  upper: boolean;
  /** First word of a sentence, heading or quotation. */
  first: boolean;
  /** What stands between this word and the next: spaces and punctuation. */
  after: string;
}

/** Dotted acronyms ("U.S.") are one word, with their last stop; all else is letters and digits. */
const WORD = /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?|[\p{L}\p{M}\p{N}]+/gu;

/** Words whose stop does not end a sentence. */
const ABBREVIATED =
  /^(?:\p{Lu}|St|Ste|Ft|Mt|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Maj|Rev|Prof|Pres|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|a|p)$/u;

/** The words of a text, in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let first = true;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const start = match.index;
    const before = tokens.at(-1);
    if (before) {
      before.after = text.slice(before.end, start);
      first = endsSentence(before);
    }
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      capital: /^\p{Lu}/u.test(word),
      upper: /^\p{Lu}[\p{Lu}\p{M}.]+$/u.test(word),
      first,
      after: '',
    });
  }
  const last = tokens.at(-1);
  if (last) last.after = text.slice(last.end);
  return tokens;
}

function endsSentence(token: Token): boolean {
  const { after } = token;
  if (/\n|[!?;:]|[“"•|]/.test(after)) return true;
  if (/[—–]/.test(after)) return true;
  if (!/\.|…/.test(after)) return false;
  return !ABBREVIATED.test(token.text);
}

/** Whether two neighbouring words can belong to one name: "New York", "St. Paul", "Port-au-Prince". */
export function joins(after: string): boolean {
  return /^(?: |\u00a0|-|‐|\. ?|['’ʻ])$/.test(after);
}
