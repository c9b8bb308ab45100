import { readdir } from 'node:fs/promises';
import { booleanPointInPolygon, length, multiLineString, multiPolygon, point } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { AreaGeometry, BorderGeometry, Position } from '../../src/story/geometry.ts';
import { atZoom, tightestBend } from './line.ts';
import { inPublic, readJson } from './sources.ts';

const details = ['far', 'near'] as const;

async function area(state: string, ref: string): Promise<AreaGeometry> {
  const areas = await readJson<AreaGeometry[]>(inPublic(`geometry/areas/${state}.json`));
  const found = areas.find((a) => a.ref === ref);
  if (!found) throw new Error(`${state}.json has no ${ref}.`);
  return found;
}

const border = (pair: string) =>
  readJson<BorderGeometry>(inPublic(`geometry/borders/${pair}.json`));

describe('areas as of June 2007', () => {
  const places: [name: string, at: Position, state: string, ref: string, inside: boolean][] = [
    ['Simferopol', [34.1, 44.95], 'UA', 'country:UA', true],
    ['Simferopol', [34.1, 44.95], 'RU', 'country:RU', false],
    ['Sevastopol', [33.6, 44.56], 'UA', 'country:UA', true],
    ['Pristina', [21.16, 42.66], 'RS', 'country:RS', true],
    ['Juba', [31.58, 4.85], 'SD', 'country:SD', true],
    ['Sukhumi', [41.05, 43.02], 'GE', 'country:GE', true],
    ['Tskhinvali', [43.97, 42.23], 'GE', 'country:GE', true],
    ['Stepanakert', [46.75, 39.82], 'AZ', 'country:AZ', true],
    ['Tiraspol', [29.6, 46.85], 'MD', 'country:MD', true],
    ['Kyrenia', [33.32, 35.32], 'CY', 'country:CY', true],
    ['Hargeisa', [44.06, 9.56], 'SO', 'country:SO', true],
    ['Baikonur', [63.3, 45.63], 'KZ', 'country:KZ', true],
    ['Moscow', [37.62, 55.75], 'RU', 'admin1:RU.48', true],
    ['Moscow', [37.62, 55.75], 'RU', 'admin1:RU.47', false],
    ['Kolomna', [38.77, 55.1], 'RU', 'admin1:RU.47', true],
    ['Kulob', [69.78, 37.91], 'TJ', 'admin1:TJ.02', true],
    ['Khujand', [69.62, 40.28], 'TJ', 'admin1:TJ.02', false],
    ['Khorugh', [71.55, 37.49], 'TJ', 'admin1:TJ.01', true],
  ];
  it.each(places)('%s %j, file %s: inside %s is %s', async (_, at, state, ref, inside) => {
    const shape = await area(state, ref);
    for (const detail of details)
      expect(booleanPointInPolygon(point(at), multiPolygon(shape[detail])), detail).toBe(inside);
  });

  it('has no Kosovo, no South Sudan and no state of its own for any other disputed land', async () => {
    const files = await readdir(inPublic('geometry/areas'));
    for (const code of ['XK', 'SS']) expect(files).not.toContain(`${code}.json`);
    for (const file of files) expect(file).toMatch(/^[A-Z]{2}\.json$/);
  });

  it('puts every label inside its area, and every ring inside the world, closed', async () => {
    for (const file of await readdir(inPublic('geometry/areas')))
      for (const shape of await readJson<AreaGeometry[]>(inPublic(`geometry/areas/${file}`))) {
        expect(booleanPointInPolygon(point(shape.label), multiPolygon(shape.near)), shape.ref).toBe(
          true,
        );
        for (const detail of details)
          for (const ring of shape[detail].flat()) {
            expect(ring.at(-1), shape.ref).toEqual(ring[0]);
            for (let i = 1; i < ring.length; i++)
              if (Math.abs(ring[i]![0] - ring[i - 1]![0]) > 180 && ring[i]![1] > -89)
                throw new Error(`${shape.ref} crosses the antimeridian at ${ring[i]!.join(', ')}.`);
          }
      }
  });
});

describe('borders', () => {
  // Lengths that OpenStreetMap's line gives; the source is in README.md.
  it.each([
    ['AF-TJ', 1348],
    ['KZ-RU', 7641],
  ])('%s is in one piece and %d km long', async (pair, km) => {
    const { far, middle, near } = await border(pair);
    for (const lines of [far, middle, near]) expect(lines).toHaveLength(1);
    expect(length(multiLineString(near)) / km).toBeCloseTo(1, 2);
  });

  it.each(['AF-TJ', 'KZ-RU'])('%s keeps its ends and bends gently when far', async (pair) => {
    const { far, middle, near } = await border(pair);
    for (const [line] of [far, middle]) {
      expect(line![0]).toEqual(near[0]![0]);
      expect(line!.at(-1)).toEqual(near[0]!.at(-1));
    }
    // Half of a 14 px band at zoom 2.5 is 7 px.
    const radius = atZoom(6, 3.25);
    expect(tightestBend(far[0]!, radius / 4)).toBeGreaterThan(atZoom(2.5, 2.5));
    expect(tightestBend(near[0]!, radius / 4)).toBeLessThan(atZoom(2.5, 2.5));
  });

  it('has no border between Russia and Ukraine at the neck of Crimea', async () => {
    for (const line of (await border('RU-UA')).near)
      for (const [lng, lat] of line) expect(lng < 37 && lat < 46.9, `${lng}, ${lat}`).toBe(false);
  });

  it('has the borders of 2007 only', async () => {
    const files = await readdir(inPublic('geometry/borders'));
    expect(files.filter((file) => /XK|SS/.test(file))).toEqual([]);
    for (const file of ['RU-UA.json', 'AL-RS.json', 'MK-RS.json', 'SD-UG.json', 'CD-SD.json'])
      expect(files).toContain(file);
    for (const file of files) {
      const [a, b] = file.slice(0, 5).split('-');
      expect(a! < b!, file).toBe(true);
    }
  });
});
