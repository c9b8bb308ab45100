import type { HtmlTagDescriptor } from 'vite';
import { emptyEmbedAddress } from '../embed/address.ts';
import { frameSnippet } from '../embed/snippet.ts';
import { cardSize } from '../figure/card.ts';
import type { Story } from '../story/document.ts';
import { publicationLabel, publicationLine } from '../story/words.ts';

/** Files below a story's folder that stand for it elsewhere. */
export const CARD = 'card.png';
export const OEMBED = 'oembed.json';

/** The size in CSS pixels of an embed that a service makes of a link. */
const frame = { width: 640, height: 480 };

const fileUrl = (site: string, { id }: Pick<Story, 'id'>, file: string) =>
  new URL(`stories/${encodeURIComponent(id)}/${file}`, site).href;

/**
 * What an oEmbed consumer asks for (https://oembed.com): the story as a frame of its
 * whole walk. `site` is the site's public address with a closing slash.
 */
export function oEmbed(story: Story, site: string): object {
  const { publication } = story.article;
  const title = publicationLine(story);
  const embedding = {
    site,
    address: { ...emptyEmbedAddress, story: story.id },
    title,
    publication: publicationLabel(story),
  };
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(publication ? { author_name: publication.series } : {}),
    provider_name: 'Plotline',
    provider_url: site,
    cache_age: 86_400,
    ...frame,
    html: frameSnippet(embedding, frame),
    thumbnail_url: fileUrl(site, story, CARD),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
}

/** What the page's head says to services that show links as cards; `description` is the page's own. */
export function sharingHead(story: Story, site: string, description: string): HtmlTagDescriptor[] {
  const title = `${publicationLine(story)}, on the map`;
  const alt = `Map of the places in ${publicationLine(story)}`;
  const properties = {
    'og:type': 'article',
    'og:site_name': 'Plotline',
    'og:title': title,
    'og:description': description,
    'og:url': site,
    'og:image': fileUrl(site, story, CARD),
    'og:image:type': 'image/png',
    'og:image:width': String(cardSize.width),
    'og:image:height': String(cardSize.height),
    'og:image:alt': alt,
  };
  return [
    ...Object.entries(properties).map(([property, content]) => meta({ property, content })),
    meta({ name: 'twitter:card', content: 'summary_large_image' }),
    {
      tag: 'link',
      attrs: {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: fileUrl(site, story, OEMBED),
        title,
      },
      injectTo: 'head',
    },
  ];
}

const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs,
  injectTo: 'head',
});
