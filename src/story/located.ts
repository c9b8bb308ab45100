import type { Quote } from '../text/quote.ts';
import type { Claim, Place, Story } from './document.ts';
import { drawnPlaces } from './drawn.ts';
import { legPlaces } from './lookup.ts';
import { once } from './once.ts';
import { indexOf } from './story-index.ts';

/** A place with a mark on the map, and the words that put something there. */
export interface LocatedPlace {
  place: Place;
  /** How the article puts what is there: the first that is more than implied. */
  claim: Claim;
  /** Sorted; empty only where all that is there is a gap. */
  quotes: Quote[];
  /** Only for a gap: what the article does not say. */
  why?: string;
}

interface Use {
  /** Null where the words name the place without putting anything there. */
  claim: Claim | null;
  quotes: readonly Quote[];
  why?: string;
}

/**
 * The places that carry a mark: where a located event or leg is, and what the
 * article names literally. A country is an area of its own only for a leg; as
 * the mere setting of an event it is the basemap's. Where nobody has added an
 * event or movement to the text, its countries are all that it says, and marked.
 */
export const locatedPlaces = once((story: Story): readonly LocatedPlace[] => {
  const uses = new Map<string, Use[]>();
  const put = (id: string, use: Use) => {
    const there = uses.get(id);
    if (there) there.push(use);
    else uses.set(id, [use]);
  };
  const kinds = new Map(story.places.map((place) => [place.id, place.kind]));
  for (const { locus, placeIds, claim, quotes } of story.events)
    if (locus !== 'unstated')
      for (const id of placeIds) if (kinds.get(id) !== 'country') put(id, { claim, quotes });
  const legs = story.movements.flatMap(({ thread, legs: all }) =>
    // A journey's open end marks no area: where it ended is what the article leaves out.
    all.map((leg) => ({ leg, openEnd: thread && leg.to === null && leg.order === all.length })),
  );
  for (const { leg, openEnd } of legs) {
    const borders = leg.through.filter((id) => kinds.get(id) === 'border');
    const ends = leg.through.length > 0 ? leg.through : legPlaces(leg);
    const use: Use =
      leg.claim === 'gap'
        ? { claim: leg.claim, quotes: [], why: leg.why }
        : { claim: leg.claim, quotes: leg.quotes };
    if (borders.length > 0) for (const id of borders) put(id, use);
    else if (leg.claim !== 'gap' && leg.locus !== 'unstated' && !openEnd)
      for (const id of ends) put(id, use);
  }
  const plain = story.events.length === 0 && story.movements.length === 0;
  const { mentions } = indexOf(story);
  for (const { id, kind } of drawnPlaces(story)) {
    const quotes = (mentions.get(id) ?? []).filter(({ use }) => use === 'literal').map(quoteOf);
    if (plain || kind !== 'country') put(id, { claim: 'stated', quotes });
    else if (uses.has(id)) put(id, { claim: null, quotes });
  }

  return story.places.flatMap((place) => {
    const here = uses.get(place.id);
    return here ? [together(place, here)] : [];
  });
});

const quoteOf = ({ start, end, exact }: Quote): Quote => ({ start, end, exact });

function together(place: Place, uses: readonly Use[]): LocatedPlace {
  const claims = uses.flatMap((use) => use.claim ?? []);
  const claim =
    claims.find((one) => one !== 'implied' && one !== 'gap') ??
    (claims.includes('implied') ? 'implied' : 'gap');
  const quotes = uses
    .flatMap((use) => use.quotes)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((quote, i, all) => quote.start !== all[i - 1]?.start || quote.end !== all[i - 1]?.end);
  const why = uses.find((use) => use.why !== undefined)?.why;
  return {
    place,
    claim,
    quotes,
    ...(claim === 'gap' && why !== undefined ? { why } : {}),
  };
}
