import type { ThemeName } from './theme.ts';

/** Colours of the page around the map; lower-case hex. Words reach 4.5 : 1 on page and panel. */
export interface SurfaceColours {
  page: string;
  panel: string;
  line: string;
  ink: string;
  muted: string;
  /** Words chosen on the map, in the text. */
  highlight: string;
  /** The passage around them. */
  passage: string;
  focus: string;
  /** What is pressed or chosen. */
  accent: string;
  onAccent: string;
}

export const surfaces: Readonly<Record<ThemeName, SurfaceColours>> = {
  paper: {
    page: '#fbf9f4',
    panel: '#fffdf9',
    line: '#e2dbce',
    ink: '#2b2722',
    muted: '#665f55',
    highlight: '#f3dca6',
    passage: '#faf1da',
    focus: '#1f5f8b',
    accent: '#2b2722',
    onAccent: '#fffdf9',
  },
  night: {
    page: '#12191f',
    panel: '#1a222a',
    line: '#333e48',
    ink: '#e9e4da',
    muted: '#a8b0b6',
    highlight: '#4e3f19',
    passage: '#2a2a22',
    focus: '#7fc1ee',
    accent: '#e9e4da',
    onAccent: '#12191f',
  },
  print: {
    page: '#ffffff',
    panel: '#ffffff',
    line: '#bdbdbd',
    ink: '#000000',
    muted: '#474747',
    highlight: '#dcdcdc',
    passage: '#f0f0f0',
    focus: '#000000',
    accent: '#000000',
    onAccent: '#ffffff',
  },
};
