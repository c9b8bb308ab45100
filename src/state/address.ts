import { themeNames, type ThemeName } from '../theme/theme.ts';

/** What the address says the user looks at. The hash is the only input to state beside the story. */
export interface Address {
  face: 'explore' | 'present';
  step: string | null;
  /** Of a step that tells a journey: the leg it has come to. */
  leg: string | null;
  story: string | null;
  select: string | null;
  filter: string | null;
  lang: string | null;
  theme: ThemeName | null;
  /** Longitude, latitude in degrees, MapLibre zoom. */
  at: [number, number, number] | null;
  speaker: boolean;
}

export const emptyAddress: Address = {
  face: 'explore',
  step: null,
  leg: null,
  story: null,
  select: null,
  filter: null,
  lang: null,
  theme: null,
  at: null,
  speaker: false,
};

/**
 * Reads a location hash. A hash that does not begin with `#/` is an in-page
 * anchor and gives null. Values that cannot be used are left out and named in
 * `problems`, each a sentence to a person.
 */
export function readAddress(hash: string): { address: Address; problems: string[] } | null {
  if (hash === '' || hash === '#') return { address: emptyAddress, problems: [] };
  if (!hash.startsWith('#/')) return null;
  const problems: string[] = [];
  const [path = '', query = ''] = split(hash.slice(2));
  const [face = '', step = ''] = path.split('/').map(decode);
  const params = new URLSearchParams(query);
  const address: Address = {
    ...emptyAddress,
    story: params.get('story') || null,
    select: params.get('select') || null,
    filter: params.get('filter') || null,
    lang: params.get('lang') || null,
    theme: theme(params.get('theme'), problems),
    at: camera(params.get('at'), problems),
    speaker: params.has('speaker'),
  };
  if (face === 'present')
    return {
      address: {
        ...address,
        face,
        step: step || null,
        leg: step ? params.get('leg') || null : null,
      },
      problems,
    };
  if (face !== 'explore' && face !== '')
    problems.push(`There is no view called “${face}” here; this is the map to explore.`);
  return { address, problems };
}

/** Writes an address as a hash; what is not set is left out. */
export function writeAddress(address: Address): string {
  const params = new URLSearchParams();
  if (address.face === 'present' && address.step && address.leg) params.set('leg', address.leg);
  for (const key of ['story', 'select', 'filter', 'lang', 'theme'] as const)
    if (address[key]) params.set(key, address[key]);
  if (address.at) params.set('at', address.at.map(rounded).join(','));
  const query = [readable(params.toString()), address.speaker ? 'speaker' : '']
    .filter(Boolean)
    .join('&');
  const step =
    address.face === 'present' && address.step ? `/${encodeURIComponent(address.step)}` : '';
  return `#/${address.face}${step}${query ? `?${query}` : ''}`;
}

/** The marks that part values need no escape in a hash, and are read as they stand. */
function readable(query: string): string {
  return query.replace(/%(?:2C|3A|3B)/g, decodeURIComponent);
}

function split(text: string): [string, string] {
  const at = text.indexOf('?');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function theme(value: string | null, problems: string[]): ThemeName | null {
  if (!value) return null;
  const known = themeNames.find((name) => name === value);
  if (!known)
    problems.push(`There is no theme called “${value}”; the themes are ${themeNames.join(', ')}.`);
  return known ?? null;
}

function camera(value: string | null, problems: string[]): Address['at'] {
  if (!value) return null;
  const [lng, lat, zoom, ...rest] = value.split(',').map(Number);
  const good =
    rest.length === 0 && inRange(lng, -180, 180) && inRange(lat, -85, 85) && inRange(zoom, 0, 22);
  if (good) return [lng!, lat!, zoom!];
  problems.push(
    `“at=${value}” is no camera: it takes a longitude, a latitude and a zoom, as in at=68.8,38.5,5.`,
  );
  return null;
}

function inRange(value: number | undefined, least: number, most: number): boolean {
  return value !== undefined && Number.isFinite(value) && value >= least && value <= most;
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
