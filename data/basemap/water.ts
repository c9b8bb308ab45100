import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { BorderGeometry, Position } from '../../src/story/geometry.ts';
import { ringArea } from './areas.ts';
import { amuDaryaEnds, riversOfBorder } from './border-rivers.ts';
import { readShapefile } from './debian.ts';
import { readPamirRivers } from './gshhg.ts';
import { stitch } from './line.ts';
import { readList } from './lists.ts';
import { readOsmLakes } from './osm-lakes.ts';
import type { TileLayer, TileSource } from './tiles.ts';

const listed = (name: string) =>
  readList(name, ['match', 'name', 'name_ru', 'name_local', 'rank', 'lng', 'lat', 'reason']);

/** The zoom at which a lake first appears: when it measures a few pixels; smaller ones would be noise. */
const lakeZoom = (km2: number) =>
  [20_000, 8_000, 3_000, 1_000, 250, 60].filter((least) => km2 < least).length;

const sizeOf = (shape: Polygon | MultiPolygon) =>
  (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).reduce(
    (sum, rings) => sum + ringArea(rings[0] as Position[]),
    0,
  );

interface OceanProperties {
  featurec_2: string;
  scaleran_2: number | null;
  name: string;
}

/** Lakes as areas, named where the list names them, and their labels as points. */
export async function readLakes(caspian: Polygon): Promise<TileLayer[]> {
  const names = await listed('lakes');
  const byMatch = new Map(names.map((row) => [row.match, row]));
  const lakes: TileSource[] = [];
  const found = new Set<string>();
  const add = (geometry: Polygon | MultiPolygon, rank: number, row?: (typeof names)[number]) => {
    if (row) found.add(row.name);
    lakes.push({
      type: 'Feature',
      properties: {
        minzoom: Math.min(lakeZoom(sizeOf(geometry)), row ? 5 : 6),
        rank,
        ...(row && { name: row.name, name_ru: row.name_ru, name_local: row.name_local }),
      },
      geometry,
    });
  };
  add(caspian, 0, byMatch.get('caspian'));
  for (const { properties, geometry } of await readShapefile<OceanProperties>('10m/ne_10m_ocean')) {
    if (!properties.featurec_2) continue;
    const row = byMatch.get(properties.name);
    const rank = properties.scaleran_2 ?? 9;
    add(geometry as MultiPolygon, row ? Math.min(rank, Number(row.rank)) : rank, row);
  }
  const missing = names.filter((row) => row.match === 'osm');
  const points = missing.map((row): Position => [Number(row.lng), Number(row.lat)]);
  (await readOsmLakes(points)).forEach((lake, i) =>
    add(lake, Number(missing[i]!.rank), missing[i]),
  );

  const lost = names.filter((row) => !found.has(row.name)).map((row) => row.name);
  if (lost.length)
    throw new Error(`No lake was found for ${lost.join(', ')}: correct lists/lakes.csv.`);
  const labels = names.map((row): TileSource => {
    const rank = Number(row.rank);
    return {
      type: 'Feature',
      properties: {
        minzoom: Math.min(6, rank + 1),
        kind: 'lake',
        rank,
        name: row.name,
        name_ru: row.name_ru,
        name_local: row.name_local,
      },
      geometry: { type: 'Point', coordinates: [Number(row.lng), Number(row.lat)] },
    };
  });
  return [
    { name: 'lakes', features: lakes, buffer: 80 },
    { name: 'water_labels', features: labels, buffer: 0 },
  ];
}

interface RiverProperties {
  scalerank: number;
  featurecla: string;
  name: string;
}

/** Rivers by their zoom of first appearance, from rank (0 the greatest, 6 the least). */
const riverZoom = [1, 2, 3, 4, 4, 5, 6];
/** Natural Earth's rank (0 to 10) of rivers that the list does not name, as ours. */
const riverRank = [1, 1, 1, 2, 3, 4, 4, 5, 5, 6, 6];

type Names = Record<'name' | 'name_ru' | 'name_local', string>;
const namesOf = ({ name, name_ru, name_local }: Names) => ({ name, name_ru, name_local });

/** Rivers as lines, joined by name so that a label has room to run along them. */
export async function readRivers(tajikAfghan: BorderGeometry): Promise<TileLayer> {
  const names = await readList('rivers', [
    'match',
    'name',
    'name_ru',
    'name_local',
    'rank',
    'reason',
  ]);
  const onBorder = riversOfBorder(tajikAfghan);
  const replaced = new Set(['Panj', 'Pamir']);
  const byMatch = new Map(names.flatMap((row) => row.match.split('/').map((m) => [m, row])));
  const lines = new Map<string, Position[][]>();
  const tags = new Map<string, TileSource['properties']>();
  const source = await readShapefile<RiverProperties>('10m/ne_10m_rivers_lake_centerlines');
  for (const { properties, geometry } of source) {
    const row = byMatch.get(properties.name);
    if (row && replaced.has(row.name)) continue;
    const rank = row ? Number(row.rank) : (riverRank[properties.scalerank] ?? 6);
    const key = row ? row.name : `${rank} ${properties.name}`;
    tags.set(key, { minzoom: riverZoom[rank], rank, ...(row && namesOf(row)) });
    const shape = geometry as LineString | MultiLineString;
    let parts = (
      shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates
    ) as Position[][];
    if (key === 'Amu Darya')
      parts = parts.map((line) => line.filter(([lng]) => lng <= amuDaryaEnds));
    lines.set(key, [...(lines.get(key) ?? []), ...parts]);
  }
  const lost = names
    .filter((row) => !lines.has(row.name) && !replaced.has(row.name))
    .map((row) => row.name);
  if (lost.length)
    throw new Error(`No river was found for ${lost.join(', ')}: correct lists/rivers.csv.`);
  const river = (properties: TileSource['properties'], coordinates: Position[][]): TileSource => ({
    type: 'Feature',
    properties,
    geometry: { type: 'MultiLineString', coordinates },
  });
  const features = [...lines].map(([key, parts]) => river(tags.get(key)!, stitch(parts)));
  for (const { name, far, middle, near } of onBorder) {
    const row = names.find((other) => other.name === name)!;
    const rank = Number(row.rank);
    const shared = { rank, ...namesOf(row) };
    // The same zooms as in boundaries.ts, or border and river would cross each other.
    features.push(river({ ...shared, minzoom: riverZoom[rank], maxzoom: 4 }, [far]));
    features.push(river({ ...shared, minzoom: 5, maxzoom: 5 }, [middle]));
    features.push(river({ ...shared, minzoom: 6 }, [near]));
  }
  for (const row of await readPamirRivers()) {
    const rank = Number(row.rank);
    features.push(river({ rank, minzoom: riverZoom[rank], ...namesOf(row) }, row.lines));
  }
  return { name: 'rivers', features, buffer: 64 };
}
