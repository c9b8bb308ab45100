import { describe, expect, it } from 'vitest';
import { customProperties, pageTheme } from './custom-properties.ts';
import { themeSheet } from './theme-sheet.ts';
import { themeNames } from './theme.ts';
import { themes } from './themes.ts';

describe('themeSheet', () => {
  const sheet = themeSheet();

  it('has a rule for the root, for a dark system, for every chosen theme and for print', () => {
    const selectors = [...sheet.matchAll(/^(.*) \{$/gm)].map(([, selector]) => selector);
    expect(selectors).toEqual([
      ':root',
      '@media (prefers-color-scheme: dark)',
      ':root',
      ...themeNames.map((name) => `:root[data-theme='${name}']`),
      '@media print',
      ':root, :root[data-theme]',
    ]);
  });

  it('gives every rule all properties', () => {
    for (const property of Object.keys(customProperties(themes.paper)))
      expect(sheet.split(`  ${property}: `), property).toHaveLength(6 + 1);
  });

  it('says what the browser’s own parts look like', () => {
    expect([...sheet.matchAll(/color-scheme: (\w+);/g)].map(([, scheme]) => scheme)).toEqual([
      'light',
      'dark',
      ...themeNames.map((name) => themes[name].scheme),
      'light',
    ]);
  });
});

describe('pageTheme', () => {
  it('names for every colour the property that holds it', () => {
    for (const name of themeNames) {
      const properties = customProperties(themes[name]);
      for (const part of ['surface', 'evidence', 'basemap'] as const)
        for (const [key, colour] of Object.entries(themes[name][part])) {
          if (typeof colour !== 'string') continue;
          const reference = (pageTheme[part] as unknown as Record<string, string>)[key]!;
          expect(properties[/^var\((.+)\)$/.exec(reference)![1]!], key).toBe(colour);
        }
    }
  });
});
