import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { following, quoted, wordAfter, wordBefore } from './clause.ts';
import type { Rule } from './clause.ts';
import type { Span } from './span.ts';
import {
  ACTS,
  ADDRESSED,
  BODIES,
  CONTESTS,
  DEALINGS,
  GROUND,
  HAPPENS,
  LOCATIVE,
  POSSESSED,
  PROMPTED,
  QUALIFIED,
  STATES,
} from './lexicon.ts';
import type { Token } from './token.ts';

const ADVERB = /ly$|^(?:also|now|still|then|again|never|only|itself|always|already|often)$/;
const AUXILIARY = /^(?:has|have|had|will|would|could|can|did|does|must|should|may|might|is|was)$/;
/** After these a place stands where something is, whatever follows. */
const WHERE = (word: string) =>
  LOCATIVE.has(word) && !/^(?:between|toward|towards|into)$/.test(word);

const governs = (row: number, gazetteer: Gazetteer) =>
  gazetteer.kind(row) === 'country' || gazetteer.feature(row) === 'PPLC';

function whom(row: number, gazetteer: Gazetteer): string {
  if (gazetteer.kind(row) === 'country') return 'a country standing for its government';
  if (gazetteer.feature(row) === 'PPLC') return 'a capital standing for its government';
  return 'a place standing for those who govern or represent it';
}

/** A place that acts, is addressed, is dealt with, or owns what governments own. */
export const metonym: Rule = ({ text, tokens, span, row, gazetteer }) => {
  if (gazetteer.kind(row) === 'region') return null;
  const say = (how: string, start: number, end: number) => ({
    reading: 'metonym' as const,
    reason: `“${span.exact}” here ${how} (${quoted(text, start, end)}): ${whom(row, gazetteer)}.`,
  });
  const { word: before, the } = wordBefore(tokens, span.from);
  const word = before?.text.toLowerCase() ?? '';
  const start = before?.start ?? span.start;
  const government = governs(row, gazetteer);
  const { at, owns } = following(tokens, span);
  const next = wordAfter(tokens, span);

  const dealing = government && dealingBefore(tokens, span.from - (the ? 1 : 0));
  if (dealing) return say('is a party', dealing.start, span.end);
  const contest = contestBefore(tokens, span.from - (the ? 1 : 0));
  if (contest) return say('is a side in a contest', contest.start, span.end);
  if (owns) {
    const owned = government && next ? ownedFrom(tokens, at) : undefined;
    if (owned && (!WHERE(word) || BODIES.has(owned.text)))
      return say('owns what a government owns', span.start, owned.end);
    return null;
  }
  if (government && ADDRESSED.has(word)) return say('is addressed', start, span.end);
  if (government && next?.text === 'to' && PROMPTED.has(word) && isVerb(tokens[at + 1]))
    return say('is to act', start, tokens[at + 1]?.end ?? next.end);
  if (WHERE(word) || /^(?:of|with|for|near)$/.test(word)) return null;
  if (government && word === 'by' && !GROUND.has(next?.text ?? ''))
    return say('acts', start, next?.text === 'to' ? next.end : span.end);
  const deed =
    next &&
    (deedFrom(tokens, at, gazetteer.feature(row) === 'PPLC') ??
      (government ? resolveFrom(tokens, at) : undefined));
  return deed ? say('acts', next.start, deed.end) : null;
};

/**
 * Whether a name is used as only somebody who acts is: as an agent, a party or one addressed.
 * It speaks for the meaning that is a capital before it is known what the name means.
 */
export function isAgent(tokens: Token[], span: Span): boolean {
  const { word: before, the } = wordBefore(tokens, span.from);
  const word = before?.text.toLowerCase() ?? '';
  if (dealingBefore(tokens, span.from - (the ? 1 : 0))) return true;
  if (WHERE(word) || /^(?:of|with|for)$/.test(word)) return false;
  if (word === 'by' || ADDRESSED.has(word)) return true;
  const { at, owns } = following(tokens, span);
  if (!wordAfter(tokens, span)) return false;
  return owns ? ownedFrom(tokens, at) !== undefined : deedFrom(tokens, at, false) !== undefined;
}

/** The noun that is owned, within the three words after a possessive. */
function ownedFrom(tokens: Token[], at: number): Token | undefined {
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (!token) return undefined;
    if (POSSESSED.has(token.text.toLowerCase())) return token;
    if (!/^[ -]$/.test(token.after)) return undefined;
  }
  return undefined;
}

