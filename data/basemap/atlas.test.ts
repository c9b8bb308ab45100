import { gzipSync } from 'node:zlib';
import type { VectorTileFeature } from '@mapbox/vector-tile';
import type { PMTiles } from 'pmtiles';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BorderGeometry } from '../../src/story/geometry.ts';
import { openArchive, readLayer } from './built.ts';
import { readList } from './lists.ts';
import { inPublic, readJson } from './sources.ts';

const lastZoom = 6;
let atlas: PMTiles;
beforeAll(async () => {
  atlas = await openArchive('basemap/atlas.pmtiles');
});

/** Features of a layer in every tile of a zoom, with the tile that holds them. */
async function everywhere(layer: string, z: number, within = { from: 0, to: 2 ** z }) {
  const found: { feature: VectorTileFeature; x: number; y: number }[] = [];
  for (let x = within.from; x < within.to; x++)
    for (let y = 0; y < 2 ** z; y++)
      for (const feature of await readLayer(atlas, layer, z, x, y)) found.push({ feature, x, y });
  return found;
}

it('covers the world from zoom 0 to the last', async () => {
  expect(await atlas.getHeader()).toMatchObject({
    minZoom: 0,
    maxZoom: lastZoom,
    minLon: -180,
    maxLon: 180,
  });
});

describe('what is named', () => {
  it.each(['lakes', 'rivers'])('has every one of the list of %s', async (layer) => {
    const wanted = (await readList(layer, ['match', 'name', 'rest'])).map((row) => row.name);
    const names = new Set(
      (await everywhere(layer, 5)).map(({ feature }) => feature.properties['name']),
    );
    const near = new Set(
      (await everywhere(layer, lastZoom, { from: 40, to: 50 })).map(
        ({ feature }) => feature.properties['name'],
      ),
    );
    expect(wanted.filter((name) => !names.has(name) && !near.has(name))).toEqual([]);
  });

  it.each([
    ['lakes', ['Aral Sea', 'Caspian Sea', 'Issyk-Kul', 'Lake Balkhash', 'Karakul', 'Lake Sarez']],
    ['rivers', ['Panj', 'Amu Darya', 'Vakhsh', 'Syr Darya', 'Volga', 'Ural', 'Irtysh']],
  ])('shows the %s of the region in three languages', async (layer, names) => {
    const features = await everywhere(layer, 5);
    for (const name of names) {
      const one = features.find(({ feature }) => feature.properties['name'] === name);
      expect(one, name).toBeDefined();
      expect(one!.feature.properties['name_ru']).toMatch(/^[А-яЁё -]+$/);
      expect(one!.feature.properties['name_local']).toBeTruthy();
    }
  });

  it('has the names of June 2007 at their places', async () => {
    const cities = await everywhere('city_labels', lastZoom, { from: 32, to: 46 });
    const places: [string, number, number][] = [
      ['Dushanbe', 68.78, 38.54],
      ['Qurghonteppa', 68.78, 37.84],
      ['Kulob', 69.78, 37.91],
      ['Khujand', 69.62, 40.28],
      ['Khorugh', 71.55, 37.49],
      ['Shurobod', 70.05, 37.84],
      ['Hamadoni', 69.63, 37.66],
      ['Dusti (Qumsangir)', 68.66, 37.35],
      ['Astana', 71.43, 51.18],
      ['Kiev', 30.52, 50.45],
    ];
    for (const [name, lng, lat] of places) {
      const all = cities.filter(({ feature }) => feature.properties['name'] === name);
      expect(all, name).toHaveLength(1);
      const { feature, x, y } = all[0]!;
      const { geometry } = feature.toGeoJSON(x, y, lastZoom);
      expect(geometry.type).toBe('Point');
      const at = (geometry as GeoJSON.Point).coordinates;
      expect(Math.hypot(at[0]! - lng, at[1]! - lat), name).toBeLessThan(0.1);
    }
    const names = new Set(cities.map(({ feature }) => feature.properties['name']));
    for (const later of ['Nur-Sultan', 'Bokhtar', 'Levakant']) expect(names).not.toContain(later);
  });

  it('names no state that did not exist yet, by no later name', async () => {
    const names = (await everywhere('country_labels', 5)).map(
      ({ feature }) => feature.properties['name'],
    );
    for (const later of ['Kosovo', 'South Sudan', 'North Macedonia', 'Eswatini', 'Türkiye'])
      expect(names).not.toContain(later);
    for (const then of ['Serbia', 'Sudan', 'Macedonia', 'Swaziland', 'Turkey', 'Tajikistan'])
      expect(names.filter((name) => name === then)).toHaveLength(1);
  });
});

