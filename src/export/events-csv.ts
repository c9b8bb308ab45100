import type { Place, Story } from '../story/document.ts';
import { indexOf } from '../story/story-index.ts';
import { attributionOf } from './attribution.ts';
import { csvTable, listed, quotedWords, type Columns } from './csv.ts';
import type { Format } from './format.ts';
import { evidenceRecords, type EvidenceRecord } from './records.ts';

type Told = Exclude<EvidenceRecord, { kind: 'place' }>;

/** Every event and every leg as a row, with the words that justify it; of a gap, with what is not said. */
export const eventsCsvFormat: Format = {
  id: 'events',
  file: 'events.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  label: 'Events and legs as a table (CSV)',
  write: (story) => csvTable(told(story), columns(story)),
};

const told = (story: Story): Told[] =>
  evidenceRecords(story).filter((record): record is Told => record.kind !== 'place');

function columns(story: Story): Columns<Told> {
  const { places, entries } = indexOf(story);
  const { article, notice, boundaries } = attributionOf(story);
  const placesOf = ({ placeIds }: Told) => placeIds.flatMap((id) => places.get(id) ?? []);
  const actor = (id: string) => {
    const found = entries.get(id);
    return found?.kind === 'actor' ? [found.actor.label] : [];
  };
  return {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    label: ({ label }) => label,
    claim: ({ claim }) => claim,
    locus: ({ locus }) => locus,
    place_ids: ({ placeIds }) => listed(placeIds),
    places: (row) => listed(placesOf(row).map(({ label, name }) => label ?? name)),
    lat: (row) => onlyTown(row, placesOf(row))?.lat,
    lon: (row) => onlyTown(row, placesOf(row))?.lon,
    date_start: (row) => whenOf(row)?.start,
    date_end: (row) => whenOf(row)?.end,
    date_precision: (row) => whenOf(row)?.precision,
    date_words: (row) => whenOf(row)?.words?.exact,
    date_year_from: (row) => (whenOf(row)?.start ? whenOf(row)?.yearFrom : null),
    actors: (row) => listed(partOf(row).actorIds.flatMap(actor)),
    sources: ({ sources }) => listed(sources.map((source) => source.label)),
    theme: (row) => partOf(row).theme,
    movement: (row) => (row.kind === 'leg' ? row.movement.id : null),
    order: (row) => (row.kind === 'leg' ? row.leg.order : null),
    quotes: ({ quotes }) => quotedWords(quotes),
    offsets: ({ quotes }) => listed(quotes.map(({ start, end }) => `${start}:${end}`)),
    excerpts: ({ excerpts }) => excerpts.map(({ words }) => `“${words}”`).join('\n'),
    why: ({ why }) => why,
    article: () => article,
    notice: () => notice,
    boundaries: () => boundaries,
  };
}

const partOf = (row: Told) => (row.kind === 'event' ? row.event : row.leg);
const whenOf = (row: Told) => (row.kind === 'event' ? row.event.when : null);

/** The one town that a row is at. The middle of an area or a border would be a spot that the words do not give. */
function onlyTown({ locus }: Told, places: readonly Place[]): Place | null {
  const [place, ...others] = places;
  return locus === 'point' && place?.locus === 'point' && others.length === 0 ? place : null;
}
