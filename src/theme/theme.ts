import type { SurfaceColours } from './surface.ts';

/** The names of the looks, the default first. */
export const themeNames = ['paper', 'night', 'print'] as const;

/** The three looks of Plotline. */
export type ThemeName = (typeof themeNames)[number];

/** Which of them are dark. */
export const schemes: Readonly<Record<ThemeName, 'light' | 'dark'>> = {
  paper: 'light',
  night: 'dark',
  print: 'light',
};

/** Colours of everything that carries meaning; lower-case hex. */
export interface EvidenceColours {
  /** Text and outlines of evidence. */
  ink: string;
  /** The thread, leaders, less important words. */
  muted: string;
  /** Legs and claims. */
  evidence: string;
  /** Words in the evidence colour: at least 4.5 : 1 on land. */
  evidenceText: string;
  /** Border bands. */
  band: string;
  /** Words about a band. */
  bandText: string;
  /** The light shade of an area the words only imply. */
  implied: string;
  /** The inner edge of an area the words name. */
  area: string;
  /** Behind words and hollow symbols. */
  halo: string;
}

/** Colours of the quiet map beneath. */
export interface BasemapColours {
  land: string;
  sea: string;
  seaTint: string;
  lake: string;
  river: string;
  /** The thin outline of seas and lakes. */
  shore: string;
  glacier: string;
  border: string;
  disputed: string;
  region: string;
  countryLabel: string;
  regionLabel: string;
  cityLabel: string;
  waterLabel: string;
  physicalLabel: string;
  halo: string;
  /** Slopes away from the light. */
  reliefShadow: string;
  /** Slopes towards the light. */
  reliefLight: string;
  /** 0 to 1: the strength of the relief at its best. */
  relief: number;
}

export interface Theme {
  name: ThemeName;
  /** What the browser's own parts should look like. */
  scheme: 'light' | 'dark';
  /** The page around the map. */
  surface: SurfaceColours;
  evidence: EvidenceColours;
  basemap: BasemapColours;
  /** Font families as shipped; the labels' and the reading face. */
  fonts: { label: string; read: string };
}