it('puts each label into one tile only', async () => {
  for (const layer of [
    'country_labels',
    'region_labels',
    'city_labels',
    'water_labels',
    'physical_labels',
  ])
    for (const z of [2, 4]) {
      const seen = new Set<string>();
      for (const { feature, x, y } of await everywhere(layer, z)) {
        const geometry = feature.toGeoJSON(x, y, z).geometry as GeoJSON.Point;
        const at = geometry.coordinates.map((n) => n.toFixed(1)).join();
        const key = `${String(feature.properties['name'])} ${at}`;
        expect(seen.has(key), `${layer} ${key}`).toBe(false);
        seen.add(key);
      }
      if (z === 4) expect(seen.size).toBeGreaterThan(20);
    }
});

it('draws no line and no edge of land across the world', async () => {
  for (const layer of ['land', 'coastline', 'borders', 'rivers', 'lakes', 'glaciers'])
    for (const feature of await readLayer(atlas, layer, 0, 0, 0))
      for (const line of feature.loadGeometry())
        for (let i = 1; i < line.length; i++) {
          const [a, b] = [line[i - 1]!, line[i]!];
          const outside = Math.min(a.y, b.y) >= 4096;
          if (!outside)
            expect(Math.abs(a.x - b.x), `${layer} at ${a.x}, ${a.y}`).toBeLessThan(2048);
        }
});

it('has no shore along the antimeridian', async () => {
  for (const x of [0, 15])
    for (let y = 0; y < 16; y++)
      for (const feature of await readLayer(atlas, 'coastline', 4, x, y))
        for (const line of feature.loadGeometry())
          for (let i = 1; i < line.length; i++) {
            const edge = x === 0 ? 0 : 4096;
            const along = Math.abs(line[i - 1]!.x - edge) < 2 && Math.abs(line[i]!.x - edge) < 2;
            expect(along && Math.abs(line[i]!.y - line[i - 1]!.y) > 40).toBe(false);
          }
});

it('draws the borders of the bands where the geometry library has them', async () => {
  for (const [pair, lng, lat] of [
    ['AF-TJ', 69.5, 37.5],
    ['KZ-RU', 61, 53.9],
  ] as const) {
    const { near } = await readJson<BorderGeometry>(inPublic(`geometry/borders/${pair}.json`));
    const x = Math.floor(((lng + 180) / 360) * 64);
    const y = Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 64);
    const features = (await readLayer(atlas, 'borders', lastZoom, x, y)).filter(
      (feature) => feature.properties['pair'] === pair,
    );
    expect(features, pair).toHaveLength(1);
    expect(features[0]!.properties['kind']).toBe('land');
    const shape = features[0]!.toGeoJSON(x, y, lastZoom).geometry as
      GeoJSON.LineString | GeoJSON.MultiLineString;
    const lines = shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates;
    // Ends may be cut at the tile's edge; every other vertex is one of the library's.
    const inner = lines.flatMap((line) => line.slice(1, -1));
    expect(inner.length).toBeGreaterThan(20);
    for (const [a, b] of inner)
      expect(near[0]!.some((p) => Math.hypot(p[0] - a!, p[1] - b!) < 0.002)).toBe(true);
  }
});

it('lets names run along rivers that also carry the name', async () => {
  for (const z of [4, lastZoom]) {
    const within = z === 4 ? undefined : { from: 43, to: 46 };
    const named = new Set(
      (await everywhere('rivers', z, within)).map(({ feature }) => feature.properties['name']),
    );
    const labels = await everywhere('river_labels', z, within);
    expect(labels.length).toBeGreaterThan(5);
    for (const { feature } of labels) expect(named).toContain(feature.properties['name']);
  }
});

it('keeps the tiles of the default view light', async () => {
  for (const z of [2, 3])
    for (let x = 0; x < 2 ** z; x++)
      for (let y = 0; y < 2 ** z; y++) {
        const tile = await atlas.getZxy(z, x, y);
        if (tile) expect(gzipSync(new Uint8Array(tile.data)).length).toBeLessThan(60e3);
      }
});
