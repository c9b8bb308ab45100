import { surfaces } from './surface.ts';
import { schemes, type Theme } from './theme.ts';

/** Ink on warm paper: the default. */
export const paper: Theme = {
  name: 'paper',
  scheme: schemes.paper,
  surface: surfaces.paper,
  evidence: {
    ink: '#2b2722',
    muted: '#645c52',
    evidence: '#a8321f',
    evidenceText: '#9c2c1a',
    band: '#b07d12',
    bandText: '#7a5708',
    implied: '#a8321f',
    area: '#a8321f',
    halo: '#fbf9f4',
  },
  basemap: {
    land: '#f3efe6',
    sea: '#cfdde3',
    seaTint: '#dbe6ea',
    lake: '#cfdde3',
    river: '#b0c8d3',
    shore: '#a3bcc7',
    glacier: '#f8fafa',
    border: '#b3a898',
    disputed: '#b3a898',
    region: '#d2c8b8',
    countryLabel: '#5e574c',
    regionLabel: '#625b4f',
    cityLabel: '#544d43',
    waterLabel: '#395868',
    physicalLabel: '#645b48',
    halo: '#f7f4ec',
    reliefShadow: '#5f5340',
    reliefLight: '#ffffff',
    relief: 0.62,
  },
  fonts: { label: 'IBM Plex Sans', read: 'Source Serif 4' },
};
