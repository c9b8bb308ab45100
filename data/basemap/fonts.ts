/**
 * Copies the shipped fonts out of the @fontsource packages into `public/fonts/` and writes
 * `src/theme/fonts.css`. Run with `tsx data/basemap/fonts.ts`.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fontCuts, fontFile, fontSubsets, unicodeRanges } from '../../src/theme/font-files.ts';

const root = new URL('../../', import.meta.url);
const target = new URL('public/fonts/', root);

/**
 * The `@font-face` rules. Addresses begin with `/fonts/`: Vite knows files of `public/` by that and
 * rewrites them relative to the built page, so that the page and the map fetch the same files at
 * any sub-path.
 */
export function fontFaceCss(): string {
  const rules = fontCuts.flatMap((cut) =>
    fontSubsets.map((subset) =>
      [
        '@font-face {',
        `  font-family: '${cut.family}';`,
        `  font-style: ${cut.slope};`,
        `  font-weight: ${cut.weight};`,
        '  font-display: swap;',
        `  src: url('/fonts/${fontFile(cut, subset)}') format('woff2');`,
        '  unicode-range:',
        unicodeRanges[subset].map((range) => `    ${range}`).join(',\n') + ';',
        '}',
      ].join('\n'),
    ),
  );
  return `/* Written by data/basemap/fonts.ts from src/theme/font-files.ts. */\n${rules.join('\n')}\n`;
}

/** Copies every font file and licence, and writes the style sheet. */
export async function buildFonts(): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const cut of fontCuts)
    for (const subset of fontSubsets) {
      const file = fontFile(cut, subset);
      const from = new URL(`node_modules/@fontsource/${cut.stem}/files/${file}`, root);
      await copyFile(from, new URL(file, target));
    }
  await writeFile(new URL('LICENSE.md', target), await licence());
  await writeFile(new URL('src/theme/fonts.css', root), fontFaceCss());
}

async function licence(): Promise<string> {
  const stems = [...new Set(fontCuts.map((cut) => cut.stem))];
  const parts = await Promise.all(
    stems.map(async (stem) => {
      const folder = new URL(`node_modules/@fontsource/${stem}/`, root);
      const { version } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8')) as {
        version: string;
      };
      const text = await readFile(new URL('LICENSE', folder), 'utf8');
      const name = fontCuts.find((cut) => cut.stem === stem)?.family ?? stem;
      return `## ${name}\n\nFrom @fontsource/${stem} ${version}.\n\n\`\`\`text\n${text.trim()}\n\`\`\`\n`;
    }),
  );
  return (
    '# Fonts\n\nBoth typefaces are under the SIL Open Font License 1.1, unchanged, in the subsets ' +
    `that @fontsource makes (${fontSubsets.join(', ')}).\n\n${parts.join('\n')}`
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFonts();
