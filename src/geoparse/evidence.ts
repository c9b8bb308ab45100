import { fold } from '../gazetteer/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import {
  DIRECTIONS,
  FEATURE_AFTER,
  FUNCTION_WORDS,
  GROUND,
  INSTITUTIONS,
  LOCATIVE,
  OFFICES,
  QUALIFIED,
  SPEECH,
  STREET_AFTER,
  TITLES,
  TYPE_AFTER,
  WEAK_LOCATIVE,
} from './lexicon.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

/** What speaks for and against a span's being a place's name; each 0 or 1, or a small number. */
export type Evidence = Record<string, number>;

/** What the whole text says about names: gathered once, asked for every span. */
export interface TextFacts {
  tokens: Token[];
  /** Words that also occur in lower case. */
  lower: Set<string>;
  /** Words that stand right after a given name or a title somewhere: surnames. */
  surnames: Set<string>;
  /** Codes of countries and first-level areas that the text names without doubt. */
  areas: Set<string>;
  /** How often each folded span occurs. */
  counts: Map<string, number>;
  /** Folded names that stand after "in", "at", … or before a container somewhere. */
  located: Set<string>;
}

const isName = (token: Token | undefined, gazetteer: Gazetteer) =>
  token !== undefined && token.capital && gazetteer.givenNames.has(fold(token.text));

/** Whether a word is more likely a surname than a word of the language. */
const isSurname = (word: string, gazetteer: Gazetteer) =>
  gazetteer.surnames.has(fold(word)) || gazetteer.wordRank(word) === undefined;

/** Gathers what the whole text says about its names. */
export function gatherFacts(tokens: Token[], spans: Span[], gazetteer: Gazetteer): TextFacts {
  const lower = new Set<string>();
  const surnames = new Set<string>();
  tokens.forEach((token, i) => {
    if (!token.capital) lower.add(token.text);
    const before = tokens[i - 1];
    if (!token.capital || !before || !/^(?: |\. )$/.test(before.after)) return;
    const titled = TITLES.has(before.text.toLowerCase()) && before.capital;
    const initial = /^\p{Lu}$/u.test(before.text) && tokens[i - 2]?.capital === true;
    if ((isName(before, gazetteer) && !before.first) || titled || initial) surnames.add(token.text);
  });
  const areas = new Set<string>();
  const counts = new Map<string, number>();
  const located = new Set<string>();
  for (const span of spans) {
    const key = fold(span.exact);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const before = tokens[span.from - 1];
    if (before && LOCATIVE.has(before.text.toLowerCase()) && before.after === ' ') located.add(key);
    if (containerOf(span, spans, tokens, gazetteer).length) located.add(key);
    for (const row of span.rows) {
      const kind = gazetteer.kind(row);
      if (kind === 'country' || (kind === 'admin1' && (span.form !== 'short' || !before?.first)))
        areas.add(gazetteer.code(row));
    }
  }
  return { tokens, lower, surnames, areas, counts, located };
}

