import { join } from 'node:path';
import type { Plugin, ResolvedConfig, Rollup } from 'vite';
import { cardFigure } from '../figure/card.ts';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { builtJson } from './built-file.ts';
import { pictureOf } from './card-picture.ts';
import { loadFigureBasemap } from './geometry-library.ts';
import { readPublicUrl } from './public-url.ts';
import { CARD, OEMBED, oEmbed, sharingHead } from './sharing.ts';

/**
 * Where `PLOTLINE_PUBLIC_URL` says at which address the site will be: a card and an
 * oEmbed answer for every story, and the page's head names those of its own. Without
 * it nothing: both need whole addresses. `load` is for tests.
 */
export function sharingPlugin(
  given: string | undefined,
  load: typeof loadFigureBasemap = loadFigureBasemap,
): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'plotline-sharing',
    apply: (_config, { command }) => command === 'build' && readPublicUrl(given) !== null,
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_options, bundle) {
      const site = readPublicUrl(given)!;
      const basemap = await load(config.root);
      for (const { story, folder } of storiesIn(bundle)) {
        const library = builtJson<GeometryLibrary>(bundle, `${folder}geometry.json`);
        const card = cardFigure(story, library, basemap);
        this.emitFile({
          type: 'asset',
          fileName: `${folder}${CARD}`,
          source: await pictureOf(card, join(import.meta.dirname, '../../public/fonts')),
        });
        this.emitFile({
          type: 'asset',
          fileName: `${folder}${OEMBED}`,
          source: `${JSON.stringify(oEmbed(story, site), null, 2)}\n`,
        });
      }
    },
    transformIndexHtml(html, { bundle, path }) {
      const [first] = storiesIn(bundle ?? {});
      if (!first || path !== '/index.html') return [];
      const [, description = ''] =
        /<meta\s+name="description"\s+content="([^"]*)"/.exec(html) ?? [];
      return sharingHead(first.story, readPublicUrl(given)!, description);
    },
  };
}

/** The stories of a build, in the order in which the site lists them, each with its folder. */
function storiesIn(bundle: Rollup.OutputBundle): { story: Story; folder: string }[] {
  if (!bundle['stories/index.json']) return [];
  const { stories } = builtJson<{ stories: { id: string }[] }>(bundle, 'stories/index.json');
  return stories.map(({ id }) => {
    const folder = `stories/${id}/`;
    return { story: builtJson<Story>(bundle, `${folder}story.json`), folder };
  });
}
