import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fontAddress, fontIn, packFiles, unpackFiles } from './held.ts';

const path = fc
  .array(fc.stringMatching(/^[a-zа-я0-9 _-]{1,8}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('/'))
  .chain((stem) => fc.constantFrom('.json', '.pmtiles', '.mjs').map((end) => stem + end));

test('what was packed comes out as it went in', () => {
  fc.assert(
    fc.property(fc.dictionary(path, fc.uint8Array({ maxLength: 300 })), (files) => {
      const packed = packFiles(files);
      // Nothing in it can end a script element, nor begin a comment.
      expect(packed).toMatch(/^[\w+/=]*$/);
      const out = unpackFiles(`\n${packed}\n`);
      expect(Object.keys(out).sort()).toEqual(Object.keys(files).sort());
      for (const [name, bytes] of Object.entries(files))
        expect([...out[name]!]).toEqual([...bytes]);
    }),
  );
});

test('the same files give the same letters, in whatever order they come', () => {
  const [a, b] = [new Uint8Array([1]), new Uint8Array(5000)];
  expect(packFiles({ 'a.json': a, 'b.json': b })).toBe(packFiles({ 'b.json': b, 'a.json': a }));
  expect(packFiles({ 'b.json': b }).length).toBeLessThan(500);
});

test('a page that was cut off says so', () => {
  const packed = packFiles({ 'a.json': new TextEncoder().encode('words') });
  expect(() => unpackFiles(packed.slice(0, 40))).toThrow(/damaged/);
  expect(() => unpackFiles('{}')).toThrow(/damaged/);
});

test('a font is found in the style sheet by its name', () => {
  const font = Uint8Array.from([0, 255, 62, 63]);
  const css = `@font-face{src:url("${fontAddress('a.woff2', new Uint8Array([9]))}")}
    @font-face{src:url(${fontAddress('b.woff2', font)}) format("woff2")}`;
  expect([...fontIn(css, 'b.woff2')!]).toEqual([...font]);
  expect(fontIn(css, 'c.woff2')).toBeNull();
});
