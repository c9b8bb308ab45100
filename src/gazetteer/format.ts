/** The version of the files' layout; a reader refuses any other. */
export const FORMAT = 1;

/** `index.json`: what the other files hold. */
export interface GazetteerIndex {
  format: number;
  /** Names the state of the data, from the versions of its packages. */
  version: string;
  /** Numbers of first-level areas, second-level areas and settlements, in this order in the files. */
  counts: { admin1: number; admin2: number; cities: number };
  /** ISO codes in the order in which `places.bin.gz` numbers them. */
  countries: string[];
  /** Bytes of every file. */
  files: Record<string, number>;
}

/** One country of `countries.json`. Degrees, WGS 84. */
export interface CountryRecord {
  /** ISO 3166-1 alpha-2. */
  code: string;
  name: string;
  names: string[];
  lat: number;
  lon: number;
  /** Codes of the countries with which it shares a land border. */
  neighbours: string[];
  /** Adjective first, then the names of the people. */
  demonyms: string[];
  independent: boolean;
}

/** A wider region or physical feature. Degrees, WGS 84. */
export interface RegionRecord {
  id: string;
  name: string;
  names: string[];
  lat: number;
  lon: number;
}

/** `words.json.gz`: what is not a table of places. */
export interface WordsFile {
  regions: RegionRecord[];
  /** Names and abbreviations by `US.CA` or `city:<GeoNames id>`. */
  aliases: [string, string[]][];
  /** Abbreviations that count only as spelled, by first-level code. */
  short: [string, string[]][];
  /** Demonyms of areas and regions, by code or region id. */
  demonyms: [string, string[]][];
  /** Given names, folded, separated by spaces. */
  givenNames: string;
  /** Surnames that some place bears as well, folded, separated by spaces. */
  surnames: string;
  /** Names that news almost always means otherwise than as a place, folded. */
  seldom: string[];
  /** Common English words, in lower case, most common first, separated by spaces. */
  commonWords: string;
}

/** Feature codes as `places.bin.gz` numbers them; all other settlements are `PPL`. */
export const FEATURES = ['PPL', 'PPLX', 'PPLC', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLL'] as const;

/** The columns of `places.bin.gz`, in order. Coordinates are in thousandths of a degree. */
export const COLUMNS = [
  'lat',
  'lon',
  'population',
  'country',
  'admin1',
  'admin2',
  'feature',
  'id',
] as const;
