import { contextOf, loadLetters, paintSvg, readSvg } from './paint-svg.ts';

/** Draws a picture's markup, `density` pixels to each of its CSS pixels, as a PNG. */
export type PictureMaker = (svg: string, density: number) => Promise<Uint8Array>;

/**
 * Draws the markup of `pictureSvg` as a PNG. Rejects with an Error whose message is a sentence
 * to a person.
 */
export const rasterised: PictureMaker = async (svg, density) => {
  const picture = readSvg(svg);
  await loadLetters(picture);
  const canvas = document.createElement('canvas');
  const [left, top, width, height] = picture.getAttribute('viewBox')!.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
  ];
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  const context = contextOf(canvas);
  if (!context) throw new Error(tooLarge);
  context.scale(density, density);
  context.translate(-left, -top);
  paintSvg(picture, context);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  canvas.width = canvas.height = 0;
  if (!blob) throw new Error(tooLarge);
  return new Uint8Array(await blob.arrayBuffer());
};

const tooLarge =
  'This browser could not draw a picture of that size. Try a smaller one, or the vector figure.';
