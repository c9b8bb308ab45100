import { headingOf } from '../figure/picture-layout.ts';
import { mapCredits, publicationLine } from '../story/words.ts';
import type { Exported, Job } from './download.ts';
import { pictureOf } from './picture.ts';
import { withDensity } from './png-density.ts';
import { CSS_INCH, type PngSize } from './png-sizes.ts';
import { rasterised } from './raster.ts';

/** What is shown as a PNG of a size, with or without its basemap. */
export async function pngOf(
  exported: Exported,
  { width, height, pixelsPerInch }: PngSize,
  ground: boolean,
  { signal, progress }: Job,
): Promise<Blob> {
  const { story, shown } = exported;
  const density = pixelsPerInch / CSS_INCH;
  const size = { width: width / density, height: height / density };
  const svg = await pictureOf(exported, { ...size, ground });
  signal.throwIfAborted();
  progress(0.3);
  const drawn = await rasterised(svg, density);
  signal.throwIfAborted();
  const png = withDensity(drawn, pixelsPerInch, [
    ['Title', headingOf(story, shown).title],
    ['Source', publicationLine(story)],
    ['Copyright', `${story.article.notice} ${mapCredits}`],
  ]);
  progress(1);
  return new Blob([png], { type: 'image/png' });
}
