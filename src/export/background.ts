import type { Choice } from './download.ts';

/** Whether a picture has its basemap: the same choice for every kind of picture. */
export const backgroundChoice: Choice = {
  id: 'background',
  label: 'Background',
  options: [
    { id: 'map', label: 'With the basemap' },
    { id: 'none', label: 'Transparent: marks, labels and legend alone' },
  ],
};

/** Whether the basemap is wanted. */
export const hasGround = (chosen: Readonly<Record<string, string>>) =>
  chosen[backgroundChoice.id] !== 'none';
