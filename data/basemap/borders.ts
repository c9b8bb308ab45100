import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Topology } from 'topojson-client';
import type { BorderGeometry, Position } from '../../src/story/geometry.ts';
import { atZoom, roundLine, simplifyLine, smoothLine } from './line.ts';
import { alpha2Of, countryNames } from './countries.ts';
import { isBorder, osmState } from './policy.ts';
import { runMapshaper } from './shapes.ts';
import { inPackage, inPublic } from './sources.ts';

/** A land border: two countries by ISO 3166-1 alpha-2, in alphabetical order, and its lines. */
export interface LandBorder {
  pair: string;
  lines: Position[][];
}

/**
 * All land borders of June 2007 from OpenStreetMap's countries at 100 m. The
 * polygons do not quite meet; snapping by 0.0003 degrees and closing slivers
 * below 0.3 km² makes shared edges of them. Where two countries claim the same
 * ground the smaller polygon gets it, which gives Crimea to Ukraine.
 */
export async function readLandBorders(): Promise<LandBorder[]> {
  const file = inPackage('@geo-maps/countries-coastline-100m/map.geo.json');
  const output = await runMapshaper(
    `-i countries.json snap snap-interval=0.0003 -each 'state = (${JSON.stringify(osmState)})[A3] || A3' ` +
      '-dissolve state -clean gap-fill-area=0.3km2 overlap-rule=min-area ' +
      '-o borders.json format=topojson no-quantization',
    { 'countries.json': await readFile(file) },
  );
  const topology = output['borders.json'] as Topology<{ state: string }>;
  const { mesh } = await import('topojson-client');
  const countries = Object.values(topology.objects)[0]!;
  const alpha2 = await alpha2Of();
  const pairOf = (a: string, b: string) =>
    [alpha2(a), alpha2(b)].sort((x, y) => (x < y ? -1 : 1)).join('-');
  const pairs = new Set<string>();
  mesh(topology, countries, (a, b) => {
    if (a !== b) pairs.add(pairOf(a.properties.state, b.properties.state));
    return false;
  });
  return [...pairs].sort().map((pair) => ({
    pair,
    lines: mesh(
      topology,
      countries,
      (a, b) => a !== b && pairOf(a.properties.state, b.properties.state) === pair,
    )
      .coordinates.map((line) => fromTheWest(line as Position[]))
      .filter((line) => isBorder(pair, line))
      .sort((a, b) => b.length - a.length),
  }));
}

/** A line in the direction in which its western end comes first, so that a rebuild gives the same. */
const fromTheWest = (line: Position[]) =>
  line[0]![0] <= line.at(-1)![0] ? line : [...line].reverse();

/** Borders around the article's countries keep every point; the others stay within 150 m or so. */
const closeUp = /\b(AF|TJ|KZ|KG|UZ|TM)\b/;

/** A border in its three degrees of detail, as `src/story/geometry.ts` describes them. */
export function borderGeometry({ pair, lines }: LandBorder, name: string): BorderGeometry {
  const long = lines.filter((line) => line.length > 4);
  const kept = long.length ? long : lines;
  const near = closeUp.test(pair) ? 0 : atZoom(1, 8);
  return {
    ref: `border:${pair}`,
    kind: 'border',
    name,
    far: kept.map((line) => roundLine(smoothLine(line, atZoom(6, 3.25)), 4)),
    middle: kept.map((line) => roundLine(smoothLine(line, atZoom(4, 5)), 4)),
    near: lines.map((line) => roundLine(near ? simplifyLine(line, near) : line, 4)),
  };
}

/** Writes `public/geometry/borders/<CC>-<CC>.json`, one border each; gives them by pair. */
export async function buildBorders(borders: LandBorder[]): Promise<Map<string, BorderGeometry>> {
  const library = new Map<string, BorderGeometry>();
  const folder = inPublic('geometry/borders');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const names = await countryNames();
  for (const border of borders) {
    const [a, b] = border.pair.split('-').map((code) => names.get(code) ?? code);
    const geometry = borderGeometry(border, `Border of ${a} and ${b}`);
    library.set(border.pair, geometry);
    await writeFile(`${folder}/${border.pair}.json`, JSON.stringify(geometry) + '\n');
  }
  return library;
}
