import type { Plugin } from 'vite';

/**
 * The origins that `PLOTLINE_EMBED_ORIGINS` lists, apart by spaces or commas; null
 * where it is not set. Throws a sentence where one is no origin.
 */
export function readEmbedOrigins(given: string | undefined): string[] | null {
  const listed = given?.split(/[\s,]+/).filter(Boolean) ?? [];
  return listed.length === 0 ? null : [...new Set(listed.map(origin))];
}

function origin(given: string): string {
  let url: URL | null = null;
  try {
    url = new URL(given);
  } catch {
    // Said below.
  }
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`)
    throw new Error(
      `PLOTLINE_EMBED_ORIGINS lists “${given}”, which is no origin. Give a scheme and a host, as in https://example.org.`,
    );
  return url.origin;
}

/** Tells the embed whose pages it listens to. */
export function embedOriginsPlugin(given: string | undefined): Plugin {
  return {
    name: 'plotline-embed-origins',
    config: () => ({ define: { __EMBED_ORIGINS__: JSON.stringify(readEmbedOrigins(given)) } }),
  };
}
