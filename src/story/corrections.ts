import type { Candidate, ExplainedMention, Reading, ResolvedPlace } from '../geoparse/mention.ts';
import type { Quote } from '../text/quote.ts';
import { anchorQuote, type Compilation } from './compilation.ts';
import type { StoryMention } from './document.ts';
import type { StoryFile } from './schema.ts';

type CorrectionInput = StoryFile['corrections'][number];

const overlap = (a: Quote, b: Quote) => a.start < b.end && b.start < a.end;
const same = (a: Quote, b: Quote) => a.start === b.start && a.end === b.end;

/** A mention as the geoparser found it, in the story's form. */
export function asFound({ place, ...mention }: ExplainedMention): StoryMention {
  return { ...mention, ...(place && !mention.placeId ? { placeId: place.id } : {}) };
}

/**
 * The geoparser's mentions with a person's corrections, in the order of the
 * text. A correction that changes nothing is a problem: once the geoparser
 * learns better, the correction has to go.
 */
export function correctMentions(
  c: Compilation,
  found: readonly ExplainedMention[],
  corrections: readonly CorrectionInput[],
): StoryMention[] {
  let mentions = found.map(asFound);
  const corrected: Quote[] = [];
  for (const [i, correction] of corrections.entries()) {
    const path = ['corrections', i];
    const quote = anchorQuote(c, correction.quote, [...path, 'quote']);
    if (!quote) continue;
    if (corrected.some((other) => overlap(other, quote))) {
      c.report(path, `The mention “${quote.exact}” is corrected twice.`);
      continue;
    }
    corrected.push(quote);
    const touched = mentions.filter((mention) => overlap(mention, quote));
    const was = touched.find((mention) => same(mention, quote)) ?? touched[0] ?? null;
    const complain = (message: string) => c.report(path, message);
    const replacement = correct(quote, correction, was, complain);
    if (replacement === undefined) continue;
    mentions = mentions.filter((mention) => !overlap(mention, quote));
    if (replacement) mentions.push(replacement);
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** The corrected mention, null to drop it, undefined when the correction is refused. */
function correct(
  quote: Quote,
  { reading, place, reason }: CorrectionInput,
  was: StoryMention | null,
  complain: (message: string) => void,
): StoryMention | null | undefined {
  const words = `“${quote.exact}”`;
  if (reading === 'not-a-place') {
    if (was && same(was, quote)) return null;
    complain(
      was
        ? `The geoparser’s mention there is “${was.exact}”, not ${words}: quote that to drop it.`
        : `The geoparser finds no mention in ${words}: there is nothing to drop.`,
    );
    return undefined;
  }
  if (!was && place === undefined) {
    complain(`The geoparser finds no mention in ${words}: say its place, or “place: none”.`);
    return undefined;
  }
  const placeId = place === undefined ? was?.placeId : place === 'none' ? undefined : place;
  if (was && same(was, quote) && was.reading === reading && was.placeId === placeId) {
    complain(
      `The correction of ${words} changes nothing: the geoparser already reads it so. Take it out.`,
    );
    return undefined;
  }
  return {
    ...quote,
    reading: reading as Reading,
    use: reading === 'literal' ? 'literal' : 'associative',
    ...(placeId === undefined ? {} : { placeId }),
    // A person's choice of place is sure; a corrected reading leaves the score as it was.
    score: was && was.placeId === placeId ? was.score : 1,
    reason,
    candidates: was?.candidates ?? [],
    correction: {
      reason,
      was: was
        ? { reading: was.reading, ...(was.placeId === undefined ? {} : { placeId: was.placeId }) }
        : null,
    },
  };
}

/** Every place that the geoparser resolved or weighed, by id. */
export function knownPlaces(found: readonly ExplainedMention[]): Map<string, ResolvedPlace> {
  const known = new Map<string, ResolvedPlace>();
  for (const { candidates } of found)
    for (const candidate of candidates) known.set(candidate.id, withoutScore(candidate));
  for (const { place } of found) if (place) known.set(place.id, place);
  return known;
}

function withoutScore(candidate: Candidate): ResolvedPlace {
  const place: Partial<Candidate> = { ...candidate };
  delete place.where;
  delete place.score;
  delete place.why;
  return place as ResolvedPlace;
}
