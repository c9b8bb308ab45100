import type { Plugin } from 'vite';

/**
 * The site's public address as `PLOTLINE_PUBLIC_URL` gives it, with a closing
 * slash; null where it is not set. Throws a sentence where it is no address.
 */
export function readPublicUrl(given: string | undefined): string | null {
  if (!given?.trim()) return null;
  let url: URL;
  try {
    url = new URL(given.trim());
  } catch {
    throw new Error(sentence(given));
  }
  if (!/^https?:$/.test(url.protocol)) throw new Error(sentence(given));
  url.hash = '';
  url.search = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

const sentence = (given: string) =>
  `PLOTLINE_PUBLIC_URL is “${given}”, which is no web address. Give the one at which people will open the site, as in https://example.org/map/.`;

/** Tells the page where it can be reached by everybody. */
export function publicUrlPlugin(given: string | undefined): Plugin {
  return {
    name: 'plotline-public-url',
    config: () => ({ define: { __PUBLIC_URL__: JSON.stringify(readPublicUrl(given)) } }),
  };
}
