import type { Feature, FeatureCollection, Geometry as Shape } from 'geojson';
import type { Claim, Leg, Locus, Story, StoryEvent, When } from '../story/document.ts';
import { locatedPlaces, type LocatedPlace } from '../story/located.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import type { Quote } from '../text/quote.ts';
import type { Format } from './format.ts';
import { placeShape, togetherShape } from './shapes.ts';

/** What every feature of `map.geojson` says of itself; only a gap has `why` instead of quotes. */
export interface EvidenceProperties {
  kind: 'place' | 'event' | 'leg';
  label: string;
  claim: Claim;
  locus: Locus;
  quotes?: Quote[];
  why?: string;
  placeIds?: string[];
  sourceIds?: string[];
  when?: Pick<When, 'start' | 'end' | 'precision' | 'yearFrom'> & { words: string | null };
  movementId?: string;
  order?: number;
  from?: string | null;
  to?: string | null;
  through?: string[];
  note?: string;
}

type EvidenceFeature = Feature<Shape | null, EvidenceProperties>;

const notice =
  'Boundaries and names as of June 2007, for orientation only; they imply no opinion on any territory. ' +
  'A shape is as precise as the article’s words and no more: an area or a whole border stands for “somewhere in it” or “somewhere along it”. ' +
  'Shapes: Natural Earth; border lines © OpenStreetMap contributors (ODbL).';

/** All evidence as GeoJSON (RFC 7946): places marked, events, legs; what has no place has a null geometry. */
export const geoJsonFormat: Format = {
  id: 'geojson',
  file: 'map.geojson',
  mediaType: 'application/geo+json',
  label: 'The map’s evidence as GeoJSON',
  write: (story, geometry) => `${JSON.stringify(evidenceCollection(story, geometry))}\n`,
};

export function evidenceCollection(
  story: Story,
  geometry: GeometryLibrary,
): FeatureCollection<Shape | null, EvidenceProperties> & { notice: string } {
  const places = new Map(story.places.map((place) => [place.id, place]));
  const shapesOf = (ids: readonly string[]) =>
    togetherShape(
      ids.flatMap((id) => {
        const place = places.get(id);
        return place ? [placeShape(place, geometry, 'light')] : [];
      }),
    );
  return {
    type: 'FeatureCollection',
    notice,
    features: [
      ...locatedPlaces(story).map((located) => placeFeature(located, geometry)),
      ...story.events.map((event) => eventFeature(event, shapesOf)),
      ...story.movements.flatMap((movement) =>
        movement.legs.map((leg) => legFeature(movement.id, leg, shapesOf)),
      ),
    ],
  };
}

type ShapesOf = (ids: readonly string[]) => Shape | null;

function placeFeature(
  { place, claim, quotes, why }: LocatedPlace,
  geometry: GeometryLibrary,
): EvidenceFeature {
  return feature(place.id, placeShape(place, geometry, 'full'), {
    kind: 'place',
    label: place.label ?? place.name,
    claim,
    locus: place.locus,
    ...(claim === 'gap' ? { why: why ?? '' } : { quotes }),
    ...(place.note === undefined ? {} : { note: place.note }),
  });
}

function eventFeature(event: StoryEvent, shapesOf: ShapesOf): EvidenceFeature {
  const { id, label, claim, locus, quotes, placeIds, sourceIds, when } = event;
  const { start, end, precision, yearFrom, words } = when;
  return feature(id, shapesOf(placeIds), {
    kind: 'event',
    label,
    claim,
    locus,
    quotes,
    placeIds,
    sourceIds,
    when: { start, end, precision, yearFrom, words: words?.exact ?? null },
  });
}

/**
 * A leg's shape is where the words put it, never a path between its ends: what
 * it goes through, else the ends that it names. With its locus unstated it has none.
 */
function legFeature(movementId: string, leg: Leg, shapesOf: ShapesOf): EvidenceFeature {
  const { id, label, claim, locus, order, from, to, through, sourceIds } = leg;
  const ends = [from, to].filter((end) => end !== null);
  const at = locus === 'unstated' ? [] : through.length > 0 ? through : ends;
  return feature(id, shapesOf(at), {
    kind: 'leg',
    label,
    claim,
    locus,
    ...(leg.claim === 'gap' ? { why: leg.why } : { quotes: leg.quotes }),
    sourceIds,
    movementId,
    order,
    from,
    to,
    through,
  });
}

const feature = (
  id: string,
  geometry: Shape | null,
  properties: EvidenceProperties,
): EvidenceFeature => ({ type: 'Feature', id, properties, geometry });
