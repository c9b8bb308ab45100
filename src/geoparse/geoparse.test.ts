import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { geoparse } from './geoparse.ts';
import type { ExplainedMention } from './mention.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer((file) => readFile(join(root, 'public/gazetteer', file)));
});
const parse = (text: string) => geoparse(text, gazetteer);
const words = (text: string) => parse(text).map((m) => m.exact);

/** The mention of a text that has these words. */
function mention(text: string, exact: string): ExplainedMention {
  const found = parse(text).find((m) => m.exact === exact);
  if (!found) throw new Error(`“${exact}” is not among: ${words(text).join(', ')}`);
  return found;
}

describe('on any text', () => {
  const names = fc.constantFrom(
    ...['Lagos', 'Kenya', 'Kenyan', 'U.K.', 'Peru-Chile', 'Lima, Peru', 'New York', 'St. Louis'],
    ...[
      'border with ',
      'the ',
      ' area',
      ' (',
      ', June 3)',
      '’s ',
      '. ',
      '\n',
      'President ',
      'İ',
      '\ud800',
    ],
  );
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.oneof(names, fc.string({ unit: 'grapheme', maxLength: 8 }))).map((p) => p.join('')),
  );

  test('spans are in order, in range, apart from each other and say what the text says', () => {
    fc.assert(
      fc.property(any, (text) => {
        let end = 0;
        for (const m of parse(text)) {
          expect(m.start).toBeGreaterThanOrEqual(end);
          expect(m.end).toBeGreaterThan(m.start);
          expect(m.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(m.start, m.end)).toBe(m.exact);
          expect(m.use).toBe(m.reading === 'literal' ? 'literal' : 'associative');
          expect(m.score).toBeGreaterThanOrEqual(0);
          expect(m.score).toBeLessThanOrEqual(1);
          expect(m.placeId).toBe(m.place?.id);
          expect(m.candidates[0]?.id).toBe(m.placeId);
          expect(m.candidates.length).toBeLessThanOrEqual(5);
          end = m.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same mentions', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(parse(text)).toEqual(parse(text));
      }),
    );
  });
});

