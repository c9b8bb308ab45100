import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontCuts, fontFile, fontSubsets } from '../../src/theme/font-files.ts';
import { fontFaceCss } from './fonts.ts';

const root = new URL('../../', import.meta.url);
const words = (css: string) => css.replace(/\s+/g, ' ').trim();

describe('shipped fonts', () => {
  it('are exactly the files that the table lists', () => {
    const shipped = readdirSync(new URL('public/fonts/', root)).sort();
    const listed = fontCuts.flatMap((cut) => fontSubsets.map((subset) => fontFile(cut, subset)));
    expect(shipped).toEqual([...listed, 'LICENSE.md'].sort());
  });

  it('are the ones of the packages, byte for byte', () => {
    for (const cut of fontCuts)
      for (const subset of fontSubsets) {
        const file = fontFile(cut, subset);
        const own = readFileSync(new URL(`public/fonts/${file}`, root));
        const theirs = readFileSync(
          new URL(`node_modules/@fontsource/${cut.stem}/files/${file}`, root),
        );
        expect(own.equals(theirs), file).toBe(true);
      }
  });

  it('are declared in the style sheet as the table says', () => {
    const css = readFileSync(new URL('src/theme/fonts.css', root), 'utf8');
    expect(words(css)).toBe(words(fontFaceCss()));
  });
});
