import { customProperties } from './custom-properties.ts';
import { night } from './night.ts';
import { paper } from './paper.ts';
import { print } from './print.ts';
import { themeNames, type Theme } from './theme.ts';
import { themes } from './themes.ts';

/**
 * The themes as a style sheet, so that the page has its colours before any
 * script: Paper, and Night where the system is dark; the one that `data-theme`
 * on the root names, if any; on paper always Print.
 */
export function themeSheet(): string {
  return [
    rule(':root', paper),
    `@media (prefers-color-scheme: dark) {\n${rule(':root', night)}}\n`,
    ...themeNames.map((name) => rule(`:root[data-theme='${name}']`, themes[name])),
    // As specific as the rules above, and after them.
    `@media print {\n${rule(':root, :root[data-theme]', print)}}\n`,
  ].join('');
}

function rule(selector: string, theme: Theme): string {
  const properties = { 'color-scheme': theme.scheme, ...customProperties(theme) };
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};\n`);
  return `${selector} {\n${lines.join('')}}\n`;
}
