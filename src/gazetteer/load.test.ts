import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { GazetteerIndex } from './format.ts';
import type { Gazetteer } from './gazetteer.ts';
import { GazetteerError, loadGazetteer } from './load.ts';

const folder = fileURLToPath(new URL('../../public/gazetteer/', import.meta.url));
const read = (file: string): Promise<Uint8Array> => readFile(join(folder, file));

describe('the shipped gazetteer', () => {
  let gazetteer: Gazetteer;
  beforeAll(async () => {
    gazetteer = await loadGazetteer(read);
  });
  const kinds = (name: string) => gazetteer.find(name).map((row) => gazetteer.kind(row));
  const largest = (name: string) =>
    gazetteer
      .find(name)
      .filter((row) => gazetteer.kind(row) === 'city')
      .sort((a, b) => gazetteer.population(b) - gazetteer.population(a))[0];

  test('knows countries, areas, settlements and regions', () => {
    expect(kinds('Kenya')).toContain('country');
    expect(kinds('Bavaria')).toContain('admin1');
    expect(kinds('Rapides Parish')).toContain('admin2');
    expect(kinds('Nairobi')).toContain('city');
    expect(kinds('Balkans')).toContain('region');
  });

  test.each([
    ['Saint Petersburg', 'RU'],
    ['St. Petersburg', 'RU'],
    ['Leningrad', 'RU'],
    ['Kiev', 'UA'],
    ['Kyiv', 'UA'],
    ['Bombay', 'IN'],
    ['Kurgan-Tyube', 'TJ'],
    ['Peking', 'CN'],
    ['NEW YORK', 'US'],
  ])('the largest %s lies in %s', (name, country) => {
    const row = largest(name);
    expect(row).toBeDefined();
    expect(gazetteer.country(row ?? -1)).toBe(country);
  });

  test('tells where a settlement lies, by areas and in degrees', () => {
    const row = largest('Dushanbe') ?? -1;
    expect(gazetteer.feature(row)).toBe('PPLC');
    expect(gazetteer.geonameId(row)).toBe(1221874);
    expect(gazetteer.lat(row)).toBeCloseTo(38.536, 2);
    expect(gazetteer.lon(row)).toBeCloseTo(68.779, 2);
    expect(gazetteer.code(gazetteer.admin1(row) ?? -1)).toBe('TJ.04');
  });

  test('has demonyms in their own spelling only, each of the right place', () => {
    const of = (form: string) => gazetteer.findDemonym(form).map((row) => gazetteer.code(row));
    expect(of('French')).toEqual(['FR']);
    expect(of('American')).toEqual(['US']);
    expect(of('Tajik')).toEqual(['TJ']);
    expect(of('Dutch')).toEqual(['NL']);
    expect(of('Scottish')).toEqual(['GB.SCT']);
    expect(of('french')).toEqual([]);
  });

  test('has abbreviations in their own spelling only', () => {
    const of = (form: string) => gazetteer.findShort(form).map((row) => gazetteer.code(row));
    expect(of('Calif.')).toEqual(['US.CA']);
    expect(of('OR')).toEqual(['US.OR']);
    expect(of('Or')).toEqual([]);
    expect(of('U.K.')).toEqual(['GB']);
  });

  test('knows which countries share a border', () => {
    expect(gazetteer.neighbours('FR')).toContain('ES');
    expect(gazetteer.neighbours('TJ')).not.toContain('KZ');
  });

  test('does not find what is no name', () => {
    expect(gazetteer.find('Qqqzzzx')).toEqual([]);
    expect(gazetteer.find('')).toEqual([]);
  });

  test('is at most 4.5 MB as served, and its index says so', async () => {
    const index = JSON.parse(new TextDecoder().decode(await read('index.json'))) as GazetteerIndex;
    let total = 0;
    for (const [file, bytes] of Object.entries(index.files)) {
      expect((await stat(join(folder, file))).size, file).toBe(bytes);
      total += bytes;
    }
    expect(total).toBeLessThan(4_500_000);
  });

  test('loads from a host that unpacks .gz files by itself', async () => {
    const unpacked = await loadGazetteer(async (file) => {
      const bytes = await read(file);
      return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    });
    expect(unpacked.find('Nairobi')).toEqual(gazetteer.find('Nairobi'));
  });
});

describe('a gazetteer that cannot be used', () => {
  const answer = (replaced: string, bytes: Uint8Array | Error) =>
    loadGazetteer(async (file) => {
      if (file !== replaced) return read(file);
      if (bytes instanceof Error) throw bytes;
      return bytes;
    });
  const text = (value: string) => new TextEncoder().encode(value);

  test.each([
    ['index.json', new Error('404 Not Found'), /"index\.json" could not be read \(404 Not Found\)/],
    ['names.txt.gz', new Error('offline'), /"names\.txt\.gz" could not be read \(offline\)/],
    ['index.json', text('<!doctype html>'), /"index\.json" is broken/],
    ['countries.json', text('{'), /"countries\.json" is broken/],
    ['words.json.gz', text('[1'), /"words\.json\.gz" is broken/],
    ['names.txt.gz', text('one line'), /"names\.txt\.gz" is broken: it has 1 lines/],
    ['places.bin.gz', text('short'), /"places\.bin\.gz" is broken \(the column ends too early\)/],
    ['places.bin.gz', Uint8Array.of(0x1f, 0x8b, 1, 2), /"places\.bin\.gz" is broken/],
    ['index.json', text('{"format":99}'), /format 99.*format 1 is needed/],
  ])('%s: says what is wrong and what to do', async (file, bytes, sentence) => {
    const failed = answer(file, bytes);
    await expect(failed).rejects.toThrow(GazetteerError);
    await expect(failed).rejects.toThrow(sentence);
    await expect(failed).rejects.toThrow(/npm run data:gazetteer/);
  });
});
