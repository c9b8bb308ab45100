import type { Beat } from './talk.ts';

/** Words that are read aloud or from a screen in a second. */
const PACE = 2.4;
/** Seconds to find one's way on a new picture. */
const LOOK = 3;
/** No beat is shorter than this. */
const LEAST = 6;

/** How long a beat stands when a talk plays by itself, in seconds: as long as its card takes to read. */
export function beatSeconds({ step, leg }: Beat): number {
  const read = leg
    ? [leg.label, leg.quotes?.[0]?.exact ?? leg.why]
    : [step.title, step.quote?.exact, step.words];
  const words = read.flatMap((part) => part?.split(/\s+/) ?? []).length;
  return Math.max(LEAST, LOOK + words / PACE);
}
