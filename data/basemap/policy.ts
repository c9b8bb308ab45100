/**
 * Who belongs where as of June 2007. Natural Earth and OpenStreetMap show the
 * world of their own day, and Natural Earth shows who holds a territory rather
 * than whose it is recognised to be; these tables put both right.
 */

/** What the policy needs to know of a first-level area of Natural Earth. */
export interface NaturalEarthArea {
  adm0_a3: string;
  iso_a2: string | null;
  gn_a1_code: string | null;
}

/** Areas whose Natural Earth holder of a later day is not the recognised state of June 2007. */
const stateByHolder: Record<string, string> = {
  KOS: 'RS', // declared independence in February 2008
  SDS: 'SD', // independent since July 2011
  SOL: 'SO', // Somaliland, recognised by no state
  CYN: 'CY', // Northern Cyprus, recognised by Turkey alone
  KAB: 'KZ', // Baikonur, leased to Russia
  USG: 'CU', // Guantanamo Bay, leased to the United States
  ESB: 'CY', // sovereign base areas, too small to be drawn apart
  WSB: 'CY',
  KAS: 'IN', // Siachen: drawn inside the line of control, which is marked disputed
};

/** Natural Earth files these under the state that holds them now. */
const stateByRegion: Record<string, string> = {
  'UA.11': 'UA', // Crimea, annexed by Russia in 2014
  'UA.20': 'UA', // Sevastopol, the same
};

/**
 * The state (ISO 3166-1 alpha-2) that an area belonged to in June 2007, or
 * undefined for reefs and rocks that have no code.
 */
export function stateOf(area: NaturalEarthArea): string | undefined {
  const state =
    stateByRegion[area.gn_a1_code ?? ''] ?? stateByHolder[area.adm0_a3] ?? area.iso_a2 ?? '';
  return /^[A-Z]{2}$/.test(state) ? state : undefined;
}

/** OpenStreetMap's countries (ISO 3166-1 alpha-3) that were part of another one in June 2007. */
export const osmState: Record<string, string> = { XKX: 'SRB', SSD: 'SDN' };

/**
 * OpenStreetMap gives Crimea to both Ukraine and Russia, in outlines that do not
 * quite agree. The slivers left at its neck are no border of June 2007.
 */
export function isBorder(pair: string, line: [lng: number, lat: number][]): boolean {
  const inCrimea = line.every(([lng, lat]) => lng > 32 && lng < 37 && lat > 44 && lat < 46.5);
  return !(pair === 'RU-UA' && inCrimea);
}
