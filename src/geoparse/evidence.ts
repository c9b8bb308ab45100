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
import { containerOf, isCredible } from './area.ts';
import { isName } from './facts.ts';
import type { TextFacts } from './facts.ts';
import type { Span } from './span.ts';

/** What speaks for and against a span's being a place's name; each 0 or 1, or a small number. */
export type Evidence = Record<string, number>;

/** Whether a word is more likely a surname than a word of the language. */
const isSurname = (word: string, gazetteer: Gazetteer) =>
  gazetteer.surnames.has(fold(word)) || gazetteer.wordRank(word) === undefined;

const flag = (value: unknown) => (value ? 1 : 0);

/** The evidence for and against one span. */
export function gatherEvidence(span: Span, facts: TextFacts, gazetteer: Gazetteer): Evidence {
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
  const container = containerOf(span, tokens, gazetteer).length > 0;
  const contained =
    span.previous !== undefined && containerOf(span.previous, tokens, gazetteer).length > 0;
  const placeJustBefore = span.previous !== undefined && isCredible(span.previous, gazetteer);
  const given = single && span.form === 'name' && gazetteer.givenNames.has(key);
  const capitalBefore =
    linked?.capital &&
    !FUNCTION_WORDS.has(linked.text.toLowerCase()) &&
    !placeJustBefore &&
    !DIRECTIONS.has(linked.text.toLowerCase());
  const titleBefore = linked && TITLES.has(linked.text.toLowerCase());
  const capitalAfter = after?.capital && !FUNCTION_WORDS.has(wordAfter);
  const afterIsPlace = span.next !== undefined && isCredible(span.next, gazetteer);
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
    nameBefore: flag(linked && isName(linked, gazetteer) && !placeJustBefore),
    initialBefore: flag(linked && /^\p{Lu}$/u.test(linked.text) && linked.after === '. '),
    capitalBefore: flag(capitalBefore && !titleBefore && !linked?.first),
    capitalFirstBefore: flag(capitalBefore && !titleBefore && linked?.first),
    placeBefore: flag(
      adjacentBefore &&
        /^(?:,| and| or) ?$/.test(adjacentBefore.after) &&
        span.previous !== undefined,
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
