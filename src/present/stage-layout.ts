import type { Stage } from '../scene/beat-scene.ts';

/** How a talk is laid out in a window. Lengths are in stage pixels but for `unit`. */
export interface StageLayout {
  /** CSS pixels of a stage pixel: everything that the room reads is this much larger. */
  unit: number;
  /** The stage and what covers it, for the camera and the labels. */
  stage: Stage;
  /** Whether the card stands beside the map or below it. */
  card: { side: 'left' | 'bottom'; width: number; height: number };
}

/** The stage of a room's screen, 1920 × 1080, has so many pixels: its 12 px letters are 24 px there. */
const ROOM = { width: 960, height: 540 };
/** Around the card. */
export const MARGIN = 16;
/** A window narrower than so many times its height has the card below the map. */
const BESIDE = 1.15;
/** Share of the width that a card beside the map takes, within bounds. */
const BESIDE_SHARE = 0.36;
const BESIDE_LEAST = 320;
const BESIDE_MOST = 400;
/** Share of the height that a card below the map takes. */
const BELOW_SHARE = 0.5;
/** The credit line at the map's foot. */
export const CREDITS = 16;

/** The layout for a window of so many CSS pixels. */
export function stageLayout(size: { width: number; height: number }): StageLayout {
  const width = Math.max(1, size.width);
  const height = Math.max(1, size.height);
  const unit = Math.max(1, Math.min(width / ROOM.width, height / ROOM.height));
  const stage = { width: width / unit, height: height / unit };
  if (width >= height * BESIDE && stage.width >= 2 * BESIDE_LEAST) {
    const cardWidth = Math.min(BESIDE_MOST, Math.max(BESIDE_LEAST, stage.width * BESIDE_SHARE));
    return {
      unit,
      stage: { ...stage, covered: { left: cardWidth + 2 * MARGIN, bottom: CREDITS } },
      card: { side: 'left', width: cardWidth, height: stage.height - 2 * MARGIN },
    };
  }
  const cardHeight = Math.round(stage.height * BELOW_SHARE);
  return {
    unit,
    stage: { ...stage, covered: { bottom: cardHeight + CREDITS } },
    card: { side: 'bottom', width: stage.width, height: cardHeight },
  };
}
