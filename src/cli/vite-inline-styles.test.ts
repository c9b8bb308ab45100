import type { Rollup } from 'vite';
import { expect, test } from 'vitest';
import { inlined, styleHashes } from './vite-inline-styles.ts';

const css = "a{src:url(../fonts/a.woff2)}b{background:url('x.svg')}c{mask:url(data:image/png;x)}\n";
const bundle = {
  'assets/index-1.css': { type: 'asset', source: css },
} as unknown as Rollup.OutputBundle;

test('a sheet stands in the page, and finds its files from there', () => {
  const page = inlined(
    '<link rel="stylesheet" crossorigin href="./assets/index-1.css"><link rel="stylesheet" href="./other.css">',
    bundle,
  );
  expect(page).toBe(
    '<style>a{src:url(./fonts/a.woff2)}b{background:url(./assets/x.svg)}c{mask:url(data:image/png;x)}</style><link rel="stylesheet" href="./other.css">',
  );
});

test('each sheet in a page has its hash, as a browser works it out', () => {
  expect(styleHashes('<style>a{}</style><p></p><style>b{}</style>')).toEqual([
    "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='",
    expect.stringMatching(/^'sha256-[\w+/]{43}='$/),
  ]);
});
