import type { Choice } from './download.ts';

/** The pixels of a picture, and how many of them make an inch. */
export interface PngSize {
  width: number;
  height: number;
  pixelsPerInch: number;
}

/** CSS pixels to an inch: at that density letters are as large as in the page. */
export const CSS_INCH = 96;

const sizes: Readonly<Record<string, PngSize & { label: string }>> = {
  screen: {
    ...{ width: 3200, height: 1800, pixelsPerInch: 2 * CSS_INCH },
    label: 'Screen, twice the density',
  },
  a4: { width: 3508, height: 2480, pixelsPerInch: 300, label: 'A4 across, 300 dpi' },
  wide: { width: 4000, height: 2250, pixelsPerInch: 300, label: 'Slide 16 : 9, 300 dpi' },
};

export const sizeChoice: Choice = {
  id: 'size',
  label: 'Size',
  options: Object.entries(sizes).map(([id, { width, height, label }]) => ({
    id,
    label: `${label}: ${width} × ${height}`,
  })),
};

/** The size that was chosen; the usual one where there is none of that id. */
export function sizeOf(chosen: Readonly<Record<string, string>>): PngSize {
  return sizes[chosen[sizeChoice.id] ?? ''] ?? sizes['screen']!;
}
