import { fold } from '../gazetteer/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ResolvedPlace } from './mention.ts';

const TYPES =
  /^(?:province|region|oblast|state|governorate|prefecture|wilayah|viloyat|viloyati|republic|of|the|krai|kray|department|division)$/;

/** A name as part of an id: `St. John’s` gives `saint-johns`. */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** An area's name as part of an id, without the word for what it is. */
function areaSlug(name: string): string {
  const words = fold(name).split(' ');
  const kept = words.filter((word) => !TYPES.test(word));
  return slug((kept.length ? kept : words).join(' '));
}

/** The readable, stable id of a gazetteer row. */
export function placeId(row: number, gazetteer: Gazetteer): string {
  const name = gazetteer.name(row);
  const code = gazetteer.code(row).toLowerCase();
  switch (gazetteer.kind(row)) {
    case 'country':
      return slug(name);
    case 'region':
      return code;
    case 'admin1':
      return `${areaSlug(name)}-${code.replace('.', '')}`;
    case 'admin2':
      return `${slug(name)}-${code.replaceAll('.', '')}`;
    case 'city': {
      const id = gazetteer.geonameId(row);
      if (id) return `${slug(name)}-${id}`;
      // A settlement without a GeoNames id is told apart by its area and its place to 0.1 degree.
      const area = gazetteer
        .code(gazetteer.admin1(row) ?? -1)
        .toLowerCase()
        .replace('.', '');
      const at = [gazetteer.lat(row), gazetteer.lon(row)].map((d) => Math.round(d * 10));
      return `${slug(name)}-${area || gazetteer.country(row).toLowerCase()}-${at.map((d) => String(d).replace('-', 'm')).join('-')}`;
    }
  }
}

/** A gazetteer row as a place. */
export function toPlace(row: number, gazetteer: Gazetteer): ResolvedPlace {
  const kind = gazetteer.kind(row);
  const country = gazetteer.country(row);
  const admin1 = gazetteer.admin1(row);
  const geonameId = gazetteer.geonameId(row);
  const code = gazetteer.code(row);
  return {
    id: placeId(row, gazetteer),
    name: gazetteer.name(row),
    kind,
    lat: gazetteer.lat(row),
    lon: gazetteer.lon(row),
    ...(geonameId === undefined ? {} : { geonameId }),
    ...(country ? { country } : {}),
    ...(admin1 === undefined ? {} : { admin1: gazetteer.code(admin1).split('.')[1] ?? '' }),
    geometry: kind === 'country' || kind === 'admin1' ? [`${kind}:${code}`] : [],
  };
}
