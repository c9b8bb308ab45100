/** The subsets that are shipped: Latin, Cyrillic, and the Tajik and Kazakh letters in the extended ones. */
export type FontSubset = 'latin' | 'latin-ext' | 'cyrillic' | 'cyrillic-ext';

/** One cut of a typeface: a weight and a slope. */
export interface FontCut {
  /** CSS family, as in `Theme.fonts`. */
  family: 'IBM Plex Sans' | 'Source Serif 4';
  /**
   * The name the map's style asks for. It never ends in a digit: MapLibre's glyph drawing does not
   * find such a family ("Source Serif 4").
   */
  mapName: string;
  weight: 400 | 500 | 600;
  slope: 'normal' | 'italic';
  /** The beginning of its file names. */
  stem: 'ibm-plex-sans' | 'source-serif-4';
}

const plex = { family: 'IBM Plex Sans', stem: 'ibm-plex-sans' } as const;
const serif = { family: 'Source Serif 4', stem: 'source-serif-4' } as const;

/** Every cut that ships under `public/fonts/`. */
export const fontCuts: readonly FontCut[] = [
  { ...plex, mapName: 'IBM Plex Sans Regular', weight: 400, slope: 'normal' },
  { ...plex, mapName: 'IBM Plex Sans Medium', weight: 500, slope: 'normal' },
  { ...plex, mapName: 'IBM Plex Sans SemiBold', weight: 600, slope: 'normal' },
  { ...plex, mapName: 'IBM Plex Sans Italic', weight: 400, slope: 'italic' },
  { ...plex, mapName: 'IBM Plex Sans Medium Italic', weight: 500, slope: 'italic' },
  { ...serif, mapName: 'Source Serif Regular', weight: 400, slope: 'normal' },
  { ...serif, mapName: 'Source Serif SemiBold', weight: 600, slope: 'normal' },
  { ...serif, mapName: 'Source Serif Italic', weight: 400, slope: 'italic' },
];

/**
 * What each subset's files are used for. The ranges are those the @fontsource packages declare, so
 * that a file is fetched only when one of its letters is drawn. The Tajik letters ғ ӣ қ ӯ ҳ ҷ are in
 * `cyrillic-ext`.
 */
export const unicodeRanges: Readonly<Record<FontSubset, readonly string[]>> = {
  'cyrillic-ext': [
    'U+0460-052F',
    'U+1C80-1C8A',
    'U+20B4',
    'U+2DE0-2DFF',
    'U+A640-A69F',
    'U+FE2E-FE2F',
  ],
  cyrillic: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
  'latin-ext': [
    'U+0100-02BA',
    'U+02BD-02C5',
    'U+02C7-02CC',
    'U+02CE-02D7',
    'U+02DD-02FF',
    'U+1D00-1DBF',
    'U+1E00-1E9F',
    'U+1EF2-1EFF',
    'U+2020',
    'U+20A0-20AB',
    'U+20AD-20C0',
    'U+2113',
    'U+2C60-2C7F',
    'U+A720-A7FF',
  ],
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+0304',
    'U+0308',
    'U+0329',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
    'U+2191',
    'U+2193',
    'U+2212',
    'U+2215',
    'U+FEFF',
    'U+FFFD',
  ],
};

/** The subsets, the most particular first. */
export const fontSubsets = Object.keys(unicodeRanges) as FontSubset[];

/** The file of one cut and subset, relative to `public/fonts/`. */
export function fontFile(cut: FontCut, subset: FontSubset): string {
  return `${cut.stem}-${subset}-${cut.weight}-${cut.slope}.woff2`;
}
