import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { fold } from '../gazetteer/fold.ts';
import { standsFor } from './area.ts';
import { kilometres } from './distance.ts';
import type { ExplainedMention, ResolvedPlace } from './mention.ts';
import { placeId, slug, toPlace } from './place.ts';
import type { Token } from './token.ts';

/** A single mention with the words and the row that it stands on. */
export interface Placed {
  mention: ExplainedMention;
  from: number;
  to: number;
  row: number;
}

/** Joins single mentions into the composites that they make: borders and surroundings. */
export function compose(
  text: string,
  tokens: Token[],
  placed: Placed[],
  gazetteer: Gazetteer,
): ExplainedMention[] {
  const out: ExplainedMention[] = [];
  for (let i = 0; i < placed.length; i++) {
    const one = placed[i];
    if (!one) continue;
    const two = placed[i + 1];
    const pair = two && borderOfTwo(text, tokens, one, two, gazetteer);
    if (pair) {
      out.push(pair);
      i++;
      continue;
    }
    out.push(
      borderWith(text, tokens, placed, i, gazetteer) ??
        surroundings(tokens, one, gazetteer) ??
        one.mention,
    );
  }
  return out;
}

const isBorder = (token: Token | undefined) =>
  token !== undefined && /^(?:border|borders|frontier)$/.test(token.text);

/** "the Xian-Yish border", "the border between X and Y". */
function borderOfTwo(
  text: string,
  tokens: Token[],
  one: Placed,
  two: Placed,
  gazetteer: Gazetteer,
): ExplainedMention | null {
  const a = gazetteer.country(one.row);
  const b = gazetteer.country(two.row);
  if (!isCountry(one.row, gazetteer) || !isCountry(two.row, gazetteer) || a === b) return null;
  const hyphen = /^[-–‐]$/.test(tokens[one.to - 1]?.after ?? '') && one.to === two.from;
  if (hyphen && isBorder(tokens[two.to]) && tokens[two.to - 1]?.after === ' ')
    return border(
      text,
      one.mention.start,
      tokens[two.to]?.end ?? two.mention.end,
      a,
      b,
      [one, two],
      gazetteer,
    );
  const and = tokens[one.to];
  const the = tokens[one.from - 1]?.text === 'the' ? 2 : 1;
  const between = tokens[one.from - the];
  const noun = tokens[one.from - the - 1];
  const gap = two.from - one.to - 1;
  if (and?.text === 'and' && gap <= 1 && between?.text === 'between' && noun && isBorder(noun))
    return border(text, noun.start, two.mention.end, a, b, [one, two], gazetteer);
  return null;
}

/** "its … territory across the border with X": the other side is the country spoken of just before. */
function borderWith(
  text: string,
  tokens: Token[],
  placed: Placed[],
  i: number,
  gazetteer: Gazetteer,
): ExplainedMention | null {
  const one = placed[i];
  if (!one || !isCountry(one.row, gazetteer) || one.mention.reading === 'adjectival') return null;
  const the = tokens[one.from - 1]?.text === 'the' ? 2 : 1;
  const noun = tokens[one.from - the - 1];
  if (tokens[one.from - the]?.text !== 'with' || !noun || !isBorder(noun)) return null;
  const code = gazetteer.country(one.row);
  const neighbours = gazetteer.neighbours(code);
  for (let back = i - 1; back >= 0 && back >= i - 12; back--) {
    const other = placed[back];
    if (!other || !neighbours.includes(gazetteer.country(other.row))) continue;
    const across = gazetteer.country(other.row);
    return border(text, noun.start, one.mention.end, code, across, [one, other], gazetteer);
  }
  return null;
}

const isCountry = (row: number, gazetteer: Gazetteer) => gazetteer.kind(row) === 'country';

function border(
  text: string,
  start: number,
  end: number,
  a: string,
  b: string,
  parts: Placed[],
  gazetteer: Gazetteer,
): ExplainedMention {
  const [one, two] = [a, b].sort() as [string, string];
  const names = [one, two].map((code) => gazetteer.name(gazetteer.countryRow(code) ?? -1)).sort();
  const place: ResolvedPlace = {
    id: `border-${names.map(slug).join('-')}`,
    name: `Border of ${names.join(' and ')}`,
    kind: 'border',
    ...middle(one, two, gazetteer),
    geometry: [`border:${one}-${two}`],
  };
  const score = Math.min(...parts.map((part) => part.mention.score));
  const exact = text.slice(start, end);
  const reason = `“${exact}” is somewhere along the border of ${names.join(' and ')}; the words name no point on it.`;
  return {
    ...{
      start,
      end,
      exact,
      reading: 'literal',
      use: 'literal',
      placeId: place.id,
      score,
      place,
      reason,
    },
    candidates: [{ ...place, score, why: 'The two countries are named.' }],
  };
}

/** A point near the middle of a border: between the pairs of first-level areas closest to each other. */
function middle(a: string, b: string, gazetteer: Gazetteer): { lat: number; lon: number } {
  const pairs = gazetteer
    .admin1Of(a)
    .flatMap((p) =>
      gazetteer.admin1Of(b).map((q) => ({
        km: kilometres(gazetteer.lat(p), gazetteer.lon(p), gazetteer.lat(q), gazetteer.lon(q)),
        lat: (gazetteer.lat(p) + gazetteer.lat(q)) / 2,
        lon: (gazetteer.lon(p) + gazetteer.lon(q)) / 2,
      })),
    )
    .sort((x, y) => x.km - y.km)
    .slice(0, 5);
  const mean = (of: 'lat' | 'lon') =>
    Math.round((pairs.reduce((sum, pair) => sum + pair[of], 0) / (pairs.length || 1)) * 1000) /
    1000;
  return { lat: mean('lat'), lon: mean('lon') };
}

/** "the X area", "the X region" of a settlement: the place and what lies around it. */
function surroundings(tokens: Token[], one: Placed, gazetteer: Gazetteer): ExplainedMention | null {
  const { mention, row } = one;
  if (gazetteer.kind(row) !== 'city' || mention.reading !== 'literal') return null;
  const next = tokens[one.to];
  if (
    tokens[one.to - 1]?.after !== ' ' ||
    !next ||
    !/^(?:area|region|metropolitan)$/.test(next.text)
  )
    return null;
  const city = toPlace(row, gazetteer);
  const areas = areasOf(row, mention.exact, gazetteer).map((a) => `admin1:${gazetteer.code(a)}`);
  const place: ResolvedPlace = {
    ...city,
    id: `${placeId(row, gazetteer)}-area`,
    name: `${city.name} area`,
    kind: 'around',
    geometry: areas,
  };
  const reason = `“${mention.exact} ${next.text}” is the place and its surroundings, not the spot.`;
  const [chosen, ...rest] = mention.candidates;
  const first = { ...chosen, ...place, score: mention.score, why: chosen?.why ?? '' };
  return { ...mention, placeId: place.id, place, reason, candidates: [first, ...rest] };
}

/**
 * First-level areas that "the X area" covers: if the city is one by itself, that, and others of its
 * name in its country, such as the province around it.
 */
function areasOf(city: number, said: string, gazetteer: Gazetteer): number[] {
  const own = gazetteer.admin1(city);
  if (own === undefined || !standsFor(city, own, gazetteer)) return [];
  const key = fold(said);
  const others = gazetteer.find(said).filter((row) => {
    const name = fold(gazetteer.name(row));
    return (
      row !== own &&
      gazetteer.kind(row) === 'admin1' &&
      gazetteer.country(row) === gazetteer.country(city) &&
      (name === key || name.startsWith(`${key} `))
    );
  });
  return [own, ...others];
}
