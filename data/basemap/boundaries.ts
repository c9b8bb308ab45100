import type { FeatureCollection, MultiLineString, LineString } from 'geojson';
import type { BorderGeometry, Position } from '../../src/story/geometry.ts';
import type { RegionFeature } from './areas.ts';
import type { LandBorder } from './borders.ts';
import { readList } from './lists.ts';
import { runMapshaper } from './shapes.ts';
import type { TileLayer, TileSource } from './tiles.ts';

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Parts a line where it enters or leaves one of the boxes. */
export function splitByBoxes(line: Position[], boxes: Box[]) {
  const within = ([lng, lat]: Position) =>
    boxes.some((b) => lng >= b.west && lng <= b.east && lat >= b.south && lat <= b.north);
  const pieces: { inside: boolean; line: Position[] }[] = [];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const inside = within(a) && within(b);
    const last = pieces.at(-1);
    if (last && last.inside === inside) last.line.push(b);
    else pieces.push({ inside, line: [a, b] });
  }
  return pieces;
}

/** The borders that a story's bands run along: the tiles follow the geometry library at each zoom. */
const heroes = new Set(['AF-TJ', 'KZ-RU']);

/** Land borders as lines of kind `land` or `disputed`, each with its `pair` of countries. */
export async function borderLayer(
  borders: LandBorder[],
  library: Map<string, BorderGeometry>,
): Promise<TileLayer> {
  const list = await readList('disputed', ['pair', 'west', 'south', 'east', 'north', 'reason']);
  const features: TileSource[] = [];
  const add = (lines: Position[][], properties: TileSource['properties']) =>
    features.push({
      type: 'Feature',
      properties,
      geometry: { type: 'MultiLineString', coordinates: lines },
    });
  for (const { pair, lines } of borders) {
    if (heroes.has(pair)) {
      const { far, middle, near } = library.get(pair)!;
      add(far, { kind: 'land', pair, maxzoom: 4 });
      add(middle, { kind: 'land', pair, minzoom: 5, maxzoom: 5 });
      add(near, { kind: 'land', pair, minzoom: 6 });
      continue;
    }
    const boxes = list
      .filter((row) => row.pair === pair)
      .map(({ west, south, east, north }) => ({
        west: Number(west),
        south: Number(south),
        east: Number(east),
        north: Number(north),
      }));
    const pieces = lines.flatMap((line) => splitByBoxes(line, boxes));
    for (const kind of ['land', 'disputed']) {
      const kept = pieces.filter((p) => p.inside === (kind === 'disputed')).map((p) => p.line);
      if (kept.length) add(kept, { kind, pair });
    }
  }
  return { name: 'borders', features, buffer: 64 };
}

/** States whose first-level areas are so many and so small that they would only be noise. */
const finelyDivided =
  /GB|SI|LV|MT|MK|LI|SM|UG|PH|MD|BF|LU|MC|KS|AZ|TH|TR|VN|FR|IT|IE|RO|HU|BG|DZ|XK/;
const closeUp = /TJ|AF|KZ|KG|UZ|TM|RU|IR|PK|CN/;

/** Borders of first-level areas inside each state; the article's countries show theirs first. */
export async function regionLines(regions: RegionFeature[]): Promise<TileLayer> {
  const features: TileSource[] = [];
  const groups = [
    { minzoom: 4, where: (state: string) => closeUp.test(state) },
    { minzoom: 5, where: (s: string) => !closeUp.test(s) && !finelyDivided.test(s) },
    { minzoom: 6, where: (s: string) => !closeUp.test(s) && finelyDivided.test(s) },
  ];
  for (const { minzoom, where } of groups) {
    const lines = await innerLines(regions.filter((r) => where(r.properties.state)));
    features.push({
      type: 'Feature',
      properties: { minzoom },
      geometry: { type: 'MultiLineString', coordinates: lines },
    });
  }
  return { name: 'regions', features, buffer: 64 };
}

async function innerLines(regions: RegionFeature[]): Promise<Position[][]> {
  const output = await runMapshaper(
    `-i regions.json snap -innerlines where='A.state === B.state && A.code !== B.code' ` +
      '-o lines.json format=geojson',
    { 'regions.json': { type: 'FeatureCollection', features: regions } },
  );
  const lines = output['lines.json'] as
    | FeatureCollection<LineString | MultiLineString>
    | { geometries: (LineString | MultiLineString)[] };
  const shapes = 'features' in lines ? lines.features.map((f) => f.geometry) : lines.geometries;
  return shapes.flatMap((shape) =>
    shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates,
  ) as Position[][];
}
