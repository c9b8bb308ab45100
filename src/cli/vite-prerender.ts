import type { Plugin, ResolvedConfig } from 'vite';
import type { Story } from '../story/document.ts';
import type { GeometryLibrary } from '../story/geometry.ts';
import { builtJson } from './built-file.ts';
import { loadFigureBasemap } from './geometry-library.ts';
import { appMarkup, appPlace, loadPrerender } from './prerenderer.ts';

/**
 * Writes the first story's article, figures and excerpts into the built page,
 * rendered by the app itself. Not in development, where the app starts by itself.
 */
export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'plotline-prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!html.includes(appPlace)) return html;
        const published = <T>(path: string) => builtJson<T>(bundle ?? {}, path);
        const { stories } = published<{ stories: { id: string }[] }>('stories/index.json');
        const id = stories[0]?.id;
        if (id === undefined) return html;
        const render = await loadPrerender(config.root);
        const body = render(
          published<Story>(`stories/${id}/story.json`),
          published<GeometryLibrary>(`stories/${id}/geometry.json`),
          await loadFigureBasemap(config.root),
          { single: false },
        );
        return html.replace(appPlace, () => appMarkup(id, body));
      },
    },
  };
}
