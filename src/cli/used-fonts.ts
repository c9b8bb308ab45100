import { fontCuts, fontFile, fontSubsets, unicodeRanges } from '../theme/font-files.ts';

/** The letters that are set in each typeface. */
export type UsedLetters = Record<(typeof fontCuts)[number]['family'], Iterable<string>>;

/** The files of fonts that some letters need, in the order of the cuts. */
export function usedFonts(letters: UsedLetters): string[] {
  return fontCuts.flatMap((cut) => {
    const used = new Set([...letters[cut.family]].map((letter) => letter.codePointAt(0)!));
    return fontSubsets
      .filter((subset) => unicodeRanges[subset].some((range) => holdsAny(range, used)))
      .map((subset) => fontFile(cut, subset));
  });
}

/** Whether a range, as `U+0400-045F` or `U+2116`, holds any of the code points. */
function holdsAny(range: string, codes: ReadonlySet<number>): boolean {
  const [first = 0, last = first] = range
    .slice('U+'.length)
    .split('-')
    .map((code) => parseInt(code, 16));
  for (let code = first; code <= last; code++) if (codes.has(code)) return true;
  return false;
}
