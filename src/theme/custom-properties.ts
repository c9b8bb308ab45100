import { paper } from './paper.ts';
import { readingColours } from './reading.ts';
import type { Theme } from './theme.ts';

/** Parts of a theme, and what the names of their custom properties begin with. */
const prefixes = { surface: '--', evidence: '--evidence-', basemap: '--map-' } as const;
type Part = keyof typeof prefixes;
const parts = Object.keys(prefixes) as Part[];

/**
 * A theme's colours as CSS custom properties: `--ink`, `--evidence-band-text`,
 * `--map-sea-tint`, `--reading-metonym` and so on.
 */
export function customProperties(theme: Theme): Record<string, string> {
  const entries = [
    ...parts.flatMap((part) =>
      coloursOf(theme, part).map(([name, value]) => [propertyOf(part, name), value]),
    ),
    ...Object.entries(readingColours[theme.name]).map(([name, value]) => [
      `--reading-${name}`,
      value,
    ]),
  ];
  return Object.fromEntries(entries) as Record<string, string>;
}

/**
 * The theme of the page, whichever that is: every colour stands for its custom
 * property. For pictures that are drawn once and shown in every theme.
 */
export const pageTheme: Theme = {
  ...paper,
  surface: { ...paper.surface, ...references('surface') },
  evidence: { ...paper.evidence, ...references('evidence') },
  basemap: { ...paper.basemap, ...references('basemap') },
};

function references(part: Part): Record<string, string> {
  return Object.fromEntries(
    coloursOf(paper, part).map(([name]) => [name, `var(${propertyOf(part, name)})`]),
  );
}

function coloursOf(theme: Theme, part: Part): [name: string, value: string][] {
  return Object.entries(theme[part]).filter(([, value]) => typeof value === 'string');
}

function propertyOf(part: Part, name: string): string {
  return prefixes[part] + name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
