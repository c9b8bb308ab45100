import { backgroundChoice, hasGround } from './background.ts';
import type { Download } from './download.ts';
import { later } from './later.ts';
import { sizeChoice, sizeOf } from './png-sizes.ts';

export const pngDownload: Download = {
  id: 'png',
  label: 'Picture (PNG)',
  hint: 'What the map shows now, in this theme, for documents and slides; lines and letters are drawn for the size you choose.',
  mediaType: 'image/png',
  extension: 'png',
  choices: [sizeChoice, backgroundChoice],
  async make(exported, chosen, job) {
    const { pngOf } = await later(import('./png.ts'));
    return pngOf(exported, sizeOf(chosen), hasGround(chosen), job);
  },
};