/** The verb of an agent that begins at a word, past adverbs and auxiliaries. */
function deedFrom(tokens: Token[], at: number, capital: boolean): Token | undefined {
  const first = tokens[at];
  // What a settlement "has" or "is" can be its own; of a capital in the news, seldom.
  if (first && capital && STATES.has(first.text)) return first;
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (!token) return undefined;
    if (ACTS.has(token.text)) return token;
    if (!ADVERB.test(token.text) && !AUXILIARY.test(token.text)) return undefined;
    if (token.after !== ' ') return undefined;
  }
  return undefined;
}

/** "will reject", "had to endorse", "did not follow": a will, which only somebody who acts has. */
function resolveFrom(tokens: Token[], at: number): Token | undefined {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (!first || !second || first.after !== ' ' || second.after !== ' ') return undefined;
  if (/^(?:will|would|should|must)$/.test(first.text))
    return isVerb(second) && !HAPPENS.has(second.text) ? second : undefined;
  const willing = /^(?:had|has|needed|needs)$/.test(first.text) && second.text === 'to';
  const refusing = /^(?:did|does)$/.test(first.text) && second.text === 'not';
  if ((willing || refusing) && isVerb(third) && !HAPPENS.has(third?.text ?? '')) return third;
  return undefined;
}

/** Whether a word can be a verb's base form: what is left when the small words are taken away. */
const isVerb = (token: Token | undefined) =>
  token !== undefined &&
  /^[a-z]{3,}$/.test(token.text) &&
  !/ly$|^(?:the|not|its|their|all|soon)$/.test(token.text);

/** "a loss to X", "its game against X": the contest, if the name is a side in one. */
function contestBefore(tokens: Token[], from: number): Token | null {
  const link = tokens[from - 1];
  if (!link || !/^(?:to|over|with|against)$/.test(link.text)) return null;
  const reach = link.text === 'against' ? 6 : 1;
  for (let i = from - 2; i >= 0 && i >= from - 1 - reach; i--) {
    const token = tokens[i];
    if (!token || /[.;!?\n]/.test(token.after)) return null;
    if (CONTESTS.has(token.text)) return token;
  }
  return null;
}

/** "relations with X", "strains between Y and X": the noun, if one governs the name. */
function dealingBefore(tokens: Token[], from: number): Token | null {
  const link = tokens[from - 1];
  if (!link || !/^(?:with|between|toward|towards|against|and|on|to)$/.test(link.text)) return null;
  for (let i = from - 2, steps = 0; i >= 0 && steps < 7; i--, steps++) {
    const token = tokens[i];
    if (!token || /[.;!?\n]/.test(token.after)) return null;
    if (!DEALINGS.has(token.text.toLowerCase())) continue;
    const between = tokens.slice(i + 1, from).map((t) => t.text);
    if (link.text === 'and')
      return between.includes('between') || between.includes('with') ? token : null;
    return steps <= 3 ? token : null;
  }
  return null;
}

/** Demonyms, and names that only qualify the noun after them: "X voters", "a X law". */
export const adjectival: Rule = ({ text, tokens, span, row, gazetteer }) => {
  if (span.form === 'demonym')
    return {
      reading: 'adjectival',
      reason: `“${span.exact}” says whose or what kind, from ${gazetteer.name(row)}; it locates nothing.`,
    };
  const next = wordAfter(tokens, span);
  if (!next || next.capital || following(tokens, span).owns) return null;
  if (!QUALIFIED.has(next.text) && !(isQualified(tokens, span.from) && isNoun(next, gazetteer)))
    return null;
  return {
    reading: 'adjectival',
    reason: `${quoted(text, span.start, next.end)} says whose or what kind; it locates nothing.`,
  };
};

/** "a X …", "its X …": a proper name has no such word before it unless it qualifies the next. */
function isQualified(tokens: Token[], from: number): boolean {
  const before = tokens[from - 1];
  return (
    before?.after === ' ' &&
    /^(?:a|an|its|our|their|his|her|this|these|those|some|any|many|several|no|two|three|other|former|relevant|key)$/i.test(
      before.text,
    )
  );
}

const isNoun = (token: Token, gazetteer: Gazetteer) =>
  !GROUND.has(token.text) &&
  !STATES.has(token.text) &&
  !ACTS.has(token.text) &&
  token.text.length > 3 &&
  !/^(?:and|or|but|that|which|who|when|where|while|with|from|into|after|before|based|born|style)$/.test(
    token.text,
  ) &&
  (gazetteer.wordRank(token.text) ?? 99999) > 60;
