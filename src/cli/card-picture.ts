import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fontCuts, fontFile, fontSubsets } from '../theme/font-files.ts';
import { paper } from '../theme/paper.ts';

let ready: Promise<typeof import('@resvg/resvg-wasm')> | undefined;

/** What turns drawings into pictures; loaded once, and only where a picture is wanted. */
async function loadResvg() {
  const resvg = await import('@resvg/resvg-wasm');
  const { resolve } = createRequire(import.meta.url);
  await resvg.initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return resvg;
}

/** An SVG as a PNG of its own size; its letters are those of the fonts in `fontFolder`. */
export async function pictureOf(svg: string, fontFolder: string): Promise<Uint8Array> {
  // Of a face that comes in parts the first that is named is taken, and the others stand in for it.
  const parts = [...fontSubsets].reverse();
  const files = parts.flatMap((subset) => fontCuts.map((cut) => fontFile(cut, subset)));
  const fontBuffers = await Promise.all(
    files.map(async (name) => new Uint8Array(await readFile(join(fontFolder, name)))),
  );
  const { Resvg } = await (ready ??= loadResvg());
  const { label, read } = paper.fonts;
  const drawing = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: label, sansSerifFamily: label, serifFamily: read },
  });
  const picture = drawing.render();
  try {
    return picture.asPng();
  } finally {
    picture.free();
    drawing.free();
  }
}
