import { wordsWidth } from '../theme/letter-widths.ts';
import {
  textLooks,
  type SlideBox,
  type SlideParagraph,
  type SlideText,
  type TextKind,
} from './slide.ts';

/** Points of an inch. */
const POINTS = 72;
/** Height of a line in sizes of its letters. */
const LINE = 1.22;
/**
 * How much wider than Plotline's own label face the faces of a slide may run: its fonts are not
 * in every slide program, and neither are those that stand in for them.
 */
const WIDER = { read: 1.12, label: 1.04 };
/** Smaller than this share of its size no text is made. */
const LEAST = 0.6;

/** Height of paragraphs in a column of some width, in points, as far as that can be known before they are set. */
export function textHeight(
  paragraphs: readonly SlideParagraph[],
  width: number,
  scale: number,
): number {
  return paragraphs.reduce((sum, { runs, after }, i) => {
    const size = Math.max(...runs.map(({ kind }) => textLooks[kind].size)) * scale;
    const length = runs.reduce((all, { kind, text }) => all + lengthOf(text, kind) * scale, 0);
    // Words do not fill a line to its end.
    const lines = Math.max(1, Math.ceil((length * 1.05) / (width * POINTS)));
    return sum + lines * size * LINE + (i < paragraphs.length - 1 ? after * scale : 0);
  }, 0);
}

function lengthOf(text: string, kind: TextKind): number {
  const look: { face: 'read' | 'label'; size: number; bold?: boolean } = textLooks[kind];
  return wordsWidth(text, look.size, look.bold ? 600 : 500) * WIDER[look.face];
}

/** Paragraphs in a box, made smaller together where they would not fit. */
export function fitted(
  name: string,
  box: SlideBox,
  paragraphs: readonly SlideParagraph[],
): SlideText {
  let scale = 1;
  while (scale > LEAST && textHeight(paragraphs, box.w, scale) > box.h * POINTS) scale -= 0.02;
  return { name, box, paragraphs, scale };
}

/** Paragraphs shared among columns in their order, as many as fit at their full size; and those that are left. */
export function columnsOf(
  name: string,
  boxes: readonly SlideBox[],
  paragraphs: readonly SlideParagraph[],
): { texts: SlideText[]; rest: SlideParagraph[] } {
  let rest = [...paragraphs];
  const texts = boxes.flatMap((box): SlideText[] => {
    let count = rest.length;
    while (count > 1 && textHeight(rest.slice(0, count), box.w, 1) > box.h * POINTS) count--;
    const own = rest.slice(0, count);
    rest = rest.slice(count);
    return own.length > 0 ? [fitted(name, box, own)] : [];
  });
  return { texts, rest };
}
