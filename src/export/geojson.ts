import type { Feature, FeatureCollection, Geometry as Shape } from 'geojson';
import type { Claim, Locus, Source, Story, When } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import type { Quote } from '../text/quote.ts';
import { attributionOf, shapesNotice, type Attribution } from './attribution.ts';
import type { Format } from './format.ts';
import { recordShape } from './record-shape.ts';
import { evidenceRecords, type EvidenceRecord, type RecordExcerpt } from './records.ts';

/** What every feature of `map.geojson` says of itself; only a gap has `why` instead of quotes. */
export interface EvidenceProperties {
  kind: 'place' | 'event' | 'leg';
  label: string;
  claim: Claim;
  locus: Locus;
  quotes?: readonly Quote[];
  /** The sentences that hold the quotes, and whom the article cites for them. */
  excerpts?: { exact: string; sources: string[] }[];
  why?: string;
  /** Whom the article cites, as it names them; empty for the article’s own account. */
  sources: string[];
  sourceIds?: string[];
  placeIds?: string[];
  when?: Pick<When, 'start' | 'end' | 'precision' | 'yearFrom'> & { words: string | null };
  movementId?: string;
  order?: number;
  from?: string | null;
  to?: string | null;
  through?: string[];
  note?: string;
}

type EvidenceFeature = Feature<Shape | null, EvidenceProperties>;

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
): FeatureCollection<Shape | null, EvidenceProperties> & {
  notice: string;
  attribution: Attribution;
} {
  return {
    type: 'FeatureCollection',
    notice: shapesNotice(story),
    attribution: attributionOf(story),
    features: evidenceRecords(story).map((record): EvidenceFeature => {
      const shape = recordShape(story, record, geometry);
      return { type: 'Feature', id: record.id, properties: propertiesOf(record), geometry: shape };
    }),
  };
}

function propertiesOf(record: EvidenceRecord): EvidenceProperties {
  const { kind, label, claim, locus, quotes, excerpts, why, sources } = record;
  return {
    kind,
    label,
    claim,
    locus,
    ...(why === null ? { quotes, excerpts: excerpts.map(excerptOf) } : { why }),
    sources: labels(sources),
    ...particulars(record),
  };
}

const excerptOf = ({ words, sources }: RecordExcerpt) => ({
  exact: words,
  sources: labels(sources),
});

const labels = (sources: readonly Source[]) => sources.map(({ label }) => label);

/** What only an event, only a leg or only a place has. */
function particulars(record: EvidenceRecord): Partial<EvidenceProperties> {
  if (record.kind === 'place')
    return record.place.note === undefined ? {} : { note: record.place.note };
  if (record.kind === 'event') {
    const { placeIds, sourceIds, when } = record.event;
    const { start, end, precision, yearFrom, words } = when;
    const times = { start, end, precision, yearFrom, words: words?.exact ?? null };
    return { placeIds, sourceIds, when: times };
  }
  const { order, from, to, through, sourceIds } = record.leg;
  return { sourceIds, movementId: record.movement.id, order, from, to, through };
}
