import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

/** Its name never changes: other people's pages name it. */
const FILE = 'embed.js';

/**
 * Writes `embed.js`, which defines `<plotline-map>`: one script by itself, so that a
 * page can take it as a module or not. In development it is built when it is asked for.
 */
export function elementPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'plotline-element',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await buildElement(config.root) });
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_request, response, next) => {
        buildElement(server.config.root).then((code) => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.end(code);
        }, next);
      });
    },
  };
}

async function buildElement(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/embed/element.ts'),
        output: { format: 'iife', entryFileNames: FILE },
      },
    },
  });
  const chunk = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('The build gave no embed.js.');
  return chunk.code;
}
