import { wordsWidth } from '../theme/letter-widths.ts';
import type { Box } from './clip.ts';
import type { WantedLabel } from './drawing.ts';
import { labelStyles } from './label-style.ts';
import type { Pixel } from './mercator.ts';
import type { SceneLabel } from './scene.ts';

/** Type sizes of the evidence labels in pixels; both renderers set them in these. */
export const labelSize: Record<SceneLabel['kind'], number> = {
  country: 12,
  place: 14,
  leg: 12.5,
  band: 12.5,
  gap: 12.5,
  note: 12,
};
export const lineHeight = 1.25;
/** Words in lines of at most about so many letters. */
export function wrap(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What a label covers with its middle at `centre`, and `pad` pixels around it. */
export function labelBox(label: Pick<WantedLabel, 'lines' | 'kind'>, centre: Pixel, pad = 2): Box {
  const size = labelSize[label.kind];
  const { spacing } = labelStyles[label.kind];
  // The heavier weight, in which a label is set when it is selected: it must not move then.
  const width = Math.max(...label.lines.map((line) => wordsWidth(line, size, 600, spacing)));
  const height = label.lines.length * size * lineHeight;
  return [
    centre.x - width / 2 - pad,
    centre.y - height / 2 - pad,
    centre.x + width / 2 + pad,
    centre.y + height / 2 + pad,
  ];
}
