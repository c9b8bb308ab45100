import fc from 'fast-check';
import { expect, test } from 'vitest';
import { themeNames } from '../theme/theme.ts';
import { readEmbedAddress, type EmbedAddress } from './address.ts';
import { SANDBOX } from './sandbox.ts';
import { elementSnippet, embedUrl, frameSnippet, fullUrl, type Embedding } from './snippet.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const hostile = [
  '"><script>alert(1)</script>',
  "' onload='x",
  '&amp;&quot;',
  '</iframe>',
  '%22 ?#/',
];
const words = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom(...hostile));
const id = words;
const addresses = fc
  .record({
    step: fc.option(id),
    leg: fc.option(id),
    select: fc.option(id),
    whole: fc.boolean(),
    story: fc.option(id),
    theme: fc.option(fc.constantFrom(...themeNames)),
    lang: fc.option(id),
    poster: fc.boolean(),
    controls: fc.boolean(),
  })
  .map((given): EmbedAddress =>
    given.step === null ? { ...given, leg: null } : { ...given, whole: false },
  );
const embeddings: fc.Arbitrary<Embedding> = fc.record({
  site: fc.constantFrom('https://example.org/', 'http://localhost:4173/a%20b/', 'file:///x/'),
  address: addresses,
  title: words,
  publication: words,
});

/** What the element makes of its attributes. */
function addressOf(map: Element): EmbedAddress {
  const query = new URLSearchParams();
  for (const name of ['select', 'leg', 'story', 'theme', 'lang', 'controls'])
    if (map.getAttribute(name)) query.set(name, map.getAttribute(name)!);
  for (const name of ['whole', 'poster']) if (map.hasAttribute(name)) query.set(name, '1');
  return readEmbedAddress(`#/${encodeURIComponent(map.getAttribute('step') ?? '')}?${query}`)
    .address;
}

test('a frame’s snippet, parsed, is one frame at that address and one link', () => {
  fc.assert(
    fc.property(embeddings, fc.option(fc.nat(2000)), (embedding, width) => {
      const { body, head } = parse(frameSnippet(embedding, { width, height: 480 }));
      expect([...body.children].map(({ tagName }) => tagName)).toEqual(['IFRAME', 'P']);
      expect(head.children).toHaveLength(0);
      const frame = body.querySelector('iframe')!;
      expect(frame.getAttribute('src')).toBe(embedUrl(embedding));
      expect(readEmbedAddress(new URL(frame.src).hash).address).toEqual(embedding.address);
      expect(frame.title).toBe(embedding.title);
      expect([frame.getAttribute('width'), frame.getAttribute('height')]).toEqual([
        width === null ? '100%' : String(width),
        '480',
      ]);
      expect([frame.loading, frame.getAttribute('sandbox')]).toEqual(['lazy', SANDBOX]);
      const links = [...body.querySelectorAll('a')];
      expect(links.map((link) => link.getAttribute('href'))).toEqual([fullUrl(embedding)]);
      expect(links[0]!.textContent).toBe(embedding.title);
      expect(body.textContent).toContain(embedding.publication);
    }),
  );
});

test('an element’s snippet, parsed, is one script of the site and one element with that address', () => {
  fc.assert(
    fc.property(embeddings, (embedding) => {
      const { body, head } = parse(elementSnippet(embedding));
      const scripts = [...head.children, ...body.querySelectorAll('script')];
      expect(scripts.map((script) => script.getAttribute('src'))).toEqual([
        `${embedding.site}embed.js`,
      ]);
      expect([...body.children].map(({ tagName }) => tagName)).toEqual(['PLOTLINE-MAP']);
      const map = body.children[0]!;
      expect(addressOf(map)).toEqual(embedding.address);
      expect(map.getAttribute('title')).toBe(embedding.title);
      expect([...map.children].map(({ tagName }) => tagName)).toEqual(['A']);
    }),
  );
});

test.each([
  [{ step: 'route', leg: 'origin' }, '#/present/route?leg=origin'],
  [{ select: 'oslo', theme: 'night' }, '#/explore?select=oslo&theme=night'],
  [{ whole: true }, '#/explore'],
  [{ story: 'other' }, '#/present?story=other'],
] as const)('the full page of %o is %s', (change, hash) => {
  const { address } = readEmbedAddress('');
  const url = fullUrl({ site: 'https://example.org/', address: { ...address, ...change } });
  expect(url).toBe(`https://example.org/index.html${hash}`);
});
