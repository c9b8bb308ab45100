import { fold } from './fold.ts';
import type { CountryRecord, GazetteerIndex, RegionRecord, WordsFile } from './format.ts';
import { FEATURES } from './format.ts';
import { NameTable } from './nametable.ts';

/** The columns of the places, decoded; one number per row. */
export interface Columns {
  /** Thousandths of a degree. */
  lat: Int32Array;
  lon: Int32Array;
  population: Int32Array;
  country: Int32Array;
  admin1: Int32Array;
  admin2: Int32Array;
  feature: Int32Array;
  id: Int32Array;
}

export type RowKind = 'city' | 'admin1' | 'admin2' | 'country' | 'region';

/** What the files of a gazetteer hold, decoded but not yet indexed. */
export interface GazetteerData {
  index: GazetteerIndex;
  columns: Columns;
  /** One line per row of the columns: tab-separated names, after a code for areas. */
  lines: string[];
  countries: CountryRecord[];
  words: WordsFile;
}

/**
 * The place index. A place is a row number: first-level areas first, then second-level
 * areas, settlements, countries, regions. Nothing is made into an object before it is asked for.
 */
export class Gazetteer {
  readonly version: string;
  /** Given names, folded. */
  readonly givenNames: ReadonlySet<string>;
  /** Surnames that are also places' names, folded. */
  readonly surnames: ReadonlySet<string>;
  /** Folded names that news seldom means as a place. */
  readonly seldom: ReadonlySet<string>;
  readonly #data: GazetteerData;
  readonly #tabled: number;
  readonly #rows: number;
  readonly #names: NameTable;
  readonly #short = new Map<string, number[]>();
  readonly #demonyms = new Map<string, number[]>();
  readonly #wordRank = new Map<string, number>();
  readonly #countryRow = new Map<string, number>();
  readonly #countryPopulation = new Map<string, number>();
  readonly #aliases = new Map<number, string[]>();
  readonly #admin1Row = new Map<string, number>();

