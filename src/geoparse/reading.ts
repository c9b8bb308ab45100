import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import {
  ACTS,
  ADDRESSED,
  DEALINGS,
  DIRECTIONS,
  INSTITUTIONS,
  LOCATIVE,
  OFFICES,
  POSSESSED,
} from './lexicon.ts';
import type { Reading } from './mention.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

export interface Judged {
  reading: Reading;
  /** Why, as a sentence to a person. */
  reason: string;
}

/** What a rule may look at. */
interface Scene {
  text: string;
  tokens: Token[];
  span: Span;
  row: number;
  gazetteer: Gazetteer;
  /** Whether the place is a country or a capital, and so can stand for a government. */
  governs: boolean;
}

type Rule = (scene: Scene) => Judged | null;

const MONTHS =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
const CITATION = new RegExp(`\\([^()]{2,120},\\s*(?:${MONTHS})\\s+\\d{1,2}[^()]{0,20}\\)`, 'gu');
const PAPERS = new Set(
  'times post news tribune herald journal gazette observer chronicle telegraph daily press examiner inquirer courier register sentinel mail globe'.split(
    ' ',
  ),
);

/** Inside a source citation ("(…, June 13)") or a newspaper's name. */
const publication: Rule = ({ text, tokens, span }) => {
  for (const match of text.matchAll(CITATION))
    if (match.index <= span.start && span.end <= match.index + match[0].length)
      return {
        reading: 'publication',
        reason: `“${span.exact}” stands in the citation of a source, ${match[0]}.`,
      };
  const next = tokens[span.to];
  if (next?.capital && PAPERS.has(next.text.toLowerCase()) && after(tokens, span) === ' ')
    return {
      reading: 'publication',
      reason: `“${span.exact} ${next.text}” is the name of a publication.`,
    };
  return null;
};

const after = (tokens: Token[], span: Span) => tokens[span.to - 1]?.after ?? '';

/** The words from a token on that belong to one capitalised name. */
function nameFrom(tokens: Token[], from: number): Token[] {
  const words: Token[] = [];
  for (let i = from; i < tokens.length && words.length < 6; i++) {
    const token = tokens[i];
    if (!token || (!token.capital && !/^(?:of|and|for|the|on)$/.test(token.text))) break;
    words.push(token);
    if (!/^[ -]$/.test(token.after)) break;
  }
  while (words.length && !words.at(-1)?.capital) words.pop();
  return words;
}

