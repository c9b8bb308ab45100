import type { CountryRecord } from '../../src/gazetteer/format.ts';
import { packageModule } from './read.ts';

interface WorldCountry {
  name: { common: string; official: string };
  cca2: string;
  cca3: string;
  altSpellings: string[];
  latlng: [number, number];
  borders: string[];
  demonyms?: { eng?: { m: string } };
  independent: boolean;
}

/** Common names as of June 2007, where the package has a later one. */
const earlier: Record<string, string> = {
  TR: 'Turkey',
  CZ: 'Czech Republic',
  SZ: 'Swaziland',
  MK: 'Macedonia',
};

const plural = (demonym: string) =>
  /(ese|ish|ch|ss|sh|s|z)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];

/** Countries with names, points (The World Factbook), land neighbours and demonyms. */
export function readCountries(
  aliases: Map<string, string[]>,
  demonyms: Map<string, string[]>,
): CountryRecord[] {
  const list = packageModule('world-countries') as WorldCountry[];
  const byThree = new Map(list.map((c) => [c.cca3, c.cca2]));
  return list.map((c) => {
    const name = earlier[c.cca2] ?? c.name.common;
    const own = aliases.get(c.cca2) ?? [];
    const names = [c.name.common, c.name.official, ...c.altSpellings, ...own].filter(
      (other) =>
        other !== name &&
        /^[\p{Script=Latin} .,'’()-]+$/u.test(other) &&
        (other.length > 3 || own.includes(other)),
    );
    const by = demonyms.get(c.cca2);
    const packaged = c.demonyms?.eng?.m;
    return {
      code: c.cca2,
      name,
      names: [...new Set(names)],
      lat: c.latlng[0],
      lon: c.latlng[1],
      neighbours: c.borders
        .map((three) => byThree.get(three) ?? '')
        .filter(Boolean)
        .sort(),
      demonyms: by
        ? by.filter((form) => form !== '-')
        : packaged
          ? packaged.split(/, | or /).flatMap(plural)
          : [],
      independent: c.independent,
    };
  });
}
