import { mkdir, readdir, writeFile } from 'node:fs/promises';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import {
  packLine,
  type FigureBasemap,
  type FigureName,
  type FigureSheet,
} from '../../src/figure/basemap.ts';
import { clipLine, clipRing, type Box } from '../../src/scene/clip.ts';
import { project, unproject } from '../../src/scene/mercator.ts';
import type { AreaGeometry, BorderGeometry, Position } from '../../src/story/geometry.ts';
import { ringArea } from './areas.ts';
import { splitByBoxes } from './boundaries.ts';
import { readLand } from './land.ts';
import { atZoom, simplifyLine } from './line.ts';
import { readList } from './lists.ts';
import { inPublic, readJson } from './sources.ts';
import type { TileSource } from './tiles.ts';
import { readLakes, readRivers } from './water.ts';

/** What a sheet of the figure's basemap keeps. */
interface SheetPlan {
  /** The file it is written to, in `public/basemap/`. */
  file: 'figure.json' | 'figure-far.json';
  bounds: FigureSheet['bounds'];
  /** The zoom at which its detail is right. */
  zoom: number;
  /** Steps per degree. */
  scale: number;
  /** Islands and lakes smaller than this are left out, in km². */
  least: number;
  /** Rivers up to this rank. */
  rivers: number;
  /** Countries and waters up to these ranks are named. */
  countries: number;
  waters: number;
}

/**
 * What a phone's figure shows, with what a wider frame reaches beyond it; the frame of the whole
 * route with room for the widest screens; and the mountains around the Panj.
 */
const plans: SheetPlan[] = [
  {
    // In a file of its own: figures are drawn from it when the site is built, never in the page.
    file: 'figure-far.json',
    bounds: [-38, -14, 152, 77],
    zoom: 2.2,
    scale: 20,
    least: 12000,
    rivers: 0,
    countries: 5,
    waters: 1,
  },
  {
    file: 'figure.json',
    bounds: [-13, 11, 126, 71],
    zoom: 3.5,
    scale: 40,
    least: 2500,
    rivers: 1,
    countries: 5,
    waters: 1,
  },
  {
    file: 'figure.json',
    bounds: [61, 32, 82, 45],
    zoom: 6,
    scale: 250,
    least: 40,
    rivers: 3,
    countries: 6,
    waters: 4,
  },
];

/**
 * Countries that reach into the near sheet only with an edge, whose names stand elsewhere: a spot
 * for each in that edge, so that the neighbours of what an inset shows are named.
 */
const edgeNames: [code: string, lng: number, lat: number][] = [
  ['UZ', 66.4, 39.6],
  ['KG', 73.4, 40.9],
  ['AF', 69.6, 36.2],
  ['CN', 75.9, 38.7],
  ['PK', 72.4, 35.6],
];

/** The borders along which bands may run: drawn from the geometry that the bands themselves take. */
const bandBorders = /^border:(AF-TJ|KZ-RU)$/;

/** Writes `figure.json` and `figure-far.json` in `public/basemap/` from the sources of the atlas and the built geometry. */
export async function buildFigure(): Promise<void> {
  const { layers, caspian } = await readLand();
  const land = layers.find((layer) => layer.name === 'land')!.features;
  const lakes = (await readLakes(caspian))[0]!.features;
  const borders = await readFolder<BorderGeometry>('geometry/borders');
  const rivers = (await readRivers(borders.find((border) => border.ref === 'border:AF-TJ')!))
    .features;
  const areas = (await readFolder<AreaGeometry[]>('geometry/areas')).map(([state]) => state!);
  const names = [...(await countryNamesOf(areas)), ...(await waterNames())];
  const edges = edgeNames.map(([code, lng, lat]): FigureName => {
    const area = areas.find(({ ref }) => ref === `country:${code}`)!;
    return ['country', area.name, countryRank(area), [lng, lat]];
  });
  const disputed = await readList('disputed', ['pair', 'west', 'south', 'east', 'north', 'reason']);
  const basemaps = new Map<string, FigureBasemap>();
  for (const plan of plans) {
    const pieces = borders.flatMap((border) => {
      const boxes = disputed
        .filter((row) => `border:${row.pair}` === border.ref)
        .map(({ west, south, east, north }) => ({
          west: Number(west),
          south: Number(south),
          east: Number(east),
          north: Number(north),
        }));
      const lines = bandBorders.test(border.ref)
        ? plan.zoom < 4.5
          ? border.far
          : border.middle
        : border.near;
      return lines.flatMap((line) => splitByBoxes(line, boxes));
    });
    const linesOf = (inside: boolean) =>
      cutLines(
        pieces.filter((piece) => piece.inside === inside).map((piece) => piece.line),
        plan,
      );
    const basemap = basemaps.get(plan.file) ?? { sheets: [] };
    basemaps.set(plan.file, basemap);
    basemap.sheets.push({
      bounds: plan.bounds,
      scale: plan.scale,
      land: cutRings(land, plan),
      lakes: cutRings(lakes, plan),
      rivers: Array.from({ length: plan.rivers + 1 }, (_, rank) =>
        cutLines(
          rivers
            .filter(
              ({ properties }) => properties['rank'] === rank && shownAt(properties, plan.zoom),
            )
            .flatMap((river) => (river.geometry as MultiLineString).coordinates as Position[][]),
          plan,
        ),
      ),
      borders: linesOf(false),
      disputed: linesOf(true),
      names: names
        .filter(([kind, , rank, at]) => {
          const [west, south, east, north] = plan.bounds;
          const near = at[0] > west && at[0] < east && at[1] > south && at[1] < north;
          return near && rank <= (kind === 'country' ? plan.countries : plan.waters);
        })
        .concat(plan.zoom < 5 ? [] : edges),
    });
  }
  await mkdir(inPublic('basemap'), { recursive: true });
  for (const [file, basemap] of basemaps)
    await writeFile(inPublic(`basemap/${file}`), JSON.stringify(basemap) + '\n');
}

