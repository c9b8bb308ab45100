import { wrap } from '../scene/labels.ts';

/** Pixels that a letter of the notes takes at the most, on the average: they are 11 high. */
const LETTER = 5.6;

/** A note in lines that fit a picture so many pixels wide. */
export const noteLines = (note: string, width: number): string[] =>
  wrap(note, Math.floor(width / LETTER));
