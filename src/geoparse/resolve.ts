import { fold } from '../gazetteer/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { kilometres } from './distance.ts';
import { containerOf, holds, standsFor } from './area.ts';
import type { Recognised } from './recognise.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';
import { isAgent } from './stands.ts';
import { RESOLUTION } from './weights.ts';

/** What speaks for one row as the meaning of a name. */
export type Support = Record<string, number>;

export interface Ranked {
  row: number;
  /** Share of belief among the rows of this name, 0 to 1. */
  share: number;
  support: Support;
}

/** Occurrences of one name that mean the same place: one sense per text, unless a container parts them. */
interface Sense {
  key: string;
  spans: Span[];
  rows: number[];
  containers: Set<number>;
  /** Share of the occurrences in which the name acts, is addressed or is a party. */
  agency: number;
  ranked: Ranked[];
}

const MOST_ROWS = 60;
const ROUNDS = 3;

/** Ranks the rows of every recognised span, best first. */
export function resolve(
  tokens: Token[],
  recognised: Recognised[],
  gazetteer: Gazetteer,
): Map<Span, Ranked[]> {
  const senses = groupSenses(tokens, recognised, gazetteer);
  for (const sense of senses) rank(sense, [], gazetteer);
  for (let round = 0; round < ROUNDS; round++) {
    const before = senses.map((sense) => ({ ...sense }));
    for (const sense of senses)
      rank(
        sense,
        before.filter((other) => other.key !== sense.key),
        gazetteer,
      );
  }
  const ranked = new Map<Span, Ranked[]>();
  for (const sense of senses) for (const span of sense.spans) ranked.set(span, sense.ranked);
  return ranked;
}

function groupSenses(tokens: Token[], recognised: Recognised[], gazetteer: Gazetteer): Sense[] {
  const senses = new Map<string, Sense>();
  const common = new Map<string, number>();
  const found = recognised.map(({ span }) => {
    const containers = containerOf(span, tokens, gazetteer);
    const name = `${fold(span.exact)}|${span.form}`;
    const [container] = containers;
    if (container !== undefined && !common.has(name)) common.set(name, container);
    return { span, containers, name };
  });
  for (const { span, containers, name } of found) {
    // Without a container of its own, a name means what it meant when the text first said where it is.
    const container = containers[0] ?? common.get(name);
    const key = `${name}|${container ?? ''}`;
    const sense = senses.get(key) ?? {
      ...{ key: name, spans: [], containers: new Set<number>(), agency: 0, ranked: [] },
      rows: shortlist(span.rows, fold(span.exact), container, gazetteer),
    };
    for (const row of containers) sense.containers.add(row);
    sense.spans.push(span);
    senses.set(key, sense);
  }
  for (const sense of senses.values())
    sense.agency = sense.spans.filter((span) => isAgent(tokens, span)).length / sense.spans.length;
  return [...senses.values()];
}

/** The rows worth weighing: of a very common name, the most populous and those in the named container. */
function shortlist(
  all: number[],
  said: string,
  container: number | undefined,
  gazetteer: Gazetteer,
): number[] {
  const rows = all.filter(
    (row) =>
      !all.some(
        (city) => standsFor(city, row, gazetteer) || namesakeOf(city, row, said, gazetteer),
      ),
  );
  if (rows.length <= MOST_ROWS) return rows;
  const inside = (row: number) =>
    container !== undefined && holds(container, row, gazetteer) ? 1 : 0;
  return [...rows]
    .sort((a, b) => inside(b) - inside(a) || gazetteer.population(b) - gazetteer.population(a))
    .slice(0, MOST_ROWS);
}

/** Whether an area is called after a large city near by ("X Region"), whose bare name means the city. */
function namesakeOf(city: number, area: number, said: string, gazetteer: Gazetteer): boolean {
  const kind = gazetteer.kind(area);
  if (gazetteer.kind(city) !== 'city' || (kind !== 'admin1' && kind !== 'admin2')) return false;
  const km = () =>
    kilometres(
      ...([gazetteer.lat(city), gazetteer.lon(city)] as const),
      ...([gazetteer.lat(area), gazetteer.lon(area)] as const),
    );
  return (
    gazetteer.population(city) >= 100000 &&
    gazetteer.country(city) === gazetteer.country(area) &&
    fold(gazetteer.name(area)) !== said &&
    km() < 250
  );
}

function rank(sense: Sense, others: Sense[], gazetteer: Gazetteer): void {
  const context = gatherContext(others, gazetteer);
  const scored = sense.rows.map((row) => {
    const support = supportFor(row, sense, context, gazetteer);
    let sum = 0;
    for (const [name, value] of Object.entries(support)) sum += value * (RESOLUTION[name] ?? 0);
    return { row, sum, support };
  });
  const most = Math.max(...scored.map((s) => s.sum));
  const total = scored.reduce((all, s) => all + Math.exp(s.sum - most), 0);
  sense.ranked = scored
    .map(({ row, sum, support }) => ({ row, share: Math.exp(sum - most) / total, support }))
    .sort((a, b) => b.share - a.share || a.row - b.row);
}

