import type { AreaGeometry, Position } from '../../src/story/geometry.ts';
import { ringArea, type RegionProperties } from './areas.ts';
import { countryNames } from './countries.ts';
import { readList } from './lists.ts';
import type { TileLayer, TileSource } from './tiles.ts';

const point = (coordinates: Position, properties: TileSource['properties']): TileSource => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
});

/** An area's size in km², without its holes. */
const sizeOf = (area: AreaGeometry) =>
  area.near.reduce((sum, [outer]) => sum + ringArea(outer!), 0);

/** 1 for the largest countries to 6 for the smallest. */
const countryRank = (km2: number) =>
  1 + [2_500_000, 700_000, 250_000, 80_000, 20_000].filter((least) => km2 < least).length;

const countryZoom = [0, 1, 2, 2, 2, 3, 4];

/** The language (a file of i18n-iso-countries) in which a country's own name is given. */
const ownLanguage: Record<string, string> = Object.fromEntries(
  (
    'TJ:tg AF:fa IR:fa UZ:uz KZ:kk KG:ky RU:ru BY:be UA:uk TR:tr AZ:az AM:hy GE:ka CN:zh TW:zh ' +
    'MN:mn PK:ur IN:hi NP:ne BD:bn JP:ja KR:ko KP:ko TH:th VN:vi SA:ar IQ:ar SY:ar JO:ar LB:ar ' +
    'EG:ar LY:ar DZ:ar TN:ar MA:ar YE:ar OM:ar AE:ar QA:ar KW:ar BH:ar SD:ar IL:he GR:el BG:bg ' +
    'RS:sr MK:mk RO:ro MD:ro HU:hu PL:pl CZ:cs SK:sk SI:sl HR:hr BA:bs AL:sq DE:de AT:de CH:de ' +
    'FR:fr BE:fr NL:nl ES:es PT:pt IT:it DK:da SE:sv NO:no FI:fi EE:et LV:lv LT:lt IS:is MX:es ' +
    'AR:es CL:es PE:es CO:es BR:pt'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Country names as points. */
export async function countryLabels(areas: Map<string, AreaGeometry[]>): Promise<TileLayer> {
  const places = await readList('country-labels', ['code', 'lng', 'lat', 'reason']);
  const russian = await countryNames('ru');
  const features: TileSource[] = [];
  for (const [code, [country]] of areas) {
    const rank = countryRank(sizeOf(country!));
    const language = ownLanguage[code];
    const local =
      language && language !== 'ru' ? await countryNames(language).catch(() => undefined) : russian;
    const given = places.filter((row) => row.code === code);
    const at = given.length
      ? given.map((row): Position => [Number(row.lng), Number(row.lat)])
      : [country!.label];
    for (const position of at)
      features.push(
        point(position, {
          minzoom: countryZoom[rank],
          rank,
          code,
          name: country!.name,
          ...(russian.get(code) && { name_ru: russian.get(code) }),
          ...(language && local?.get(code) && { name_local: local.get(code) }),
        }),
      );
  }
  return { name: 'country_labels', features, buffer: 0 };
}

type NaturalEarthNames = RegionProperties & Record<string, string | null>;

/** Natural Earth's column for the language of a state's own region names. */
const ownColumn: Record<string, string> = {
  RU: 'name_ru',
  UA: 'name_uk',
  AF: 'name_fa',
  IR: 'name_fa',
  TR: 'name_tr',
  PK: 'name_ur',
  CN: 'name_zh',
};

/** Names of first-level areas as points; rank 1 for the largest to 5. */
export async function regionLabels(
  areas: Map<string, AreaGeometry[]>,
  sources: Map<string, RegionProperties>,
): Promise<TileLayer> {
  const list = new Map(
    (await readList('region-names', ['code', 'name', 'name_ru', 'reason'])).map((r) => [r.code, r]),
  );
  const features: TileSource[] = [];
  for (const [state, [, ...regions]] of areas)
    for (const region of regions) {
      const code = region.ref.slice('admin1:'.length);
      const km2 = sizeOf(region);
      if (km2 < 1500) continue;
      const rank = 1 + [250_000, 80_000, 30_000, 10_000].filter((least) => km2 < least).length;
      const names = sources.get(code) as NaturalEarthNames;
      const name_ru = list.get(code)?.name_ru ?? names.name_ru ?? undefined;
      const name_local = state === 'RU' ? name_ru : (names[ownColumn[state] ?? ''] ?? undefined);
      features.push(
        point(region.label, {
          minzoom: Math.min(7, rank + 3),
          rank,
          name: region.name,
          ...(name_ru && { name_ru }),
          ...(name_local && { name_local }),
        }),
      );
    }
  return { name: 'region_labels', features, buffer: 0 };
}

const watery = /^(ocean|sea|gulf)$/;
const physicalZoom = [0, 1, 2, 3, 4, 5];

/** Seas to go with the lakes' labels, and ranges, deserts and plains, from the hand-made list. */
export async function physicalLabels(): Promise<{ seas: TileSource[]; layer: TileLayer }> {
  const rows = await readList('physical', [
    'kind',
    'name',
    'name_ru',
    'name_local',
    'rank',
    'lng',
    'lat',
    'reason',
  ]);
  const features = rows.map(({ kind, name, name_ru, name_local, rank, lng, lat }) =>
    point([Number(lng), Number(lat)], {
      minzoom: physicalZoom[Number(rank)],
      kind,
      rank: Number(rank),
      name,
      name_ru,
      name_local,
    }),
  );
  const isSea = (f: TileSource) => watery.test(String(f.properties.kind));
  return {
    seas: features.filter(isSea),
    layer: { name: 'physical_labels', features: features.filter((f) => !isSea(f)), buffer: 0 },
  };
}
