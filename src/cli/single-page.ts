import { createHash } from 'node:crypto';
import { fontAddress, packFiles, type Files } from '../site/held.ts';
import { HELD } from '../site/site-file.ts';
import { styleHashes } from './vite-inline-styles.ts';

/** What a single file is made of. */
export interface SinglePage {
  /** The page as built: its head, and its body with the article. */
  html: string;
  /** The app in one script, a module. */
  code: string;
  css: string;
  /** Fonts to write into the style sheet, by their files' names; any other is left out of it. */
  fonts: Files;
  /** The icon, as SVG. */
  icon: string;
  /** Everything else that the page would ask its host for. */
  files: Files;
  /** Whose work is in it: goes along, for who reads the source. */
  licences: string;
}

/**
 * Writes a page that is one file: what it would ask its host for stands within
 * it, and its policy, by hash, lets it ask nobody for anything. Throws a
 * sentence where the page as built is not as expected.
 */
export function singlePage({ html, code, css, fonts, icon, files, licences }: SinglePage): string {
  const script = inScript(code);
  const style = withFonts(css, fonts);
  const styleElement = `<style>${style}</style>`;
  const page = [
    [/<link rel="stylesheet"[^>]*>/g, ''],
    [/<link rel="modulepreload"[^>]*>/g, ''],
    [/<script type="module"[^>]*src=[^>]*><\/script>/g, ''],
    [/<link rel="icon"[^>]*>/, `<link rel="icon" href="${svgAddress(icon)}" type="image/svg+xml">`],
    // On a host it is the same page as the site's, once more.
    ['</head>', `<meta name="robots" content="noindex">${styleElement}</head>`],
    [
      '</body>',
      `<script type="application/zip" id="${HELD}">${packFiles(files)}</script>` +
        `<script type="module">${script}</script>` +
        `<script type="text/markdown" id="licences">\n${inScript(licences)}\n</script></body>`,
    ],
    // First in the head, but for the encoding, which has to be within the first 1024 bytes.
    [/<meta charset="utf-8"\s*\/?>/i, ''],
    [
      '<head>',
      `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${singlePolicy(script, styleElement)}">`,
    ],
  ] as const;
  return page.reduce((whole, [from, to]) => {
    const next = whole.replace(from, () => to);
    if (typeof from === 'string' && next === whole)
      throw new Error(`The built page has no ${from}: a single file cannot be made of it.`);
    return next;
  }, html);
}

/** The policy of a single file: its own script and style by hash, what it holds itself, and nobody else. */
function singlePolicy(script: string, styleElement: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    ['style-src', ...styleHashes(styleElement)].join(' '),
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    // MapLibre fetches its worker's code out of the page.
    'connect-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * A script as it can stand in a page: nothing in its strings ends its element
 * or begins a comment. Such letters occur in strings and templates only, for
 * which `\x3C` is the same.
 */
export function inScript(code: string): string {
  return code
    .trim()
    .replaceAll('\r', '\\r')
    .replace(/<(?=\/script|!--)/gi, '\\x3C');
}

/** A style sheet with its fonts in it; a face whose font is not given is left out. */
export function withFonts(css: string, fonts: Files): string {
  return css.trim().replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const [address, name = ''] = /url\(["']?[^)"']*?([\w-]+\.woff2)["']?\)/.exec(face) ?? [];
    if (address === undefined) return face;
    const font = fonts[name];
    return font ? face.replace(address, () => `url("${fontAddress(name, font)}")`) : '';
  });
}

const svgAddress = (svg: string) =>
  `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
