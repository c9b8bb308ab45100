import { surfaces } from './surface.ts';
import { schemes, type Theme } from './theme.ts';

/** For a dark room: slate land, ink-black sea, warm evidence. */
export const night: Theme = {
  name: 'night',
  scheme: schemes.night,
  surface: surfaces.night,
  evidence: {
    ink: '#e9e4da',
    muted: '#a9a498',
    evidence: '#ff6b4f',
    evidenceText: '#ff8a72',
    band: '#f0bd52',
    bandText: '#f3cb78',
    implied: '#ff6b4f',
    area: '#ff6b4f',
    halo: '#141b21',
  },
  basemap: {
    land: '#1d252c',
    sea: '#0c1319',
    seaTint: '#141f28',
    lake: '#0f1922',
    river: '#2f4a5a',
    shore: '#33495a',
    glacier: '#2b3741',
    border: '#56616a',
    disputed: '#56616a',
    region: '#313b43',
    countryLabel: '#9da6ac',
    regionLabel: '#959fa6',
    cityLabel: '#b1b6b8',
    waterLabel: '#84a5b8',
    physicalLabel: '#9a9f98',
    halo: '#161d23',
    reliefShadow: '#04080b',
    reliefLight: '#7f95a3',
    relief: 0.6,
  },
  fonts: { label: 'IBM Plex Sans', read: 'Source Serif 4' },
};
