import { night } from './night.ts';
import { paper } from './paper.ts';
import { print } from './print.ts';
import type { Theme, ThemeName } from './theme.ts';

/** Every theme by its name. */
export const themes: Readonly<Record<ThemeName, Theme>> = { paper, night, print };
