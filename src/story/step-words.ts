import type { Claim, Story } from './document.ts';
import { legsInOrder } from './lookup.ts';
import { attributionOf, type Beat } from './talk.ts';
import { sourceLine } from './words.ts';

/** What a card says of a beat: plain words, so that it can be written down and shown elsewhere. */
export interface StepWords {
  /** The step's. */
  id: string;
  title: string;
  /** Its place among the steps, from 1. */
  number: number;
  of: number;
  /** The leg that the beat has come to, and its place among the journey's; null where it has come to none. */
  leg: { id: string; label: string; number: number; of: number } | null;
  /** How the article puts what it says here. */
  claims: Claim[];
  quote: string | null;
  /** Whom the article cites for the quote. */
  source: string | null;
  /** Of a gap: why nothing is said. */
  why: string | null;
  /** The step's own words; null where an earlier leg of it has said them. */
  words: string | null;
}

/** The words of a beat. A title needs no quote beside it. */
export function stepWords(story: Story, { step, stepIndex, leg, index }: Beat): StepWords {
  const movement = leg && story.movements.find(({ legs }) => legs.includes(leg));
  const legs = movement ? legsInOrder(movement) : [];
  const quote = leg ? (leg.quotes?.[0] ?? null) : step.quote;
  const told = quote && attributionOf(story, leg ? [leg.id] : step.focus, quote);
  const isGap = leg?.claim === 'gap';
  const shown = isGap || index === 0 ? null : quote;
  return {
    id: step.id,
    title: step.title,
    number: stepIndex + 1,
    of: story.steps.length,
    leg: leg && {
      id: leg.id,
      label: leg.label,
      number: legs.indexOf(leg) + 1,
      of: legs.length,
    },
    claims: isGap ? ['gap'] : (told?.claims ?? []),
    quote: shown ? shown.exact : null,
    source: shown && told ? sourceLine(told.sources) : null,
    why: isGap ? (leg.why ?? null) : null,
    words: !leg || leg === legs[0] ? step.words : null,
  };
}
