import { themeNames, type ThemeName } from '../theme/theme.ts';
import { themes } from '../theme/themes.ts';
import type { Choice, Download } from './download.ts';
import { later } from './later.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const labels: Readonly<Record<ThemeName, string>> = {
  paper: 'Paper: dark on light',
  night: 'Night: light on dark',
  print: 'Print: black on white',
};

/** Whatever the page looks like now: slides are shown elsewhere. */
const coloursChoice: Choice = {
  id: 'colours',
  label: 'Colours',
  options: themeNames.map((id) => ({ id, label: labels[id] })),
};

const coloursOf = (chosen: Readonly<Record<string, string>>) =>
  themeNames.find((name) => name === chosen[coloursChoice.id]) ?? themeNames[0];

export const pptxDownload: Download = {
  id: 'pptx',
  label: 'Slides (PowerPoint)',
  hint: 'The whole talk, a slide for every step: its map, the article’s words as text to be edited, and the speaker’s notes.',
  mediaType,
  extension: 'pptx',
  choices: [coloursChoice],
  async make(exported, chosen, job) {
    const [{ pptxOf }, { rasterised }] = await later(
      Promise.all([import('./pptx.ts'), import('./raster.ts')]),
    );
    const theme = themes[coloursOf(chosen)];
    return new Blob([await pptxOf({ ...exported, theme }, rasterised, job)], { type: mediaType });
  },
};