  constructor(data: GazetteerData) {
    this.#data = data;
    this.version = data.index.version;
    const { counts } = data.index;
    this.#tabled = counts.admin1 + counts.admin2 + counts.cities;
    this.#rows = this.#tabled + data.countries.length + data.words.regions.length;
    this.givenNames = new Set(data.words.givenNames.split(' '));
    this.surnames = new Set(data.words.surnames.split(' '));
    this.seldom = new Set(data.words.seldom);
    data.words.commonWords.split(' ').forEach((word, rank) => this.#wordRank.set(word, rank));

    data.countries.forEach((c, i) => this.#countryRow.set(c.code, this.#tabled + i));
    for (let row = 0; row < counts.admin1; row++) {
      this.#admin1Row.set(this.code(row), row);
      const country = this.country(row);
      const sum = this.#countryPopulation.get(country) ?? 0;
      this.#countryPopulation.set(country, sum + (data.columns.population[row] ?? 0));
    }
    const rowOf = this.#rowsByKey();
    for (const [key, names] of data.words.aliases) {
      const row = rowOf(key);
      if (row !== undefined) this.#aliases.set(row, names);
    }
    this.#names = new NameTable(this.#rows, (row) => this.#nameList(row));
    this.#addShort(rowOf);
    this.#addDemonyms(rowOf);
  }

  /** Rows by first-level code, ISO code, region id or `city:<GeoNames id>`. */
  #rowsByKey(): (key: string) => number | undefined {
    const { words, columns, index } = this.#data;
    const regions = new Map(
      words.regions.map((r, i) => [r.id, this.#tabled + index.countries.length + i]),
    );
    const wanted = new Set(words.aliases.map(([key]) => Number(key.replace('city:', ''))));
    const cities = new Map<string, number>();
    for (let row = index.counts.admin1; row < this.#tabled; row++) {
      const id = columns.id[row] ?? 0;
      if (id && wanted.has(id)) cities.set(`city:${id}`, row);
    }
    return (key) =>
      this.#admin1Row.get(key) ?? this.#countryRow.get(key) ?? regions.get(key) ?? cities.get(key);
  }

  #addShort(rowOf: (key: string) => number | undefined): void {
    for (const [key, forms] of this.#data.words.short)
      for (const form of forms) push(this.#short, form, rowOf(key));
    const spelled = (name: string) => /^(?:[A-Z]{2,4}|(?:[A-Z]\.)+[A-Z]?\.?)$/.test(name);
    for (const c of this.#data.countries)
      for (const form of c.names.filter(spelled))
        push(this.#short, form, this.#countryRow.get(c.code));
    for (const [row, names] of this.#aliases)
      for (const form of names.filter(spelled)) push(this.#short, form, row);
  }

  #addDemonyms(rowOf: (key: string) => number | undefined): void {
    for (const c of this.#data.countries)
      for (const form of c.demonyms) push(this.#demonyms, form, this.#countryRow.get(c.code));
    for (const [key, forms] of this.#data.words.demonyms)
      for (const form of forms) push(this.#demonyms, form, rowOf(key));
  }

  #line(row: number): string[] {
    return (this.#data.lines[row] ?? '').split('\t');
  }

  #nameList(row: number): string[] {
    const kind = this.kind(row);
    if (kind === 'country' || kind === 'region') {
      const record = this.#record(row);
      return [record.name, ...record.names];
    }
    const names = kind === 'city' ? this.#line(row) : this.#line(row).slice(1);
    return [...names, ...(this.#aliases.get(row) ?? [])];
  }

  #record(row: number): CountryRecord | RegionRecord {
    const i = row - this.#tabled;
    const { countries, words } = this.#data;
    const record = i < countries.length ? countries[i] : words.regions[i - countries.length];
    if (!record) throw new RangeError(`There is no place number ${row} in the gazetteer.`);
    return record;
  }

  /** Rows that bear this name, in any spelling of case, diacritics and punctuation. */
  find(name: string): number[] {
    return this.#names.find(fold(name), (row) => this.#nameList(row));
  }

  /** How many words the longest name has that begins with this folded word; 0 if none does. */
  longest(firstWord: string): number {
    return this.#names.longest(firstWord);
  }

  /** Rows of an abbreviation in exactly this spelling: `LA`, `Calif.`, `U.S.`. */
  findShort(form: string): readonly number[] {
    return this.#short.get(form) ?? [];
  }

  /** Rows of a demonym in exactly this spelling: `French`, `Texans`. */
  findDemonym(form: string): readonly number[] {
    return this.#demonyms.get(form) ?? [];
  }

  /** Rank of a common English word, 0 the commonest; undefined if it is none. */
  wordRank(word: string): number | undefined {
    return this.#wordRank.get(word);
  }

  kind(row: number): RowKind {
    const { counts, countries } = this.#data.index;
    if (row < counts.admin1) return 'admin1';
    if (row < counts.admin1 + counts.admin2) return 'admin2';
    if (row < this.#tabled) return 'city';
    return row < this.#tabled + countries.length ? 'country' : 'region';
  }

  name(row: number): string {
    if (row >= this.#tabled) return this.#record(row).name;
    const line = this.#line(row);
    return (this.kind(row) === 'city' ? line[0] : line[1]) ?? '';
  }

  /** GeoNames code of an area (`TJ.02`), ISO code of a country, id of a region, '' for a settlement. */
  code(row: number): string {
    if (row < this.#tabled) return this.kind(row) === 'city' ? '' : (this.#line(row)[0] ?? '');
    const record = this.#record(row);
    return 'code' in record ? record.code : record.id;
  }

  lat(row: number): number {
    return row < this.#tabled ? (this.#data.columns.lat[row] ?? 0) / 1000 : this.#record(row).lat;
  }

  lon(row: number): number {
    return row < this.#tabled ? (this.#data.columns.lon[row] ?? 0) / 1000 : this.#record(row).lon;
  }

  /** People; of a region, none. */
  population(row: number): number {
    if (row < this.#tabled) return this.#data.columns.population[row] ?? 0;
    return this.#countryPopulation.get(this.code(row)) ?? 0;
  }

  /** ISO code of the country in which the place lies, '' for a region. */
  country(row: number): string {
    if (row < this.#tabled)
      return this.#data.index.countries[this.#data.columns.country[row] ?? -1] ?? '';
    return this.kind(row) === 'country' ? this.code(row) : '';
  }

  /** Row of the first-level area in which the place lies (itself, if it is one); undefined if none. */
  admin1(row: number): number | undefined {
    if (row < this.#data.index.counts.admin1) return row;
    const parent = row < this.#tabled ? (this.#data.columns.admin1[row] ?? 0) : 0;
    return parent ? parent - 1 : undefined;
  }

  /** Row of the second-level area in which a settlement lies (itself, if it is one). */
  admin2(row: number): number | undefined {
    if (this.kind(row) === 'admin2') return row;
    const parent = row < this.#tabled ? (this.#data.columns.admin2[row] ?? 0) : 0;
    return parent ? this.#data.index.counts.admin1 + parent - 1 : undefined;
  }

  /** GeoNames feature code of a settlement (`PPLC` a capital); `PPL` when the files say no more. */
  feature(row: number): (typeof FEATURES)[number] {
    return (row < this.#tabled && FEATURES[this.#data.columns.feature[row] ?? 0]) || 'PPL';
  }

  geonameId(row: number): number | undefined {
    return (row < this.#tabled && this.#data.columns.id[row]) || undefined;
  }

  /** Row of a country by its ISO code. */
  countryRow(code: string): number | undefined {
    return this.#countryRow.get(code);
  }

  /** Row of a first-level area by its GeoNames code, for example `TJ.02`. */
  admin1Row(code: string): number | undefined {
    return this.#admin1Row.get(code);
  }

  /** Rows of a country's first-level areas. */
  admin1Of(code: string): number[] {
    const rows: number[] = [];
    for (let row = 0; row < this.#data.index.counts.admin1; row++)
      if (this.country(row) === code) rows.push(row);
    return rows;
  }

  /** ISO codes of the countries that share a land border with this one. */
  neighbours(code: string): readonly string[] {
    const row = this.#countryRow.get(code);
    const record = row === undefined ? undefined : this.#record(row);
    return record && 'neighbours' in record ? record.neighbours : [];
  }
}

function push(map: Map<string, number[]>, key: string, row: number | undefined): void {
  if (row === undefined) return;
  const list = map.get(key);
  if (!list) map.set(key, [row]);
  else if (!list.includes(row)) list.push(row);
}
