import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fontIn, unpackFiles } from '../site/held.ts';
import { inScript, singlePage, withFonts } from './single-page.ts';

const html = `<!doctype html>
<html lang="en"><head><meta name="theme-color" content="#fff">
<meta charset="utf-8" /><link rel="icon" href="favicon.svg" type="image/svg+xml" />
<title>Plotline</title>
<script type="module" crossorigin src="./index-1.js"></script>
<link rel="stylesheet" crossorigin href="./style-1.css"></head>
<body><div id="app">A $& price</div></body></html>`;
const face = (name: string) =>
  `@font-face{font-family:Plex;src:url(./fonts/${name})format("woff2");unicode-range:U+0-FF}`;
const code = 'const a = `<!-- ${"</script>"}`; document.title = a + "$&";';
const page = singlePage({
  html,
  code,
  css: `${face('a.woff2')}${face('b.woff2')}p{color:red}`,
  fonts: { 'a.woff2': new Uint8Array([1, 2, 3]) },
  icon: '<svg/>',
  files: { 'stories/a.json': new TextEncoder().encode('{}') },
  licences: 'Whose work it is',
});
const hash = (text: string) => createHash('sha256').update(text).digest('base64');

test('the encoding comes first, then the policy, which names its own script and style alone', () => {
  expect(page).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/);
  expect(page.match(/charset/g)).toHaveLength(1);
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const [, script = ''] = /<script type="module">([^]*?)<\/script>/.exec(page) ?? [];
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
  expect(policy).toContain(`script-src 'sha256-${hash(script)}';`);
  expect(policy).toContain(`style-src 'sha256-${hash(style)}';`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*|'self'/);
});

test('nothing in the page is asked of a host', () => {
  expect(page).not.toMatch(/\s(src|href)="(?!data:)/);
  expect(page).not.toMatch(/url\((?!"data:)/);
  const [, packed = ''] =
    /<script type="application\/zip" id="plotline-files">([^<]*)</.exec(page) ?? [];
  expect(Object.keys(unpackFiles(packed))).toEqual(['stories/a.json']);
  expect(page).toContain('<div id="app">A $& price</div>');
  expect(page).toContain('Whose work it is');
});

test('a script says the same in a page as by itself, and cannot end its element', () => {
  const safe = inScript(code);
  expect(safe).not.toMatch(/<\/script|<!--/i);
  const titleOf = (script: string) => {
    const document = { title: '' };
    new Function('document', script)(document);
    return document.title;
  };
  expect(titleOf(safe)).toBe(titleOf(code));
});

test('a face with its font is kept and one without is left out', () => {
  const css = withFonts(`${face('a.woff2')}${face('b.woff2')}`, { 'b.woff2': new Uint8Array([7]) });
  expect(css.match(/@font-face/g)).toHaveLength(1);
  expect(css).toContain('unicode-range:U+0-FF');
  expect([...fontIn(css, 'b.woff2')!]).toEqual([7]);
});

test('a page that is not as expected is refused', () => {
  const part = { code, css: '', fonts: {}, icon: '', files: {}, licences: '' };
  expect(() => singlePage({ ...part, html: '<p>no head</p>' })).toThrow('</head>');
});
