/** How a line that wears a claim looks; the same in every theme, so that black and white suffices. */
export interface LinePattern {
  /** Pixels. */
  width: number;
  /** Pixels of dash and space; none for a solid line. */
  dash?: [number, number];
}

/** Claims that have a line of their own; what is implied or not said has none but the thread. */
export const claimPatterns: Record<'stated' | 'quoted' | 'alleged', LinePattern> = {
  stated: { width: 3.2 },
  quoted: { width: 1.8 },
  alleged: { width: 4.2, dash: [13, 6] },
};

/** The hairline through the places in the order the article names them. */
export const threadPattern: LinePattern = { width: 1.1 };
/** From a label to its mark. */
export const leaderPattern: LinePattern = { width: 0.8 };
/** The soft border band: its outer glow and its core, in pixels. */
export const bandWidths = { glow: 15, core: 7 };
/** How strong what is filtered out is still drawn, 0 to 1. */
export const fadedOpacity = 0.3;
/** The soft inner edge of an area, in pixels. */
export const areaEdge = { soft: 6 };
