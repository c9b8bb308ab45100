import { backgroundChoice, hasGround } from './background.ts';
import type { Download } from './download.ts';
import { later } from './later.ts';

/** In CSS pixels: on paper of 96 of them an inch, a little more than A4 across. */
const size = { width: 1280, height: 900 };

export const svgDownload: Download = {
  id: 'svg',
  label: 'Vector figure (SVG)',
  hint: 'What the map shows now, in this theme: named layers with real letters, to be edited in Inkscape or Illustrator.',
  mediaType: 'image/svg+xml',
  extension: 'svg',
  choices: [backgroundChoice],
  async make(exported, chosen, { signal, progress }) {
    const { pictureOf } = await later(import('./picture.ts'));
    const svg = await pictureOf(exported, { ...size, ground: hasGround(chosen) });
    signal.throwIfAborted();
    progress(1);
    return new Blob([svg, '\n'], { type: 'image/svg+xml' });
  },
};