/** Index of the word after the span and its possessive ending, and whether there was one. */
function following(tokens: Token[], span: Span): { at: number; owns: boolean } {
  const next = tokens[span.to];
  const owns = /^['’]$/.test(after(tokens, span)) && next?.text === 's';
  const bare = /^['’] $/.test(after(tokens, span));
  return { at: owns ? span.to + 1 : span.to, owns: owns || bare };
}

/** Whether the words after the span are joined to it by a space, possibly after "'s". */
function spaced(tokens: Token[], span: Span): boolean {
  const { at, owns } = following(tokens, span);
  const gap = tokens[at - 1]?.after ?? '';
  return owns ? /^ $|^['’] $/.test(gap) : gap === ' ';
}

/** "Xian President …", "X's Prime Minister …", "U.S. Ambassador to X". */
const person: Rule = ({ text, tokens, span }) => {
  const { at } = following(tokens, span);
  if (spaced(tokens, span)) {
    const words = nameFrom(tokens, at);
    const office = words.findIndex((word) => OFFICES.has(word.text.toLowerCase()));
    const named = office >= 0 && words.length > office + 1;
    if (
      office >= 0 &&
      office <= 2 &&
      words.slice(0, office).every((w) => !INSTITUTIONS.has(w.text.toLowerCase()))
    )
      if (named || words.length > 0)
        return {
          reading: 'person',
          reason: `“${text.slice(span.start, words[office]?.end)}” is part of somebody’s title.`,
        };
  }
  const link = tokens[span.from - 1];
  const the = link?.text.toLowerCase() === 'the' ? tokens[span.from - 2] : link;
  const office = tokens[span.from - (the === link ? 2 : 3)];
  if (
    the &&
    /^(?:of|to|for)$/.test(the.text) &&
    office?.capital &&
    OFFICES.has(office.text.toLowerCase()) &&
    office.after === ' '
  )
    return {
      reading: 'person',
      reason: `“${text.slice(office.start, span.end)}” is part of somebody’s title.`,
    };
  return null;
};

/** "the X Embassy", "X National Security Service", "University of X", "the X directorate". */
const institution: Rule = ({ text, tokens, span }) => {
  if (spaced(tokens, span) && !following(tokens, span).owns) {
    const words = nameFrom(tokens, span.to);
    const body = words.findLast((word) => INSTITUTIONS.has(word.text.toLowerCase()));
    if (body)
      return {
        reading: 'institution',
        reason: `“${text.slice(span.start, body.end)}” is the name of a body, not a location.`,
      };
    const next = tokens[span.to];
    if (next && !next.capital && BODIES.has(next.text))
      return {
        reading: 'institution',
        reason: `“${text.slice(span.start, next.end)}” is an office, not a location.`,
      };
  }
  const of = tokens[span.from - 1];
  const the = of?.text === 'the' ? tokens[span.from - 2] : of;
  const body = tokens[span.from - (the === of ? 2 : 3)];
  if (
    the &&
    /^(?:of|for)$/.test(the.text) &&
    body &&
    INSTITUTIONS.has(body.text.toLowerCase()) &&
    body.after === ' ' &&
    (body.capital || GOVERNING.has(body.text))
  )
    return {
      reading: 'institution',
      reason: `“${text.slice(body.start, span.end)}” is the name of a body, not a location.`,
    };
  return null;
};

const BODIES = new Set(
  'embassy consulate directorate ministry government police administration parliament council court branch bureau office authorities department'.split(
    ' ',
  ),
);
const GOVERNING = new Set(['government', 'parliament', 'administration']);

const adjectival: Rule = ({ span, row, gazetteer }) =>
  span.form === 'demonym'
    ? {
        reading: 'adjectival',
        reason: `“${span.exact}” says whose or what kind, from ${gazetteer.name(row)}; it locates nothing.`,
      }
    : null;

/** A country or capital that acts, is addressed, is dealt with, or owns what governments own. */
const metonym: Rule = ({ text, tokens, span, row, gazetteer, governs }) => {
  if (!governs) return null;
  const stands =
    gazetteer.kind(row) === 'country'
      ? 'a country standing for its government'
      : 'a capital standing for its government';
  const say = (how: string, from: number, to: number) => ({
    reading: 'metonym' as const,
    reason: `“${span.exact}” here ${how} (“${text.slice(from, to).replace(/\s+/g, ' ')}”): ${stands}.`,
  });
  const the = tokens[span.from - 1]?.text.toLowerCase() === 'the';
  const before = tokens[span.from - (the ? 2 : 1)];
  const word = before && /^[ ,]*$/.test(before.after) ? before.text.toLowerCase() : '';
  const { at, owns } = following(tokens, span);
  const next = tokens[at];

  const dealing = dealingBefore(tokens, span.from - (the ? 1 : 0));
  if (dealing) return say('is a party', dealing.start, span.end);
  const place = LOCATIVE.has(word) && word !== 'between' && word !== 'toward' && word !== 'towards';
  if (owns && next && spaced(tokens, span)) {
    const owned = tokens.slice(at, at + 4).find((t, i, all) => {
      const joined = all.slice(0, i).every((w) => /^[ -]$/.test(w.after));
      return joined && POSSESSED.has(t.text.toLowerCase());
    });
    if (owned && !place) return say('owns what a government owns', span.start, owned.end);
    return null;
  }
  if (ADDRESSED.has(word) && before) return say('is addressed', before.start, span.end);
  if (place) return null;
  const adverb =
    next && /ly$|^(?:also|now|still|then|has|have|had|again|never|only|itself)$/.test(next.text)
      ? tokens[at + 1]
      : next;
  if (
    next &&
    adverb &&
    spaced(tokens, span) &&
    (ACTS.has(next.text) || ACTS.has(adverb.text)) &&
    !ofBefore(word)
  )
    return say('acts', next.start, adverb.end);
  if (word === 'by' && next && spaced(tokens, span) && next.text === 'to')
    return say('acts', before?.start ?? span.start, next.end);
  return null;
};

const ofBefore = (word: string) => /^(?:of|in|at|from|for|with)$/.test(word);

/** "relations with X", "strains between Y and X": the noun, if one governs the name. */
function dealingBefore(tokens: Token[], from: number): Token | null {
  const link = tokens[from - 1];
  if (!link || !/^(?:with|between|toward|towards|against|and|on|to)$/.test(link.text)) return null;
  for (let i = from - 2, steps = 0; i >= 0 && steps < 7; i--, steps++) {
    const token = tokens[i];
    if (!token || /[.;!?\n]/.test(token.after)) return null;
    if (!DEALINGS.has(token.text.toLowerCase())) continue;
    const between = tokens.slice(i + 1, from).map((t) => t.text);
    const links =
      link.text === 'and' ? between.includes('between') || between.includes('with') : true;
    return links && (link.text === 'and' || steps <= 3) ? token : null;
  }
  return null;
}

const RULES: Rule[] = [publication, person, institution, adjectival, metonym];

/** How the text uses a name that means the given place. */
export function readMention(
  text: string,
  tokens: Token[],
  span: Span,
  row: number,
  gazetteer: Gazetteer,
): Judged {
  const governs = gazetteer.kind(row) === 'country' || gazetteer.feature(row) === 'PPLC';
  for (const rule of RULES) {
    const judged = rule({ text, tokens, span, row, gazetteer, governs });
    if (judged) return judged;
  }
  return { reading: 'literal', reason: literalReason(tokens, span) };
}

function literalReason(tokens: Token[], span: Span): string {
  const before = tokens[span.from - 1];
  const direction = before && DIRECTIONS.has(before.text.toLowerCase());
  const link = direction ? tokens[span.from - 2] : before;
  if (link && /^ $/.test(link.after) && LOCATIVE.has(link.text.toLowerCase()))
    return `“${link.text} ${span.exact}”: a location.`;
  return `Nothing in the sentence makes “${span.exact}” anything but the place itself.`;
}
