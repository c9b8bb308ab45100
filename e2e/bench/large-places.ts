import type { PlaceKind } from '../../src/geoparse/mention.ts';
import type { Place } from '../../src/story/document.ts';
import type { Geometry, GeometryLibrary } from '../../src/story/geometry.ts';
import { defaultLocus } from '../../src/story/locus.ts';
import type { Chance } from './chance.ts';

/** How many places of each kind the large story names. */
const counts = { country: 16, admin1: 150, border: 40, city: 420 };

const openings = [
  'Al',
  'Bor',
  'Dar',
  'Kesh',
  'Lom',
  'Mar',
  'Nor',
  'Ost',
  'Qal',
  'Sar',
  'Tel',
  'Ush',
];
const middles = ['a', 'an', 'e', 'i', 'or', 'u', 'ar', 'ik', 'ol'];
const endings = [
  'bad',
  'berg',
  'dara',
  'grad',
  'kent',
  'mouth',
  'nik',
  'ovo',
  'stan',
  'ton',
  'vik',
];

/**
 * The places of the large story: countries, areas and borders whose shapes
 * ship, and made-up towns near the middles of those areas. The same for the
 * same library and chance.
 */
export function largePlaces(library: GeometryLibrary, chance: Chance): Place[] {
  const areas = chosen(library, 'admin1');
  return [
    ...towns(areas, chance),
    ...areas.map((shape) => fromShape(shape, 'admin1')),
    ...chosen(library, 'border').map((shape) => fromShape(shape, 'border')),
    ...chosen(library, 'country').map((shape) => fromShape(shape, 'country')),
  ];
}

/** Shapes of a kind, evenly taken from the whole library. Throws when it has too few. */
function chosen(library: GeometryLibrary, kind: 'country' | 'admin1' | 'border'): Geometry[] {
  const all = Object.keys(library)
    .filter((ref) => ref.startsWith(`${kind}:`))
    .sort();
  if (all.length < counts[kind])
    throw new Error(`The geometry library has only ${all.length} shapes of the kind “${kind}”.`);
  const step = all.length / counts[kind];
  return Array.from({ length: counts[kind] }, (_, i) => library[all[Math.floor(i * step)]!]!);
}

function fromShape(shape: Geometry, kind: PlaceKind): Place {
  const [lon, lat] = shape.kind === 'area' ? shape.label : shape.far[0]![0]!;
  const [, code = ''] = shape.ref.split(':');
  return {
    id: `${kind}-${code.toLowerCase().replaceAll('.', '-')}`,
    // As a text names it: "the border of Chad and Sudan".
    name: kind === 'border' ? shape.name.replace('Border', 'border') : shape.name,
    kind,
    locus: defaultLocus(kind),
    lat,
    lon,
    ...(kind === 'border' ? {} : { country: code.slice(0, 2) }),
    geometry: [shape.ref],
  };
}

function towns(areas: readonly Geometry[], chance: Chance): Place[] {
  const names = new Set<string>();
  while (names.size < counts.city)
    names.add(`${chance.of(openings)}${chance.of(middles)}${chance.of(endings)}`);
  return [...names].map((name, i) => {
    const area = areas[i % areas.length]!;
    const [lon, lat] = area.kind === 'area' ? area.label : [0, 0];
    return {
      id: `${name.toLowerCase()}-${i + 1}`,
      name,
      kind: 'city',
      locus: 'point',
      lat: rounded(lat + (chance.next() - 0.5) * 1.2),
      lon: rounded(lon + (chance.next() - 0.5) * 1.2),
      country: area.ref.split(':')[1]!.slice(0, 2),
      geometry: [],
    };
  });
}

const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;
