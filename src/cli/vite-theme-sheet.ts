import type { Plugin } from 'vite';
import { themeSheet } from '../theme/theme-sheet.ts';

/** The module that a page imports for the themes' style sheet. */
const ID = 'virtual:themes.css';

/** Gives the themes as a style sheet, made from their records. */
export function themeSheetPlugin(): Plugin {
  return {
    name: 'plotline-theme-sheet',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? themeSheet() : null),
  };
}