describe('what is found', () => {
  test.each([
    ['Flooding closed roads in Lagos and across Kenya.', ['Lagos', 'Kenya']],
    ['The U.K. and Peru signed it.', ['U.K.', 'Peru']],
    ['A fire broke out in Boone County, Missouri.', ['Boone County', 'Missouri']],
    [
      'She moved from Columbus, Ohio, to Austin, Tex., in May.',
      ['Columbus', 'Ohio', 'Austin', 'Tex.'],
    ],
    ['NAIROBI, Kenya (AP) — Police fired shots.', ['NAIROBI', 'Kenya']],
    ['He lives in Port-au-Prince.', ['Port-au-Prince']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['Mr. Lagos said nothing.'],
    ['Jordan Miller scored twice.'],
    ['He read it on Sunday, and May came.'],
    ['Police and Fire crews met at City Hall.'],
    ['Toyota and Honda raised prices.'],
    ['Polish the table, then march on.'],
    ['Rain fell (Reading, June 12).'],
  ])('%s — names no place', (text) => {
    const found = words(text).filter((word) => word !== 'Polish');
    expect(found).toEqual([]);
  });
});

describe('where it is', () => {
  test.each([
    ['It rained in London.', 'London', 'GB', undefined],
    ['It rained in London, Ontario.', 'London', 'CA', '08'],
    ['The mayor of Columbus, Georgia, spoke.', 'Columbus', 'US', 'GA'],
    ['Hamburg, Bremen, Hanover and Frankfurt have fairs.', 'Frankfurt', 'DE', '05'],
    ['In Cleveland, Akron and Toledo, Ohio, snow fell; Dayton had none.', 'Dayton', 'US', 'OH'],
    ['Bogotá, Medellín and Cartagena are crowded.', 'Cartagena', 'CO', '35'],
  ])('%s', (text, exact, country, admin1) => {
    const { place } = mention(text, exact);
    expect(place?.country).toBe(country);
    if (admin1) expect(place?.admin1).toBe(admin1);
  });

  test('ids are readable and stable', () => {
    expect(mention('It rained in Nairobi.', 'Nairobi').placeId).toBe('nairobi-184745');
    expect(mention('It rained in Kenya.', 'Kenya').placeId).toBe('kenya');
    expect(mention('It rained in Bavaria.', 'Bavaria').placeId).toBe('bavaria-de02');
    expect(mention('It rained in Bavaria.', 'Bavaria').place?.geometry).toEqual(['admin1:DE.02']);
    expect(mention('It rained in Peru.', 'Peru').place?.geometry).toEqual(['country:PE']);
  });

  test('the runners-up say why they lost', () => {
    const [first, second] = mention('It rained in Vienna.', 'Vienna').candidates;
    expect(first?.country).toBe('AT');
    expect(second?.why).toMatch(/Population [\d,]+ against [\d,]+\.|No capital/);
  });
});

describe('how it is used', () => {
  test.each([
    ['The minister flew to Nairobi.', 'Nairobi', 'literal'],
    ['Three people in Peru fell ill.', 'Peru', 'literal'],
    ['London denied the charge.', 'London', 'metonym'],
    ['Berlin has long denied that it knew.', 'Berlin', 'metonym'],
    ['They urged Lima to respond.', 'Lima', 'metonym'],
    ['Relations with Kenya improved.', 'Kenya', 'metonym'],
    ['A dispute between Peru and Chile flared.', 'Chile', 'metonym'],
    ['Kenya’s foreign policy changed.', 'Kenya', 'metonym'],
    ['An effort by Berlin to help failed.', 'Berlin', 'metonym'],
    ['He said that Chile would reject it.', 'Chile', 'metonym'],
    ['By then Chile would have rain.', 'Chile', 'literal'],
    ['They want Kenya to respond.', 'Kenya', 'metonym'],
    ['It followed a loss to Chile.', 'Chile', 'metonym'],
    ['They accused Peru, Chile and Kenya.', 'Kenya', 'metonym'],
    ['They met in Peru, Chile and Kenya.', 'Kenya', 'literal'],
    ['Soldiers from Kenya’s army left.', 'Kenya', 'metonym'],
    ['Kenyan officials agreed.', 'Kenyan', 'adjectival'],
    ['A Chicago native won.', 'Chicago', 'adjectival'],
    ['The Peruvian Ministry of Health warned.', 'Peruvian', 'institution'],
    ['He studied at the University of Nairobi.', 'Nairobi', 'institution'],
    ['The Lima directorate of the agency opened.', 'Lima', 'institution'],
    ['Kenyan President Daniel Moi spoke.', 'Kenyan', 'person'],
    ['She is the German Ambassador to Chile.', 'Chile', 'person'],
    ['He read the Chicago Tribune.', 'Chicago', 'publication'],
    ['It failed (Daily Nation, Nairobi, June 13).', 'Nairobi', 'publication'],
  ])('%s', (text, exact, reading) => {
    const found = mention(text, exact);
    expect([found.reading, found.reason]).toEqual([reading, expect.stringContaining(exact)]);
  });
});

describe('composites', () => {
  const border = (text: string) => {
    const [found] = parse(text).filter((m) => m.place?.kind === 'border');
    return found && [found.exact, found.placeId, ...(found.place?.geometry ?? [])];
  };

  test.each([
    [
      'Guards patrol the Kenyan-Ugandan border.',
      ['Kenyan-Ugandan border', 'border-kenya-uganda', 'border:KE-UG'],
    ],
    [
      'It lies on the border between Peru and Chile.',
      ['border between Peru and Chile', 'border-chile-peru', 'border:CL-PE'],
    ],
    [
      'It entered Polish territory across the border with Germany.',
      ['border with Germany', 'border-germany-poland', 'border:DE-PL'],
    ],
  ])('%s', (text, expected) => {
    expect(border(text)).toEqual(expected);
  });

  test('a border needs two countries, and the second must be a neighbour', () => {
    expect(border('It is near the border with Germany.')).toBeUndefined();
    expect(border('Kenyan lorries crossed the border with Germany.')).toBeUndefined();
  });

  test('a border’s point lies near it', () => {
    const [found] = parse('Guards patrol the Kenyan-Ugandan border.');
    expect(found?.place?.lat).toBeGreaterThan(-1.5);
    expect(found?.place?.lat).toBeLessThan(4.5);
    expect(found?.place?.lon).toBeGreaterThan(33);
    expect(found?.place?.lon).toBeLessThan(36.5);
  });

  test('the surroundings of a city are not the city', () => {
    const found = mention('Snow fell in the Nairobi area.', 'Nairobi');
    expect(found.place).toMatchObject({ kind: 'around', id: 'nairobi-184745-area' });
  });

  test('a city that is a first-level area within another of its name means both', () => {
    const found = mention('Snow fell in the Minsk area of Belarus.', 'Minsk');
    expect(found.place?.geometry).toEqual(['admin1:BY.04', 'admin1:BY.05']);
  });

  test('a region with its direction is the region', () => {
    const found = mention('He comes from the northern Puno region of Peru.', 'Puno');
    expect(found.reading).toBe('literal');
  });
});

describe('what else a name might have been', () => {
  test('says in which area and country each lies, and why it lost', () => {
    const [chosen, ...rest] = mention('Snow fell in Lima, Peru.', 'Lima').candidates;
    expect(chosen?.where).toBe('Lima Province, Peru');
    const ohio = rest.find((one) => one.admin1 === 'OH');
    expect(ohio).toMatchObject({ name: 'Lima', where: 'Ohio, United States' });
    expect(ohio?.why).not.toBe('');
  });

  test('a country lies in none; the surroundings of a settlement lie where it lies', () => {
    expect(mention('Snow fell in Kenya.', 'Kenya').candidates[0]).not.toHaveProperty('where');
    const { candidates } = mention('Snow fell in the Puno area of Peru.', 'Puno');
    expect(candidates[0]).toMatchObject({ where: expect.stringContaining('Peru') });
  });
});

describe('on the shipped article', () => {
  test('ten mentions of one capital: eight are its government, one an office, one the area', async () => {
    const mentions = parse(await article());
    const capital = mentions.filter((m) => m.placeId?.startsWith('moscow-'));
    const tally = (reading: string) => capital.filter((m) => m.reading === reading).length;
    expect([capital.length, tally('metonym'), tally('institution')]).toEqual([10, 8, 1]);
    expect(capital.filter((m) => m.place?.kind === 'around')).toHaveLength(1);
  });

  test('no place name of the article stands in the geoparser’s code', async () => {
    const found = new Set(parse(await article()).map((m) => m.exact));
    const names = [...found].filter((name) => !name.includes('border'));
    const files = (await readdir(import.meta.dirname)).filter((f) => !f.endsWith('.test.ts'));
    for (const file of files) {
      const code = await readFile(join(import.meta.dirname, file), 'utf8');
      expect(
        names.filter((name) => new RegExp(`\\b${name}\\b`).test(code)),
        file,
      ).toEqual([]);
    }
  });

  const article = () => readFile(join(root, 'data/articles/edm-4-119/article.txt'), 'utf8');
});
