import type { Covered } from '../scene/free-frame.ts';

interface Size {
  width: number;
  height: number;
}

/** A still figure in the map's upper left corner: what it says it shows, and its box in CSS pixels. */
export interface FigureBox extends Size {
  frame: string;
}

/** What the evidence covers on the right of a wide map: the card and its margin. */
const CARD = 408;
/** In a map narrower than this the card lies at its foot, and covers this share of its height. */
const NARROW_MAP = 720;
const CARD_SHARE = 0.46;
/** What the credit line covers at the bottom. */
const CREDITS = 38;

/** What stands over a map beside the text, with the evidence open or not. */
export function besideText({ width, height }: Size, evidence: boolean): Covered {
  if (!evidence) return { bottom: CREDITS };
  return width < NARROW_MAP
    ? { bottom: Math.round(height * CARD_SHARE) }
    : { right: CARD, bottom: CREDITS };
}
