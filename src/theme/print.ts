import { surfaces } from './surface.ts';
import { schemes, type Theme } from './theme.ts';

/**
 * For paper and for photocopiers: white land, grey water, and evidence so dark that nothing is
 * lost when the colours are. What tells claims apart is never colour (dash, width, words).
 */
export const print: Theme = {
  name: 'print',
  scheme: schemes.print,
  surface: surfaces.print,
  evidence: {
    ink: '#000000',
    muted: '#595959',
    evidence: '#7a1509',
    evidenceText: '#6f1207',
    band: '#8a6a1c',
    bandText: '#574007',
    implied: '#7a1509',
    area: '#7a1509',
    halo: '#ffffff',
  },
  basemap: {
    land: '#ffffff',
    sea: '#e6eaec',
    seaTint: '#f1f4f5',
    lake: '#e3e8ea',
    river: '#a9b5bb',
    shore: '#a4b0b6',
    glacier: '#ffffff',
    border: '#9a9a9a',
    disputed: '#9a9a9a',
    region: '#d4d4d4',
    countryLabel: '#5c5c5c',
    regionLabel: '#666666',
    cityLabel: '#484848',
    waterLabel: '#4a5f69',
    physicalLabel: '#656565',
    halo: '#ffffff',
    reliefShadow: '#555555',
    reliefLight: '#ffffff',
    relief: 0.5,
  },
  fonts: { label: 'IBM Plex Sans', read: 'Source Serif 4' },
};
