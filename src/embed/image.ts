import { downloads } from '../export/downloads.ts';
import type { ThemeName } from '../theme/theme.ts';
import { themes } from '../theme/themes.ts';
import { needFigureBasemap } from '../state/figure-basemap.ts';
import type { Opened } from './embed.svelte.ts';

/** The kinds of pictures among the downloads, by their ids. */
const formats = ['svg', 'png'];

/**
 * What an embed shows, as a figure by itself, with title, legend and notes. Rejects with
 * an Error whose message is a sentence to a person.
 */
export async function imageOf(
  { walk, library }: Opened,
  format: string,
  theme: ThemeName,
  base: string,
): Promise<Blob> {
  const download = downloads.find(({ id }) => id === format && formats.includes(id));
  if (!download)
    throw new Error(
      `The image can be given as ${formats.map((id) => `“${id}”`).join(' or ')}, and not as “${format}”.`,
    );
  const { story, beat, selected } = walk;
  const exported = {
    ...{ story, geometry: library, base, theme: themes[theme] },
    shown: { beat, selected },
    figureBasemap: () => needFigureBasemap(base),
  };
  const job = { signal: new AbortController().signal, progress: () => undefined };
  return download.make(exported, {}, job);
}
