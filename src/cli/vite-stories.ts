import { basename, extname, join, sep } from 'node:path';
import type { HtmlTagDescriptor, Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { formats } from '../export/formats.ts';
import { articlesFolder } from './article-folders.ts';
import { WIDE } from '../state/wide.ts';
import {
  loadWorkshop,
  publishedFiles,
  type PublishedFile,
  type Workshop,
} from './build-stories.ts';

const mediaTypes: Record<string, string> = {
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
};

/** By a format's file name first: `places.lpf.json` is more than JSON. */
const mediaTypeOf = (path: string) =>
  formats.find(({ file }) => file === basename(path))?.mediaType ??
  mediaTypes[extname(path)] ??
  'application/octet-stream';

/**
 * Publishes the stories with the site: emitted into the build, and in
 * development served from memory and compiled anew when an article changes. A
 * story with problems fails the build, or shows them in the browser's overlay
 * and in the terminal. `load` is for tests.
 */
export function storiesPlugin(load: typeof loadWorkshop = loadWorkshop): Plugin {
  let config: ResolvedConfig;
  let workshop: Promise<Workshop> | undefined;
  const compile = async (): Promise<PublishedFile[]> => {
    workshop ??= load(config.root);
    // A workshop that failed to load is tried again: the data may be there by then.
    const ready = await workshop.catch((error: unknown) => {
      workshop = undefined;
      throw error;
    });
    return publishedFiles(config.root, ready);
  };
  return {
    name: 'plotline-stories',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config.command !== 'build') return;
      this.addWatchFile(join(config.root, articlesFolder));
      const files = await compile().catch((error: unknown) => this.error(sentences(error)));
      for (const { path, body } of files)
        this.emitFile({ type: 'asset', fileName: path, source: body });
    },
    transformIndexHtml: (_html, { bundle, path }) => {
      const story = Object.keys(bundle ?? {}).find((file) => file.endsWith('/story.json'));
      // An embed may be a poster, which needs none of it.
      if (story === undefined || path !== '/index.html') return [];
      return [...preloads(story), ...alternates(story)];
    },
    configureServer(server) {
      serveStories(server, compile);
    },
  };
}

/** What the first visit needs of the stories, asked for while the page's code is still on its way. */
function preloads(story: string): HtmlTagDescriptor[] {
  const wanted = ['stories/index.json', story, story.replace(/story\.json$/, 'geometry.json')];
  return wanted.map((file) => ({
    tag: 'link',
    attrs: {
      rel: 'preload',
      as: 'fetch',
      crossorigin: true,
      // On a small screen the text comes first: nothing waits for these but the live map.
      media: `(min-width: ${WIDE}px)`,
      href: `./${file}`,
    },
    injectTo: 'head',
  }));
}

/** The story that stands in the page in every other format, for readers and programs that look for one. */
function alternates(story: string): HtmlTagDescriptor[] {
  return formats.map(({ file, mediaType, label }) => ({
    tag: 'link',
    attrs: {
      rel: 'alternate',
      type: mediaType,
      href: `./${story.replace(/story\.json$/, file)}`,
      title: label,
    },
    injectTo: 'head',
  }));
}

const sentences = (error: unknown) => (error instanceof Error ? error.message : String(error));

function serveStories(server: ViteDevServer, compile: () => Promise<PublishedFile[]>) {
  let current: Promise<PublishedFile[]> | undefined;
  const files = () => {
    const started = (current ??= compile());
    // What failed is tried again on the next request: it may have been mended elsewhere.
    started.catch(() => {
      if (current === started) current = undefined;
    });
    return started;
  };
  const show = (error: unknown) => {
    const message = sentences(error);
    server.config.logger.error(message);
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'plotline-stories' } });
  };

  const articles = join(server.config.root, articlesFolder) + sep;
  server.watcher.add(articles);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(articles)) return;
    current = undefined;
    files().then(() => server.ws.send({ type: 'full-reload' }), show);
  });

  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURI(pathname).slice(server.config.base.length);
    if (!/^(stories|schema)\//.test(path)) return next();
    files().then(
      (all) => {
        const file = all.find((one) => one.path === path);
        response.statusCode = file ? 200 : 404;
        const type = file ? mediaTypeOf(path) : 'text/plain';
        response.setHeader(
          'Content-Type',
          type.includes('charset=') ? type : `${type}; charset=utf-8`,
        );
        response.end(file?.body ?? `There is no ${path} among the stories’ files.\n`);
      },
      (error: unknown) => {
        show(error);
        response.statusCode = 500;
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        response.end(`${sentences(error)}\n`);
      },
    );
  });
}
