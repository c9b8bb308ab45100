import type { Theme } from './theme.ts';

/** Ink on warm paper: the default. */
export const paper: Theme = {
  name: 'paper',
  scheme: 'light',
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
    river: '#a9c3cf',
    shore: '#a3bcc7',
    glacier: '#fafbfb',
    border: '#b3a898',
    disputed: '#b3a898',
    region: '#d8d0c2',
    countryLabel: '#5e574c',
    regionLabel: '#625b4f',
    cityLabel: '#544d43',
    waterLabel: '#3f6070',
    physicalLabel: '#645b48',
    halo: '#f7f4ec',
    relief: 0.5,
  },
  fonts: { label: 'IBM Plex Sans', read: 'Source Serif 4' },
};
