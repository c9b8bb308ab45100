import type { FigureBasemap } from '../figure/basemap.ts';
import { pictureSvg, type PictureInput } from '../figure/picture.ts';
import { siteFile } from '../site/site-file.ts';
import type { Exported } from './download.ts';
import { markWords } from './mark-words.ts';

/** What is shown, as the markup of a picture of its own, its size in CSS pixels. */
export async function pictureOf(
  exported: Pick<Exported, 'story' | 'geometry' | 'shown' | 'theme' | 'figureBasemap' | 'base'>,
  options: Omit<PictureInput, 'editable'>,
): Promise<string> {
  const { story, geometry, shown, theme } = exported;
  const input = { ...options, editable: markWords(story) };
  return pictureSvg(story, geometry, await wideBasemap(exported), theme, shown, input);
}

/** The far sheet by where the site is: it never changes. */
const farSheets = new Map<string, Promise<FigureBasemap['sheets']>>();

/**
 * The basemap of still figures, with the far sheet that wide pictures need: those of the page
 * are narrower, and do without it. Where that sheet does not come, a very wide picture has sea at its sides.
 */
async function wideBasemap({
  base,
  figureBasemap,
}: Pick<Exported, 'base' | 'figureBasemap'>): Promise<FigureBasemap> {
  let far = farSheets.get(base);
  if (!far) {
    far = loadFar(base).catch(() => {
      farSheets.delete(base);
      return [];
    });
    farSheets.set(base, far);
  }
  const [farther, { sheets }] = await Promise.all([far, figureBasemap()]);
  return { sheets: [...farther, ...sheets] };
}

async function loadFar(base: string): Promise<FigureBasemap['sheets']> {
  const response = await siteFile(new URL('basemap/figure-far.json', base));
  return response.ok ? ((await response.json()) as FigureBasemap).sheets : [];
}
