import type { SceneLabel } from './scene.ts';

/** How the words of an evidence label are set, apart from their size. */
export interface LabelStyle {
  /** Which of the theme's evidence colours. */
  colour: 'ink' | 'muted' | 'bandText' | 'evidenceText';
  weight: 500 | 600;
  /** Letter-spacing in ems. */
  spacing: number;
}

/** The style of each kind of evidence label, for both renderers. What is selected is set in 600. */
export const labelStyles: Record<SceneLabel['kind'], LabelStyle> = {
  country: { colour: 'muted', weight: 500, spacing: 0.16 },
  place: { colour: 'ink', weight: 600, spacing: 0 },
  leg: { colour: 'evidenceText', weight: 500, spacing: 0 },
  band: { colour: 'bandText', weight: 500, spacing: 0 },
  gap: { colour: 'muted', weight: 500, spacing: 0 },
  note: { colour: 'bandText', weight: 500, spacing: 0 },
};

/** Pixels of halo on each side of a letter. */
export const labelHalo = 1.8;
