import { wordsWidth } from '../theme/letter-widths.ts';
import type { Mark, Row } from './timeline-layout.ts';

/** Words beside a mark, in its lane; pixels. */
export interface PlacedLabel {
  words: string;
  side: 'left' | 'right';
  x0: number;
  x1: number;
}

/** The type size of labels in pixels. */
export const labelSize = 12.5;
/** Pixels between a mark and its words, and around them. */
const AIR = 5;

/**
 * The words that have room beside their marks: each mark's longest wording that
 * lies over no mark and no other words, to its right or its left, in the order
 * of time. `taken` is what other words cover already, by lane.
 */
export function labelsOf(
  { marks, bins }: Row,
  width: number,
  wordings: (mark: Mark) => readonly string[],
  taken: readonly { lane: number; x0: number; x1: number }[] = [],
): Map<Mark, PlacedLabel> {
  const covered = [...marks, ...taken];
  const labels = new Map<Mark, PlacedLabel>();
  for (const mark of marks) {
    const label = candidates(mark, wordings(mark)).find(
      ({ x0, x1 }) =>
        x0 >= 0 &&
        x1 <= width &&
        bins.every((bin) => bin.x1 <= x0 || x1 <= bin.x0) &&
        covered.every(
          (one) => one === mark || one.lane !== mark.lane || one.x1 <= x0 || x1 <= one.x0,
        ),
    );
    if (!label) continue;
    labels.set(mark, label);
    covered.push({ lane: mark.lane, x0: label.x0, x1: label.x1 });
  }
  return labels;
}

function candidates({ x0, x1 }: Mark, wordings: readonly string[]): PlacedLabel[] {
  return wordings.flatMap((words): PlacedLabel[] => {
    const long = wordsWidth(words, labelSize, 500) + 2 * AIR;
    return [
      { words, side: 'right', x0: x1, x1: x1 + long },
      { words, side: 'left', x0: x0 - long, x1: x0 },
    ];
  });
}

/**
 * Where words go that must be shown: the side of a mark with more free room in
 * its lane, and how much of it there is. If that is less than `least` pixels
 * they get those, whatever they lie over.
 */
export function roomBeside(
  mark: Mark,
  { marks, bins }: Row,
  width: number,
  least: number,
): { side: 'left' | 'right'; room: number } {
  const others = [...marks.filter((one) => one !== mark && one.lane === mark.lane), ...bins];
  const left = mark.x0 - Math.max(0, ...others.map(({ x1 }) => (x1 <= mark.x0 ? x1 : 0)));
  const right = Math.min(width, ...others.map(({ x0 }) => (x0 >= mark.x1 ? x0 : width))) - mark.x1;
  if (Math.max(left, right) < least)
    return mark.x0 > width - mark.x1
      ? { side: 'left', room: Math.min(mark.x0, least) }
      : { side: 'right', room: Math.min(width - mark.x1, least) };
  return right >= left ? { side: 'right', room: right } : { side: 'left', room: left };
}
