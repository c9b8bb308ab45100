import type { ThemeName } from './theme.ts';

/**
 * Colours of a mention's words by how it was read; lower-case hex. They reach
 * 4.5 : 1 wherever the article's words stand. What tells readings apart in black
 * and white is the line under the words and their tag.
 */
export interface ReadingColours {
  literal: string;
  metonym: string;
  adjectival: string;
  institution: string;
  publication: string;
  person: string;
}

export const readingColours: Readonly<Record<ThemeName, ReadingColours>> = {
  paper: {
    literal: '#9c2c1a',
    metonym: '#1d4f91',
    adjectival: '#2f6222',
    institution: '#6b3a8c',
    publication: '#6f4e00',
    person: '#0c6067',
  },
  night: {
    literal: '#ff9c86',
    metonym: '#8fbcff',
    adjectival: '#a3d977',
    institution: '#d3a9f5',
    publication: '#f0c75e',
    person: '#6fd8d3',
  },
  print: {
    literal: '#6f1207',
    metonym: '#0b3a78',
    adjectival: '#2b6119',
    institution: '#55247a',
    publication: '#5f4300',
    person: '#004c52',
  },
};