/** Where the tiles change from one shape of a river to a finer one, a sheet keeps the one of its zoom. */
function shownAt({ minzoom, maxzoom }: TileSource['properties'], zoom: number): boolean {
  return Number(minzoom ?? 0) <= zoom && Number(maxzoom ?? Infinity) >= zoom;
}

async function readFolder<T>(folder: string): Promise<T[]> {
  const files = (await readdir(inPublic(folder))).sort();
  return Promise.all(files.map((file) => readJson<T>(inPublic(`${folder}/${file}`))));
}

/** The zoom in whose pixels lines are clipped; any would do. */
const clipZoom = 0;

function boxOf({ bounds: [west, south, east, north] }: SheetPlan): Box {
  const a = project([west, north], clipZoom);
  const b = project([east, south], clipZoom);
  return [a.x, a.y, b.x, b.y];
}

const toPath = (line: Position[]) => line.map((position) => project(position, clipZoom));
const toLine = (path: ReturnType<typeof toPath>) => path.map((p) => unproject(p, clipZoom));

function cutRings(features: TileSource[], plan: SheetPlan): number[][] {
  const box = boxOf(plan);
  return features.flatMap(({ geometry }) => {
    const shape = geometry as Polygon | MultiPolygon;
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    return (polygons as Position[][][])
      .flat()
      .filter((ring) => ringArea(ring) >= plan.least)
      .map((ring) => toLine(clipRing(toPath(ring), box)))
      .filter((ring) => ring.length > 2)
      .map((ring) =>
        packLine(simplifyLine([...ring, ring[0]!], atZoom(0.6, plan.zoom)), plan.scale),
      )
      .filter((packed) => packed.length > 6);
  });
}

function cutLines(lines: Position[][], plan: SheetPlan): number[][] {
  const box = boxOf(plan);
  return lines
    .flatMap((line) => clipLine(toPath(line), box))
    .map((path) => packLine(simplifyLine(toLine(path), atZoom(0.6, plan.zoom)), plan.scale))
    .filter((packed) => packed.length > 2);
}

/** 1 for the largest countries to 6 for the smallest, as in the atlas. */
const countryRank = (area: AreaGeometry) => {
  const km2 = area.near.reduce((sum, [outer]) => sum + ringArea(outer!), 0);
  return 1 + [2_500_000, 700_000, 250_000, 80_000, 20_000].filter((least) => km2 < least).length;
};

async function countryNamesOf(areas: AreaGeometry[]): Promise<FigureName[]> {
  const placed = await readList('country-labels', ['code', 'lng', 'lat', 'reason']);
  return areas.flatMap((area) => {
    const given = placed.filter((row) => `country:${row.code}` === area.ref);
    const spots: Position[] = given.length
      ? given.map((row) => [Number(row.lng), Number(row.lat)])
      : [area.label];
    return spots.map((at): FigureName => ['country', area.name, countryRank(area), at]);
  });
}

async function waterNames(): Promise<FigureName[]> {
  const lakes = await readList('lakes', [
    'match',
    'name',
    'name_ru',
    'name_local',
    'rank',
    'lng',
    'lat',
    'reason',
  ]);
  return lakes.map((row): FigureName => [
    'water',
    row.name,
    Number(row.rank),
    [Number(row.lng), Number(row.lat)],
  ]);
}
