import type { Shown } from '../scene/shown-scene.ts';

/** A rectangle on a slide, in inches from its upper left corner. */
export interface SlideBox {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A slide of 16 : 9, in inches. */
export const slideSize = { width: 13.333, height: 7.5 };

/** How a piece of text on a slide is set. */
interface TextLook {
  /** The reading face or the labels'. */
  face: 'read' | 'label';
  /** In points, before it is made to fit. */
  size: number;
  /** A colour of the theme: of its page, or the one of the evidence's words. */
  colour: 'ink' | 'muted' | 'evidence';
  bold?: boolean;
  italic?: boolean;
}

/** Every kind of text on a slide. */
export const textLooks = {
  /** The deck's title. */
  cover: { face: 'read', size: 40, colour: 'ink', bold: true },
  title: { face: 'read', size: 26, colour: 'ink', bold: true },
  /** How the article puts it. */
  claim: { face: 'label', size: 13, colour: 'evidence', bold: true },
  /** The article's exact words. */
  quote: { face: 'read', size: 18, colour: 'ink' },
  /** The same in a list. */
  listedQuote: { face: 'read', size: 11.5, colour: 'ink' },
  source: { face: 'label', size: 12, colour: 'muted' },
  words: { face: 'label', size: 14, colour: 'ink' },
  heading: { face: 'label', size: 13, colour: 'ink', bold: true },
  item: { face: 'label', size: 12, colour: 'ink' },
  /** The same in a list of many. */
  listed: { face: 'label', size: 11.5, colour: 'ink', bold: true },
  listedClaim: { face: 'label', size: 11.5, colour: 'evidence' },
  why: { face: 'label', size: 11.5, colour: 'muted' },
  /** Credits and notices. */
  small: { face: 'label', size: 8.5, colour: 'muted' },
} as const satisfies Record<string, TextLook>;

export type TextKind = keyof typeof textLooks;

/** A paragraph: pieces of text, each set in its own way. */
export interface SlideParagraph {
  runs: readonly { kind: TextKind; text: string }[];
  /** Points of air below it. */
  after: number;
}

/** Text that can be edited, in a box of its own. */
export interface SlideText {
  /** What the box is, in a program's list of objects. */
  name: string;
  box: SlideBox;
  paragraphs: readonly SlideParagraph[];
  /** By which every size is multiplied, so that the text fits its box. */
  scale: number;
}

/** What stands on a slide, and where. */
export interface Slide {
  title: string;
  /** The first of a deck is set larger. */
  cover: boolean;
  texts: readonly SlideText[];
  /** A map, and what it shows in words, for who cannot see it. */
  picture: { shown: Shown; box: SlideBox; alt: string } | null;
  /** The speaker's, in paragraphs parted by line breaks. */
  notes: string;
}

/** A paragraph of one kind of text. */
export function paragraph(kind: TextKind, text: string, after = 6): SlideParagraph {
  return { runs: [{ kind, text }], after };
}
