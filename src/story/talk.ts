import type { Quote } from '../text/quote.ts';
import type { Claim, Leg, Source, Step, Story } from './document.ts';
import { entry, legPlaces, legsInOrder } from './lookup.ts';
import { once } from './once.ts';
import { relatedIds } from './related.ts';
import { indexOf, type Teller } from './story-index.ts';

/** One press of "next" in a talk: a step, or, where a step tells a journey, one leg of it. */
export interface Beat {
  /** Its place in the talk, from 0. */
  index: number;
  step: Step;
  /** The step's place among the steps, from 0. */
  stepIndex: number;
  /** The leg that this beat draws; null where the step is shown at once. */
  leg: Leg | null;
  /** Ids at full strength; null for everything. */
  subject: ReadonlySet<string> | null;
  /** Ids that have been spoken of, and so are drawn; null for everything. */
  told: ReadonlySet<string> | null;
}

/**
 * The talk of a story: its steps in order, the step of a journey leg by leg.
 * What a beat shows depends on its place alone, so however one comes to it,
 * the picture is the same.
 */
export const beatsOf = once((story: Story): readonly Beat[] => {
  const beats: Beat[] = [];
  const told = new Set<string>();
  story.steps.forEach((step, stepIndex) => {
    const whole = step.focus.length === 0;
    const shared = step.focus.filter((id) => !isJourney(story, id));
    const subject = new Set(shared.flatMap((id) => [...subjectOf(story, id)]));
    const legs = step.focus.filter((id) => isJourney(story, id)).flatMap((id) => legsOf(story, id));
    for (const leg of legs.length > 0 ? legs : [null]) {
      if (leg) for (const id of subjectOf(story, leg.id)) subject.add(id);
      for (const id of subject) told.add(id);
      beats.push({
        index: beats.length,
        step,
        stepIndex,
        leg,
        subject: whole ? null : new Set(subject),
        told: whole ? null : new Set(told),
      });
    }
  });
  return beats;
});

/** The first beat of a step; undefined where there is no such step. */
export function beatOfStep(story: Story, stepId: string): Beat | undefined {
  return beatsOf(story).find(({ step }) => step.id === stepId);
}

/** The beat of a step's leg, or its first beat; undefined where there is no such step. */
export function beatAt(
  story: Story,
  stepId: string | null,
  legId: string | null,
): Beat | undefined {
  const ofStep = beatsOf(story).filter(({ step }) => step.id === stepId);
  return ofStep.find(({ leg }) => leg?.id === legId) ?? ofStep[0];
}

/**
 * A step as one picture, for where nobody walks through it: of a journey, all its
 * legs. Undefined where there is no such step.
 */
export function wholeStep(story: Story, stepId: string): Beat | undefined {
  const last = beatsOf(story).findLast(({ step }) => step.id === stepId);
  return last && { ...last, leg: null };
}

function isJourney(story: Story, id: string): boolean {
  const found = entry(story, id);
  return found?.kind === 'movement' && found.movement.thread;
}

function legsOf(story: Story, id: string): Leg[] {
  const found = entry(story, id);
  return found?.kind === 'movement' ? legsInOrder(found.movement) : [];
}

/** Everything that is drawn for an id in focus: itself, and the places that its words name. */
function subjectOf(story: Story, id: string): ReadonlySet<string> {
  const found = entry(story, id);
  if (found?.kind === 'place') return new Set([id]);
  const ids = new Set(relatedIds(story, id));
  const legs =
    found?.kind === 'leg' ? [found.leg] : found?.kind === 'movement' ? found.movement.legs : [];
  for (const leg of legs) for (const place of legPlaces(leg)) ids.add(place);
  return ids;
}

/** How the article puts a passage, and whom it cites for it. */
export interface Attribution {
  claims: Claim[];
  /** Empty where the article tells it itself. */
  sources: Source[];
}

/** The claims and sources of what a step or leg has in focus and the article tells in these words. */
export function attributionOf(story: Story, ids: readonly string[], words: Quote): Attribution {
  const { entries } = indexOf(story);
  const tellers = ids.flatMap((id): readonly Teller[] => {
    const found = entries.get(id);
    if (found?.kind === 'event') return [found.event];
    if (found?.kind === 'leg') return [found.leg];
    return found?.kind === 'movement' ? found.movement.legs : [];
  });
  const telling = tellers.filter(({ quotes }) =>
    quotes?.some(({ start, end }) => start < words.end && words.start < end),
  );
  const sourceIds = new Set(telling.flatMap((teller) => teller.sourceIds));
  return {
    claims: [...new Set(telling.map(({ claim }) => claim))],
    sources: [...sourceIds].flatMap((id) => {
      const found = entries.get(id);
      return found?.kind === 'source' ? [found.source] : [];
    }),
  };
}
