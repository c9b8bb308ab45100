import type { Gap } from '../story/document.ts';
import type { Beat } from '../story/talk.ts';

/** Where a beat stands in its talk: "Step 7 of 12, leg 2 of 7". */
export function placeWords(beat: Beat, beats: readonly Beat[]): string {
  const step = `Step ${beat.stepIndex + 1} of ${(beats.at(-1)?.stepIndex ?? 0) + 1}`;
  if (!beat.leg) return step;
  const legs = beats.filter(({ stepIndex }) => stepIndex === beat.stepIndex);
  return `${step}, leg ${legs.indexOf(beat) + 1} of ${legs.length}`;
}

/** What the article leaves open, as a beat meets it: what it speaks of itself, and all other questions. */
export function gapsAtHand(
  gaps: readonly Gap[],
  { subject }: Pick<Beat, 'subject'>,
): { here: Gap[]; others: Gap[] } {
  const isHere = ({ about }: Gap) => subject !== null && about.some((id) => subject.has(id));
  return { here: gaps.filter(isHere), others: gaps.filter((gap) => !isHere(gap)) };
}
