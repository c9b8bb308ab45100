import type { Quote } from '../text/quote.ts';

/** How the article uses a place's name; see docs/geoparse.md. */
export type Reading =
  'literal' | 'metonym' | 'adjectival' | 'institution' | 'publication' | 'person';

/** `literal` readings are literal, all others associative. */
export type Use = 'literal' | 'associative';

/**
 * What a place is: a settlement, an area of a country, a country, a wider
 * region or physical feature, a border between two countries, or the
 * surroundings of a settlement ("the … area").
 */
export type PlaceKind = 'city' | 'admin1' | 'admin2' | 'country' | 'region' | 'border' | 'around';

/** A place as the gazetteer and the composites name it. Coordinates are WGS 84 degrees. */
export interface ResolvedPlace {
  /** Readable and stable: `nairobi-184745`, `kenya`, `border-kenya-uganda`. */
  id: string;
  name: string;
  kind: PlaceKind;
  lat: number;
  lon: number;
  geonameId?: number;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** GeoNames first-level code without the country, for example `02`. */
  admin1?: string;
  /**
   * Where the place's shape stands in the shipped geometry: `country:TJ`,
   * `admin1:TJ.02`, `border:AF-TJ` (codes in alphabetical order). None for a point.
   */
  geometry: string[];
}

/** One way a mention could have been resolved, with the reason it lost or won. */
export interface Candidate extends ResolvedPlace {
  /** In which area and country it lies, in words; none for a country and for what has no limits. */
  where?: string;
  score: number;
  why: string;
}

/** A quote that names a place. */
export interface Mention extends Quote {
  reading: Reading;
  use: Use;
  placeId?: string;
  /** 0 to 1: how sure the resolution is. */
  score: number;
}

/** A mention with everything that explains it. */
export interface ExplainedMention extends Mention {
  place?: ResolvedPlace;
  /** Why this reading, as a sentence to a person. */
  reason: string;
  /** Best first; the first is the one chosen. At most 5. */
  candidates: Candidate[];
}
