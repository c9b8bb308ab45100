import type { PlaceKind } from '../geoparse/mention.ts';
import type { Locus } from './document.ts';

/** How precisely a place of this kind locates what is said to be in it. */
export function defaultLocus(kind: PlaceKind): Locus {
  if (kind === 'city') return 'point';
  return kind === 'border' ? 'line' : 'area';
}

const rank: Record<Locus, number> = { unstated: 0, area: 1, line: 2, point: 3 };

/** Whether `locus` claims no better location than `given`. */
export function notFiner(locus: Locus, given: Locus): boolean {
  return rank[locus] <= rank[given];
}

/**
 * Why an event or leg cannot have this locus with places of these loci; null
 * when it can. It may say less than its places, never more.
 */
export function locusProblem(locus: Locus, places: readonly Locus[]): string | null {
  if (locus === 'unstated') return null;
  if (places.length === 0)
    return `has the locus “${locus}” but no place: name the place, or say “unstated”`;
  if (places.some((given) => notFiner(locus, given))) return null;
  return `has the locus “${locus}”, finer than its places give (${[...new Set(places)].join(', ')})`;
}