/** Where the other names of the text lie. */
export interface Context {
  countries: Map<string, number>;
  areas: Map<number, number>;
  points: { lat: number; lon: number; weight: number }[];
  total: number;
}

function gatherContext(others: Sense[], gazetteer: Gazetteer): Context {
  const context: Context = { countries: new Map(), areas: new Map(), points: [], total: 0 };
  for (const sense of others) {
    const weight = Math.sqrt(sense.spans.length);
    for (const { row, share } of sense.ranked.slice(0, 5)) {
      const country = gazetteer.country(row);
      // Squared, so that a crowd of namesakes that are all unlikely makes no context.
      const value = share * share * weight;
      if (!country) continue;
      context.total += value;
      context.countries.set(country, (context.countries.get(country) ?? 0) + value);
      const area = gazetteer.admin1(row);
      if (area !== undefined) context.areas.set(area, (context.areas.get(area) ?? 0) + value);
      if (gazetteer.kind(row) !== 'country' && value > 0.01)
        context.points.push({
          lat: gazetteer.lat(row),
          lon: gazetteer.lon(row),
          weight: gazetteer.kind(row) === 'admin1' ? value / 2 : value,
        });
    }
  }
  return context;
}

/** 0 to 1: how much the text is about several countries, where a capital's name means the capital. */
function abroad(context: Context): number {
  const weighty = [...context.countries.values()].filter((weight) => weight > 0.3).length;
  return Math.max(0, Math.min(1, (weighty - 1) / 4));
}

const FLAGS = {
  city: 'city',
  admin1: 'admin1',
  admin2: 'admin2',
  country: 'country',
  region: 'region',
};

/** How much of the context lies within some 60, 250 and 1000 km of a row. */
function nearness(points: Context['points'], row: number, gazetteer: Gazetteer) {
  const sum = { near: 0, around: 0, region: 0 };
  const [lat, lon] = [gazetteer.lat(row), gazetteer.lon(row)];
  for (const point of points) {
    if (Math.abs(point.lat - lat) > 40) continue;
    const km = kilometres(lat, lon, point.lat, point.lon);
    sum.near += point.weight * Math.exp(-km / 60);
    sum.around += point.weight * Math.exp(-km / 250);
    sum.region += point.weight * Math.exp(-km / 1000);
  }
  return sum;
}

function supportFor(row: number, sense: Sense, context: Context, gazetteer: Gazetteer): Support {
  const kind = gazetteer.kind(row);
  const area = gazetteer.admin1(row);
  const feature = gazetteer.feature(row);
  const country = gazetteer.country(row);
  // The files give small settlements no population: take them for hamlets, not for empty.
  const population = Math.log10(Math.max(300, gazetteer.population(row))) / 7;
  const name = fold(gazetteer.name(row));
  const said = sense.key.split('|')[0] ?? '';
  const { total } = context;
  const local = kind === 'city' || kind === 'admin2' || kind === 'admin1';
  const close = nearness(local ? context.points : [], row, gazetteer);
  return {
    [FLAGS[kind]]: 1,
    population: kind === 'city' ? population : 0,
    areaPopulation: kind === 'admin1' || kind === 'admin2' ? population : 0,
    primary: name === said ? 1 : 0,
    nearlyPrimary: name !== said && name.startsWith(`${said} `) ? 1 : 0,
    capital: feature === 'PPLC' ? 1 : 0,
    capitalAbroad: feature === 'PPLC' ? abroad(context) : 0,
    capitalActs: feature === 'PPLC' ? sense.agency : 0,
    seat: feature === 'PPLA' ? 1 : 0,
    countySeat: feature === 'PPLA2' ? 1 : 0,
    part: feature === 'PPLX' || feature === 'PPLL' ? 1 : 0,
    contained: [...sense.containers].some((other) => holds(other, row, gazetteer)) ? 1 : 0,
    countryShare: total ? (context.countries.get(country) ?? 0) / (total + 1) : 0,
    countryNamed: Math.min(1, context.countries.get(country) ?? 0),
    areaShare: total && area !== undefined ? (context.areas.get(area) ?? 0) / (total + 1) : 0,
    areaNamed:
      total && area !== undefined && kind !== 'admin1'
        ? Math.min(1, context.areas.get(area) ?? 0)
        : 0,
    near: Math.log1p(close.near),
    around: Math.log1p(close.around),
    inRegion: Math.log1p(close.region),
  };
}
