import { unzipSync, zipSync, type Zippable } from 'fflate';
import { base64 } from './base64.ts';

/** Files by their path below the page, with `/`. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** The oldest day a zip can name: the same files give the same letters, whenever they are packed. */
const LONG_AGO = new Date(1980, 0, 1);
/** What is packed already: deflating it again gains nothing. */
const PACKED = /\.(pmtiles|woff2|webp|png)$/;

/** Packs files into a page: a zip archive in base64, which is safe to write into a script element. */
export function packFiles(files: Files): string {
  const zip: Zippable = {};
  for (const path of Object.keys(files).sort())
    zip[path] = [files[path]!, { level: PACKED.test(path) ? 0 : 9, mtime: LONG_AGO }];
  return base64(zipSync(zip));
}

/** Takes the files out of what `packFiles` wrote. Throws a sentence where it is something else. */
export function unpackFiles(packed: string): Files {
  try {
    const zip = atob(packed.trim());
    return unzipSync(Uint8Array.from(zip, (letter) => letter.charCodeAt(0)));
  } catch {
    throw new Error(
      'The files within this page are damaged: it was not saved or copied whole. Get it anew.',
    );
  }
}

/** How a style sheet in the page writes a font, with its file's name, so that the map finds it there too. */
export function fontAddress(name: string, font: Uint8Array): string {
  return `data:font/woff2;name=${name};base64,${base64(font)}`;
}

/** The font that `fontAddress` wrote somewhere into a style sheet; null where there is none of that name. */
export function fontIn(css: string, name: string): Uint8Array | null {
  const begin = `data:font/woff2;name=${name};base64,`;
  const at = css.indexOf(begin);
  if (at < 0) return null;
  const [font = ''] = /^[\w+/=]*/.exec(css.slice(at + begin.length)) ?? [];
  return Uint8Array.from(atob(font), (letter) => letter.charCodeAt(0));
}
