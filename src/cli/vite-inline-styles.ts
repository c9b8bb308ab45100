import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Plugin, Rollup } from 'vite';

/**
 * Writes the page's style sheet into the page, so that it is painted without
 * waiting for another file. What the styles refer to is looked for from the page.
 */
export function inlineStylesPlugin(): Plugin {
  return {
    name: 'plotline-inline-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => inlined(html, bundle ?? {}),
    },
  };
}

/** A page with its style sheets in it, in their place. */
export function inlined(html: string, bundle: Rollup.OutputBundle): string {
  return html.replace(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g, (link, file: string) => {
    const sheet = bundle[file];
    if (sheet?.type !== 'asset') return link;
    const folder = posix.dirname(file);
    const css = String(sheet.source).replace(
      /url\((?!["']?(?:data:|#|https?:))(["']?)([^)"']+)\1\)/g,
      (_, __, path: string) => `url(./${posix.join(folder, path)})`,
    );
    return `<style>${css.trim()}</style>`;
  });
}

/** What a policy calls the style sheets that stand in a page: 'sha256-…' for each. */
export function styleHashes(html: string): string[] {
  return [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(
    ([, css]) => `'sha256-${createHash('sha256').update(css!).digest('base64')}'`,
  );
}
