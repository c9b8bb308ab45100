import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { styleHashes } from './vite-inline-styles.ts';

/** A MapLibre style as far as its addresses go. */
interface StyleAddresses {
  sources?: Record<string, { url?: string; tiles?: string[]; data?: unknown }>;
  glyphs?: string;
  sprite?: string | { url: string }[];
}

/**
 * The origins a style asks for: its tiles, glyphs, sprites and data. Relative
 * addresses are the page's own and need none. A source given by a TileJSON
 * address counts with that address; `tileJson` gives what it leads to.
 */
export function originsOf(
  style: StyleAddresses,
  tileJson: Record<string, string[]> = {},
): string[] {
  const sprites =
    typeof style.sprite === 'string' ? [style.sprite] : (style.sprite ?? []).map((s) => s.url);
  const addresses = [
    style.glyphs,
    ...sprites,
    ...Object.values(style.sources ?? {}).flatMap(({ url, tiles, data }) => [
      url,
      ...(tiles ?? []),
      ...(url ? (tileJson[url] ?? []) : []),
      typeof data === 'string' ? data : undefined,
    ]),
  ];
  const origins = addresses.flatMap((address) => {
    // A protocol of our own in front, as in pmtiles://https://host/file.
    const bare = address?.replace(/^[a-z]+:\/\/(?=https?:)/, '');
    return bare && /^https?:\/\//.test(bare) ? [new URL(bare.replace(/[{}]/g, '')).origin] : [];
  });
  return [...new Set(origins)].sort();
}

export interface OtherStyle {
  json: string;
  origins: string[];
}

/**
 * Reads the style that `PLOTLINE_STYLE` names, a file or an address, and finds
 * out which origins the page must be allowed to ask for it. Throws a sentence.
 */
export async function readOtherStyle(where: string): Promise<OtherStyle> {
  const json = await read(where);
  let style: StyleAddresses;
  try {
    style = JSON.parse(json) as StyleAddresses;
  } catch {
    throw new Error(`PLOTLINE_STYLE names “${where}”, which is no JSON. Give a MapLibre style.`);
  }
  const tileJson: Record<string, string[]> = {};
  for (const { url } of Object.values(style.sources ?? {}))
    if (url && /^https?:\/\//.test(url)) {
      const found = JSON.parse(await read(url)) as { tiles?: string[] };
      tileJson[url] = found.tiles ?? [];
    }
  return { json, origins: originsOf(style, tileJson) };
}

async function read(where: string): Promise<string> {
  const problem = (why: string) =>
    new Error(`PLOTLINE_STYLE needs “${where}”, which could not be read (${why}).`);
  if (!/^https?:\/\//.test(where))
    return readFile(where, 'utf8').catch((error: Error) => Promise.reject(problem(error.message)));
  const response = await fetch(where).catch((error: Error) =>
    Promise.reject(problem(error.message)),
  );
  if (!response.ok) throw problem(`it answered ${response.status}`);
  return response.text();
}

/**
 * The page's Content-Security-Policy: its own origin and nothing else, but for
 * the origins of another style where the site's owner asked for one, and the
 * style sheets that stand in the page itself.
 */
export function policy(origins: string[] = [], styles: string[] = []): string {
  const own = ["'self'", ...origins].join(' ');
  return [
    "default-src 'self'",
    "script-src 'self'",
    ["style-src 'self'", ...styles].join(' '),
    `img-src ${own}`,
    "font-src 'self'",
    `connect-src ${own}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Where the other style stands in the built site. */
const FILE = 'basemap/style.json';

/**
 * Writes the policy into the built page and, where `PLOTLINE_STYLE` is set,
 * publishes that style and tells the app to use it. Not in development: its
 * server injects styles and scripts of its own.
 */
export function policyPlugin(where: string | undefined): Plugin {
  let other: OtherStyle | null = null;
  return {
    name: 'plotline-policy',
    config: () => ({ define: { __OTHER_STYLE__: JSON.stringify(where ? FILE : null) } }),
    async buildStart() {
      other = where ? await readOtherStyle(where) : null;
    },
    configureServer(server) {
      if (!where) return;
      server.middlewares.use(`/${FILE}`, (_request, response) => {
        void readOtherStyle(where).then(({ json }) => response.end(json));
      });
    },
    generateBundle() {
      if (other) this.emitFile({ type: 'asset', fileName: FILE, source: other.json });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server }) =>
        server
          ? []
          : [
              {
                tag: 'meta',
                attrs: {
                  'http-equiv': 'Content-Security-Policy',
                  content: policy(other?.origins, styleHashes(html)),
                },
                injectTo: 'head-prepend',
              },
            ],
    },
  };
}
