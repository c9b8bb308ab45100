import type {
  Claim,
  Leg,
  Locus,
  Movement,
  Place,
  Source,
  Story,
  StoryEvent,
} from '../story/document.ts';
import { locatedPlaces, type LocatedPlace } from '../story/located.ts';
import { once } from '../story/once.ts';
import type { Quote } from '../text/quote.ts';
import { joinRanges, type Range } from '../text/ranges.ts';
import { passageAround } from '../text/sentences.ts';

/** A whole sentence or more of the article that holds quotes. */
export interface RecordExcerpt {
  words: string;
  /** Whom the article cites for it; empty where that is nobody, or not known of this sentence. */
  sources: Source[];
}

interface Shared {
  id: string;
  label: string;
  claim: Claim;
  locus: Locus;
  /** Empty only for a gap. */
  quotes: readonly Quote[];
  /** What holds the quotes, each passage once, in the order of the article. */
  excerpts: RecordExcerpt[];
  /** Only for a gap: what the article does not say. */
  why: string | null;
  /** Whom the article cites for it. */
  sources: Source[];
  /** Where the words put it. */
  placeIds: readonly string[];
}

/** A place marked, an event or a leg, with all that any format says of it. */
export type EvidenceRecord = Shared &
  (
    | { kind: 'place'; place: Place }
    | { kind: 'event'; event: StoryEvent }
    | { kind: 'leg'; leg: Leg; movement: Movement }
  );

/**
 * All evidence, in one order: places marked, events, legs. GeoJSON, KML, events,
 * annotations and report are written from these, so that none can leave out what another has.
 */
export const evidenceRecords = once((story: Story): readonly EvidenceRecord[] => [
  ...locatedPlaces(story).map((located) => placeRecord(story, located)),
  ...story.events.map((event): EvidenceRecord => {
    return { ...told(story, event, event.placeIds), kind: 'event', event };
  }),
  ...story.movements.flatMap((movement) =>
    movement.legs.map((leg): EvidenceRecord => {
      return { ...told(story, leg, placesOfLeg(leg)), kind: 'leg', leg, movement };
    }),
  ),
]);

function placeRecord(story: Story, located: LocatedPlace): EvidenceRecord {
  const { place, claim, why } = located;
  const quotes = claim === 'gap' ? [] : located.quotes;
  // A name alone cites nobody: whom its sentence cites, what is told in that sentence knows.
  const tellers = [...story.events, ...story.movements.flatMap(({ legs }) => legs)];
  const excerpts = passagesOf(story, quotes).map((passage) =>
    excerptOf(
      story,
      passage,
      tellers
        .filter((teller) => teller.quotes?.some((quote) => overlap(quote, passage)))
        .flatMap(({ sourceIds }) => sourceIds),
    ),
  );
  return {
    kind: 'place',
    place,
    id: place.id,
    label: place.label ?? place.name,
    claim,
    locus: place.locus,
    quotes,
    excerpts,
    why: claim === 'gap' ? (why ?? '') : null,
    sources: sourcesOf(
      story,
      excerpts.flatMap(({ sources }) => sources.map(({ id }) => id)),
    ),
    placeIds: [place.id],
  };
}

function told(story: Story, teller: StoryEvent | Leg, placeIds: readonly string[]): Shared {
  const { id, label, claim, locus, quotes, sourceIds } = teller;
  return {
    id,
    label,
    claim,
    locus,
    quotes: quotes ?? [],
    excerpts: passagesOf(story, quotes ?? []).map((passage) =>
      excerptOf(story, passage, sourceIds),
    ),
    why: 'why' in teller ? (teller.why ?? null) : null,
    sources: sourcesOf(story, sourceIds),
    placeIds,
  };
}

/**
 * A leg is where the words put it, never on a path between its ends: in what
 * it goes through, else at the ends that it names. With its locus unstated it is nowhere.
 */
function placesOfLeg({ locus, from, to, through }: Leg): string[] {
  if (locus === 'unstated') return [];
  return through.length > 0 ? through : [from, to].filter((end) => end !== null);
}

function sourcesOf(story: Story, ids: readonly string[]): Source[] {
  const cited = new Set(ids);
  return story.sources.filter(({ id }) => cited.has(id));
}

const passagesOf = ({ article: { text } }: Story, quotes: readonly Quote[]): Range[] =>
  joinRanges(quotes.map((quote) => passageAround(text, quote)));

const excerptOf = (story: Story, { start, end }: Range, sourceIds: readonly string[]) => ({
  words: story.article.text.slice(start, end),
  sources: sourcesOf(story, sourceIds),
});

const overlap = (a: Range, b: Range) => a.start < b.end && b.start < a.end;