/** Areas that follow a span as its container ("X, Y"): rows of Y that hold a row of X. */
export function containerOf(
  span: Span,
  spans: Span[],
  tokens: Token[],
  gazetteer: Gazetteer,
): number[] {
  const last = tokens[span.to - 1];
  if (!last || !/^\.?, ?$|^ \($/.test(last.after)) return [];
  const next = spans.find((other) => other.from === span.to);
  if (!next || next.form === 'demonym') return [];
  return next.rows.filter((area) => span.rows.some((row) => holds(area, row, gazetteer)));
}

/** Whether an area lies around a place. */
export function holds(area: number, row: number, gazetteer: Gazetteer): boolean {
  if (area === row) return false;
  const kind = gazetteer.kind(area);
  if (kind === 'country') return gazetteer.country(row) === gazetteer.code(area);
  if (kind === 'admin1') return gazetteer.admin1(row) === area;
  if (kind === 'admin2') return gazetteer.kind(row) === 'city' && gazetteer.admin2(row) === area;
  return false;
}

/** Whether a span is likely to be a place, by itself: no word, surname or hamlet that happens to bear a name. */
function isCredible(span: Span, gazetteer: Gazetteer): boolean {
  if (span.form !== 'name') return true;
  const key = fold(span.exact);
  const kinds = span.rows.map((row) => gazetteer.kind(row));
  if (kinds.includes('country') || kinds.includes('region')) return true;
  if (gazetteer.surnames.has(key) || gazetteer.seldom.has(key) || INSTITUTIONS.has(key))
    return false;
  if (gazetteer.wordRank(key) !== undefined && !kinds.includes('admin1')) return false;
  return kinds.includes('admin1') || span.rows.some((row) => gazetteer.population(row) >= 15000);
}

/** Whether a city makes up most of the area around it, so that a name of both means the city. */
export function standsFor(city: number, area: number, gazetteer: Gazetteer): boolean {
  const kind = gazetteer.kind(area);
  if (gazetteer.kind(city) !== 'city' || (kind !== 'admin1' && kind !== 'admin2')) return false;
  const most = gazetteer.population(city) > 0.6 * gazetteer.population(area);
  return most && holds(area, city, gazetteer);
}

const flag = (value: unknown) => (value ? 1 : 0);

/** The evidence for and against one span. */
export function gatherEvidence(
  span: Span,
  spans: Span[],
  facts: TextFacts,
  gazetteer: Gazetteer,
): Evidence {
  const { tokens } = facts;
  const { rows } = span;
  const first = tokens[span.from];
  const last = tokens[span.to - 1];
  const adjacentBefore = tokens[span.from - 1];
  const before =
    adjacentBefore && /^ $|^-$|^ ?[“"(]$/.test(adjacentBefore.after) ? adjacentBefore : undefined;
  const linked =
    adjacentBefore && /^(?: |\. |-)$/.test(adjacentBefore.after) ? adjacentBefore : undefined;
  const nextToken = tokens[span.to];
  const after = last && nextToken && /^(?: |-)$/.test(last.after) ? nextToken : undefined;
  const wordBefore = before?.text.toLowerCase() ?? '';
  const wordAfter = after?.text.toLowerCase() ?? '';
  const key = fold(span.exact);
  const single = span.to - span.from === 1;
  const kinds = new Set(rows.map((row) => gazetteer.kind(row)));
  const cities = rows.filter((row) => gazetteer.kind(row) === 'city');
  const population = Math.max(0, ...rows.map((row) => gazetteer.population(row)));
  const primary = rows.some((row) => {
    const name = fold(gazetteer.name(row));
    return name === key || (name.startsWith(`${key} `) && gazetteer.population(row) >= 100000);
  });
  const rank = single && span.form === 'name' ? gazetteer.wordRank(key) : undefined;
  const container = containerOf(span, spans, tokens, gazetteer).length > 0;
  const contained = spans.some(
    (other) => other.to === span.from && containerOf(other, spans, tokens, gazetteer).length > 0,
  );
  const given = single && span.form === 'name' && gazetteer.givenNames.has(key);
  const capitalBefore =
    linked?.capital &&
    !FUNCTION_WORDS.has(linked.text.toLowerCase()) &&
    !spans.some((other) => other.to === span.from && isCredible(other, gazetteer)) &&
    !DIRECTIONS.has(linked.text.toLowerCase());
  const titleBefore = linked && TITLES.has(linked.text.toLowerCase());
  const capitalAfter = after?.capital && !FUNCTION_WORDS.has(wordAfter);
  const afterIsPlace = spans.some(
    (other) => other.from === span.to && isCredible(other, gazetteer),
  );
  const knownAfter =
    INSTITUTIONS.has(wordAfter) ||
    OFFICES.has(wordAfter) ||
    TITLES.has(wordAfter) ||
    STREET_AFTER.has(wordAfter) ||
    FEATURE_AFTER.has(wordAfter) ||
    TYPE_AFTER.has(wordAfter);
  const namedArea = rows.some(
    (row) =>
      facts.areas.has(gazetteer.country(row)) ||
      facts.areas.has(gazetteer.code(gazetteer.admin1(row) ?? -1)),
  );
  const isCity = !kinds.has('country') && !kinds.has('admin1') && !kinds.has('region');
  return {
    bias: 1,
    demonym: flag(span.form === 'demonym'),
    language: flag(
      span.form === 'demonym' &&
        /^(?:in|speaks?|speaking|spoke|into|fluent|learn|learning)$/.test(wordBefore) &&
        !capitalAfter,
    ),
    compoundPeople: flag(
      span.form === 'demonym' &&
        (last?.after === '-' ||
          adjacentBefore?.after === '-' ||
          wordBefore === 'native' ||
          wordBefore === 'real'),
    ),
    demonymInName: flag(
      span.form === 'demonym' &&
        after?.capital &&
        !INSTITUTIONS.has(wordAfter) &&
        !OFFICES.has(wordAfter),
    ),
    demonymBody: flag(span.form === 'demonym' && after?.capital && INSTITUTIONS.has(wordAfter)),
    shortContained: flag(span.form === 'short' && contained),
    shortDotted: flag(span.form === 'short' && !contained && span.exact.includes('.')),
    shortCountry: flag(span.form === 'short' && !contained && kinds.has('country')),
    shortAlone: flag(span.form === 'short' && !contained && !kinds.has('country')),
    country: flag(kinds.has('country') && span.form === 'name'),
    admin1: flag(kinds.has('admin1') && span.form === 'name'),
    region: flag(kinds.has('region') && span.form === 'name'),
    admin2: flag(kinds.has('admin2') && !kinds.has('admin1') && span.form === 'name'),
    admin2Only: flag(isCity && cities.length === 0),
    population: isCity ? Math.log10(population + 1) / 7 : 0,
    large: flag(isCity && population >= 100000),
    huge: flag(isCity && population >= 1000000),
    secondaryName: flag(!primary && span.form === 'name'),
    secondarySmall: flag(!primary && isCity && population < 200000),
    several: flag(!single && span.form === 'name'),
    typed: flag(!single && TYPE_AFTER.has(last?.text.toLowerCase() ?? '')),
    commonest: flag(rank !== undefined && rank < 5000),
    common: flag(rank !== undefined && rank >= 5000 && rank < 20000),
    uncommon: flag(rank !== undefined && rank >= 20000),
    commonInText: flag(single && span.form === 'name' && facts.lower.has(span.exact.toLowerCase())),
    given: flag(given),
    capital: flag(cities.some((row) => gazetteer.feature(row) === 'PPLC' && population >= 100000)),
    commonLarge: flag(rank !== undefined && population >= 500000),
    personLarge: flag(
      single && (given || gazetteer.surnames.has(key)) && isCity && population >= 300000,
    ),
    briefLarge: flag(span.exact.length <= 4 && span.form === 'name' && population >= 300000),
    secondaryLarge: flag(!primary && span.form === 'name' && isCity && population >= 500000),
    personName: flag(
      given && capitalAfter && !knownAfter && !afterIsPlace && isSurname(wordAfter, gazetteer),
    ),
    seldom: flag(span.form === 'name' && gazetteer.seldom.has(key)),
    commonSurname: flag(single && span.form === 'name' && gazetteer.surnames.has(key)),
    commonSurnameSmall: flag(single && isCity && population < 50000 && gazetteer.surnames.has(key)),
    givenThenName: flag(given && capitalAfter && !knownAfter && !afterIsPlace),
    surname: flag(single && facts.surnames.has(span.exact)),
    upper: flag(first?.upper && span.form === 'name'),
    brief: flag(span.exact.length <= 4 && span.form === 'name'),
    locative: flag(LOCATIVE.has(wordBefore)),
    weakLocative: flag(WEAK_LOCATIVE.has(wordBefore)),
    theBefore: flag(wordBefore === 'the'),
    articleBefore: flag(wordBefore === 'a' || wordBefore === 'an'),
    directionBefore: flag(DIRECTIONS.has(wordBefore)),
    hyphenBefore: flag(adjacentBefore?.after === '-'),
    titleBefore: flag(titleBefore),
    nameBefore: flag(
      linked &&
        isName(linked, gazetteer) &&
        !spans.some((s) => s.to === span.from && isCredible(s, gazetteer)),
    ),
    initialBefore: flag(linked && /^\p{Lu}$/u.test(linked.text) && linked.after === '. '),
    capitalBefore: flag(capitalBefore && !titleBefore && !linked?.first),
    capitalFirstBefore: flag(capitalBefore && !titleBefore && linked?.first),
    placeBefore: flag(
      adjacentBefore &&
        /^(?:,| and| or) ?$/.test(adjacentBefore.after) &&
        spans.some((s) => s.to === span.from),
    ),
    first: flag(first?.first),
    container: flag(container),
    contained: flag(contained),
    capitalAfter: flag(capitalAfter && !knownAfter && !afterIsPlace),
    capitalAfterSmall: flag(
      capitalAfter && !knownAfter && !afterIsPlace && isCity && population < 100000,
    ),
    placeAfter: flag(afterIsPlace && last?.after === ' '),
    institutionAfter: flag(INSTITUTIONS.has(wordAfter) && after?.capital),
    institutionLower: flag(INSTITUTIONS.has(wordAfter) && after && !after.capital),
    officeAfter: flag((OFFICES.has(wordAfter) || TITLES.has(wordAfter)) && after?.capital),
    streetAfter: flag(STREET_AFTER.has(wordAfter) && after?.capital),
    featureAfter: flag(FEATURE_AFTER.has(wordAfter) && after?.capital),
    speechAfter: flag(SPEECH.has(wordAfter)),
    lowerAfter: flag(after && !after.capital && last?.after === ' ' && !SPEECH.has(wordAfter)),
    hyphenAfter: flag(last?.after === '-'),
    possessive: flag(last && /^['’]$/.test(last.after) && nextToken?.text === 's'),
    commaAfter: flag(last?.after.startsWith(',')),
    located: flag(facts.located.has(key)),
    repeated: Math.min(1, ((facts.counts.get(key) ?? 1) - 1) / 4),
    namedArea: flag(namedArea && isCity),
    residentAfter: flag(QUALIFIED.has(wordAfter) && after && !after.capital),
    groundAfter: flag(GROUND.has(wordAfter) && after && !after.capital),
    capitalTwice: flag(capitalBefore && capitalAfter),
    locativeSmall: flag(isCity && population < 30000 && LOCATIVE.has(wordBefore)),
    commonLocative: flag(rank !== undefined && LOCATIVE.has(wordBefore)),
    commonLocated: flag(rank !== undefined && facts.located.has(key)),
    firstSmall: flag(isCity && population < 30000 && first?.first),
    quoteBefore: flag(/[“"]$/.test(adjacentBefore?.after ?? '')),
    ageAfter: flag(last?.after === ', ' && /^\d{1,2}$/.test(nextToken?.text ?? '')),
    numberBefore: flag(/^\d/.test(linked?.text ?? '')),
  };
}
