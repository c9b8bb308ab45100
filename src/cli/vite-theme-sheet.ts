import type { Plugin } from 'vite';
import { themes } from '../theme/themes.ts';
import { themeSheet } from '../theme/theme-sheet.ts';

/** The module that a page imports for the themes' style sheet. */
const ID = 'virtual:themes.css';

/**
 * Gives the themes as a style sheet, made from their records, and tells the
 * browser in which colour to frame the page.
 */
export function themeSheetPlugin(): Plugin {
  return {
    name: 'plotline-theme-sheet',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? themeSheet() : null),
    transformIndexHtml: () =>
      [themes.paper, themes.night].map(({ scheme, surface }) => ({
        tag: 'meta',
        attrs: {
          name: 'theme-color',
          media: `(prefers-color-scheme: ${scheme})`,
          content: surface.panel,
        },
      })),
  };
}
