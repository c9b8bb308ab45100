import type { Candidate, PlaceKind } from '../geoparse/mention.ts';
import type { Story, StoryMention } from './document.ts';
import { readingWords } from './words.ts';

/** Why a mention is read as it is, in sentences to a person. */
export interface MentionWords {
  /** Why this reading: the geoparser's reason, or that of the person who corrected it. */
  reason: string;
  /** What the geoparser had said, where a person has corrected it. */
  correction: string | null;
  /** Which place of the name was taken, and how sure that is. */
  choice: string | null;
  /** One sentence for each that was not. */
  rejected: string[];
}

const kindWords: Record<PlaceKind, string> = {
  city: 'a town',
  admin1: 'a region of a country',
  admin2: 'a district',
  country: 'a country',
  region: 'a wider region',
  border: 'a border',
  around: 'a town and its surroundings',
};

/** Everything that explains a mention: its reading, its place, and what else its name might have been. */
export function mentionWords(story: Story, mention: StoryMention): MentionWords {
  const { candidates, correction, placeId, score } = mention;
  const [found] = candidates;
  const taken = candidates.find((one) => one.id === placeId);
  const name = (id: string) =>
    candidates.find((one) => one.id === id)?.name ??
    story.places.find((place) => place.id === id)?.name;
  return {
    reason: correction?.reason ?? mention.reason,
    correction: correction ? correctionSentence(correction.was, name) : null,
    choice: taken
      ? `${inWords(taken, true)}: taken, score ${shortScore(score)} of 1. ${taken.why}`
      : chosenByHand(placeId, name),
    rejected: candidates
      .filter((one) => one !== taken)
      .map((one) =>
        one === found
          ? `${inWords(one, false)}: what the geoparser took. ${one.why}`
          : `${inWords(one, one.kind === (taken ?? found)?.kind)}: rejected. ${one.why}`,
      ),
  };
}

/** "Moscow, Idaho, United States"; with what kind of place it is, where that is not plain. */
function inWords({ name, kind, where }: Candidate, plain: boolean): string {
  const full = where === undefined ? name : `${name}, ${where}`;
  return plain ? full : `${full} (${kindWords[kind]})`;
}

function chosenByHand(
  placeId: string | undefined,
  name: (id: string) => string | undefined,
): string | null {
  if (placeId === undefined) return null;
  return `${name(placeId) ?? placeId}: chosen by a person.`;
}

function correctionSentence(
  was: NonNullable<StoryMention['correction']>['was'],
  name: (id: string) => string | undefined,
): string {
  if (!was) return 'Added by a person; the geoparser had found no place here.';
  const place = was.placeId === undefined ? '' : `, ${name(was.placeId) ?? was.placeId}`;
  return `Corrected by a person; the geoparser had read it as ${readingWords[was.reading]}${place}.`;
}

/** 0 to 1 with two digits; what is not sure never rounds to 1, and what is possible never to 0. */
function shortScore(score: number): string {
  if (score >= 1) return '1';
  return Math.min(0.99, Math.max(0.01, score)).toFixed(2);
}
