import type { SymbolPart } from './scene.ts';

/** Which of the theme's evidence colours a stroke or fill takes. */
export type Role = 'ink' | 'muted' | 'evidence' | 'bandText' | 'halo';

/** One path of a symbol: SVG path data in pixels around (0, 0), x to the east, y down. */
export interface SymbolPath {
  d: string;
  fill?: Role;
  stroke?: Role;
  /** Pixels. */
  width?: number;
  dash?: number[];
}

export interface SymbolShape {
  /** Pixels from the centre that hold the whole symbol: half its width and half its height. */
  reach: [number, number];
  paths: SymbolPath[];
  /** Whether it turns with the line it stands on. */
  turns: boolean;
}

const circle = (x: number, y: number, r: number) =>
  `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;

const brackets = 'M-6,-14H-11V14H-6M6,-14H11V14H6';
const chevrons = 'M-11.5,-4L-15.5,0L-11.5,4M11.5,-4L15.5,0L11.5,4';
const question = 'M-2.7,-2.3C-2.7,-5.6 2.8,-5.6 2.8,-2.2C2.8,0 0,-0.1 0,2.1';

/**
 * The symbols of the evidence, drawn by both renderers from the same paths.
 * The post is a slider's thumb: a box with a barrier, an arrow to each side
 * along its band, for it may stand anywhere on it. The open end is an
 * ellipsis. The tie is two linked rings.
 */
export const symbols: Record<SymbolPart, SymbolShape> = {
  town: {
    reach: [7, 7],
    turns: false,
    paths: [{ d: circle(0, 0, 4.4), fill: 'halo', stroke: 'ink', width: 2 }],
  },
  gap: {
    reach: [11, 11],
    turns: false,
    paths: [
      { d: circle(0, 0, 8.6), fill: 'halo', stroke: 'ink', width: 1.3, dash: [2.4, 2] },
      { d: question, stroke: 'ink', width: 1.7 },
      { d: circle(0, 4.7, 1.1), fill: 'ink' },
    ],
  },
  post: {
    reach: [19, 11],
    turns: true,
    paths: [
      { d: chevrons, stroke: 'halo', width: 4.6 },
      { d: chevrons, stroke: 'bandText', width: 1.9 },
      { d: 'M-7,-7.5H7V7.5H-7Z', fill: 'halo', stroke: 'halo', width: 4 },
      { d: 'M-7,-7.5H7V7.5H-7Z', fill: 'halo', stroke: 'bandText', width: 1.9 },
      { d: 'M-3.6,-2.2H3.6M-3.6,2.2H3.6', stroke: 'bandText', width: 1.7 },
    ],
  },
  bracket: {
    reach: [14, 17],
    turns: true,
    paths: [
      { d: brackets, stroke: 'halo', width: 4.4 },
      { d: brackets, stroke: 'ink', width: 1.6 },
    ],
  },
  head: {
    reach: [12, 8],
    turns: true,
    paths: [
      { d: 'M-8.5,-5.2L0,0L-8.5,5.2', stroke: 'halo', width: 5 },
      { d: 'M-8.5,-5.2L0,0L-8.5,5.2', stroke: 'evidence', width: 2 },
    ],
  },
  'open-end': {
    reach: [24, 5],
    turns: true,
    paths: [
      { d: circle(6, 0, 2), fill: 'evidence' },
      { d: circle(13, 0, 1.7), fill: 'evidence' },
      { d: circle(19.5, 0, 1.3), fill: 'evidence' },
    ],
  },
  tie: {
    reach: [13, 9],
    turns: false,
    paths: [
      { d: circle(-3.6, 0, 5.4) + circle(3.6, 0, 5.4), stroke: 'halo', width: 5 },
      { d: circle(-3.6, 0, 5.4) + circle(3.6, 0, 5.4), stroke: 'bandText', width: 1.8 },
    ],
  },
};

/** Whether a part is drawn as a symbol. */
export function isSymbol(part: string): part is SymbolPart {
  return part in symbols;
}
