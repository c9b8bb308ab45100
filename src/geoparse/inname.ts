import { citationAround } from './citation.ts';
import { following, nameFrom, quoted, wordAfter, wordBefore } from './clause.ts';
import type { Rule } from './clause.ts';
import {
  BODIES,
  DIRECTIONS,
  FEATURE_AFTER,
  FUNCTION_WORDS,
  GOVERNING,
  GROUND,
  INSTITUTIONS,
  OFFICES,
  PAPERS,
  STREET_AFTER,
  TITLES,
  TYPE_AFTER,
} from './lexicon.ts';
import type { Token } from './token.ts';

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';
const isOffice = (token: Token | undefined) =>
  OFFICES.has(lower(token)) || TITLES.has(lower(token));

/** Inside a source citation ("(…, June 13)") or a newspaper's name. */
export const publication: Rule = ({ text, tokens, span }) => {
  const citation = citationAround(text, span.start, span.end);
  if (citation)
    return {
      reading: 'publication',
      reason: `“${span.exact}” stands in the citation of a source, ${citation.exact}.`,
    };
  const next = wordAfter(tokens, span);
  if (next?.capital && PAPERS.has(lower(next)) && !following(tokens, span).owns)
    return {
      reading: 'publication',
      reason: `${quoted(text, span.start, next.end)} is the name of a publication.`,
    };
  return null;
};

/** "the X President …", "X's Prime Minister …", "Ambassador to X". */
export const person: Rule = ({ text, tokens, span }) => {
  const said = (start: number, end: number) => ({
    reading: 'person' as const,
    reason: `${quoted(text, start, end)} is part of somebody’s title.`,
  });
  if (wordAfter(tokens, span)) {
    const words = nameFrom(tokens, following(tokens, span).at);
    const office = words.findIndex(isOffice);
    const body = words.slice(0, office).some((word) => INSTITUTIONS.has(lower(word)));
    const title = words[office];
    if (title && office <= 2 && !body) return said(span.start, title.end);
  }
  const { word, the } = wordBefore(tokens, span.from);
  const office = tokens[span.from - (the ? 3 : 2)];
  if (/^(?:of|to|for)$/.test(lower(word)) && office?.capital && office.after === ' ')
    if (OFFICES.has(lower(office))) return said(office.start, span.end);
  return null;
};

/** "the X Embassy", "X National Security Service", "University of X", "the X directorate". */
export const institution: Rule = (clause) => {
  const { text, tokens, span } = clause;
  const said = (start: number, end: number) => ({
    reading: 'institution' as const,
    reason: `${quoted(text, start, end)} is the name of a body, not a location.`,
  });
  const next = wordAfter(tokens, span);
  if (next && !following(tokens, span).owns) {
    const words = nameFrom(tokens, span.to);
    const body = words.findLast((word) => INSTITUTIONS.has(lower(word)));
    if (body) return said(span.start, body.end);
    if (!next.capital && BODIES.has(next.text) && lower(tokens[span.to + 1]) !== 'station')
      return said(span.start, next.end);
    if (isLongerName(next, clause)) return said(span.start, next.end);
  }
  const { word, the } = wordBefore(tokens, span.from);
  const body = tokens[span.from - (the ? 3 : 2)];
  if (/^(?:of|for)$/.test(lower(word)) && body?.after === ' ' && INSTITUTIONS.has(lower(body)))
    if (body.capital || GOVERNING.has(body.text)) return said(body.start, span.end);
  if (word?.capital && !the && /^ $/.test(word.after) && isHead(word, clause))
    return said(word.start, span.end);
  return null;
};

/** Whether the word after a name is capitalised and belongs to it: "X Rockets", "X Analytica". */
function isLongerName(next: Token, { span, named }: Parameters<Rule>[0]): boolean {
  const word = lower(next);
  return (
    next.capital &&
    span.form !== 'demonym' &&
    !/^\d/.test(next.text) &&
    !FUNCTION_WORDS.has(word) &&
    !FEATURE_AFTER.has(word) &&
    !TYPE_AFTER.has(word) &&
    !STREET_AFTER.has(word) &&
    !GROUND.has(word) &&
    !(span.next && named.has(span.next))
  );
}

/** Whether the capitalised word before a name is the head of a longer one: "Air X", "Star X". */
function isHead(word: Token, { span, named }: Parameters<Rule>[0]): boolean {
  return (
    !word.first &&
    span.form === 'name' &&
    word.text.length > 1 &&
    !FUNCTION_WORDS.has(lower(word)) &&
    !DIRECTIONS.has(lower(word)) &&
    !TITLES.has(lower(word)) &&
    !FEATURE_AFTER.has(lower(word)) &&
    !(span.previous && named.has(span.previous))
  );
}
