import { element, escapeXml } from '../figure/markup.ts';
import { emptyAddress, writeAddress } from '../state/address.ts';
import { writeEmbedAddress, type EmbedAddress } from './address.ts';
import { SANDBOX } from './sandbox.ts';

/** An embed as somebody's page will hold it. */
export interface Embedding {
  /** Where the site is: an absolute address with a closing slash. */
  site: string;
  address: EmbedAddress;
  /** What is on the map, for whoever cannot see it. */
  title: string;
  /** The publication within a sentence. */
  publication: string;
}

/** A frame's size in CSS pixels; as wide as its place without a width. */
export interface FrameSize {
  width: number | null;
  height: number;
}

/** The absolute address of an embed's own page. */
export function embedUrl({ site, address }: Pick<Embedding, 'site' | 'address'>): string {
  return new URL(`embed.html${writeEmbedAddress(address)}`, site).href;
}

/** The absolute address of the full page at what an embed shows. */
export function fullUrl({ site, address }: Pick<Embedding, 'site' | 'address'>): string {
  const { step, leg, select, whole, story, theme, lang } = address;
  const explores = step === null && (whole || select !== null);
  const hash = writeAddress({
    ...emptyAddress,
    ...{ story, theme, lang },
    ...(explores ? { select } : { face: 'present', step, leg }),
  });
  return new URL(`index.html${hash}`, site).href;
}

/** HTML that puts an embed into any page, with a line below it for whoever has no frames. */
export function frameSnippet(embedding: Embedding, { width, height }: FrameSize): string {
  const frame = element('iframe', {
    src: embedUrl(embedding),
    title: embedding.title,
    width: width ?? '100%',
    height,
    loading: 'lazy',
    sandbox: SANDBOX,
    style: width === null ? 'border: 0' : 'border: 0; max-width: 100%',
  })
    // HTML closes a frame with a tag of its own.
    .replace(/\/>$/, '></iframe>');
  return `${frame}\n<p>${link(embedding)}${credit(embedding)}</p>`;
}

/** HTML that puts an embed into a page with the site's own element, which finds its own height. */
export function elementSnippet(embedding: Embedding): string {
  const { site, address, title } = embedding;
  const { step, leg, select, story, theme, lang, whole, poster, controls } = address;
  const given = { step, leg: step && leg, select, story, theme, lang };
  const attributes = Object.entries({ ...given, controls: controls ? null : '0', title })
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
  if (whole && !step) attributes.unshift(' whole');
  if (poster) attributes.push(' poster');
  return [
    `<script src="${escapeXml(new URL('embed.js', site).href)}" async></script>`,
    `<plotline-map${attributes.join('')}>`,
    `  ${link(embedding)}${credit(embedding)}`,
    '</plotline-map>',
  ].join('\n');
}

const link = (embedding: Embedding) =>
  element('a', { href: fullUrl(embedding) }, escapeXml(embedding.title || embedding.publication));

const credit = ({ publication }: Embedding) => `. Map after ${escapeXml(publication)}.`;
