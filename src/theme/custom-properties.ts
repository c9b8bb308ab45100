import { readingColours } from './reading.ts';
import { surfaces } from './surface.ts';
import type { Theme } from './theme.ts';

/** A theme as CSS custom properties: `--ink`, `--evidence-band-text`, `--reading-metonym` and so on. */
export function customProperties(theme: Theme): Record<string, string> {
  const entries = [
    ...Object.entries(surfaces[theme.name]).map(([name, value]) => [`--${kebab(name)}`, value]),
    ...Object.entries(theme.evidence).map(([name, value]) => [`--evidence-${kebab(name)}`, value]),
    ...Object.entries(readingColours[theme.name]).map(([name, value]) => [
      `--reading-${name}`,
      value,
    ]),
    ['--map-land', theme.basemap.land],
    ['--map-sea', theme.basemap.sea],
  ];
  return Object.fromEntries(entries) as Record<string, string>;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
