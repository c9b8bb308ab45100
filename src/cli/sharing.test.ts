import { expect, test } from 'vitest';
import { sampleStory } from '../story/sample.ts';
import { oEmbed, sharingHead } from './sharing.ts';

const site = 'https://example.org/map/';
const story = sampleStory();

test('the head names the card, its words and the oEmbed answer, with whole addresses', () => {
  const head = sharingHead(story, site, 'An article.');
  const metas = new Map(
    head.flatMap(({ tag, attrs }) =>
      tag === 'meta' ? [[attrs!['property'] ?? attrs!['name'], attrs!['content']]] : [],
    ),
  );
  expect(Object.fromEntries(metas)).toMatchObject({
    'og:type': 'article',
    'og:url': site,
    'og:description': 'An article.',
    'og:image': `${site}stories/sample/card.png`,
    'og:image:width': '1200',
    'og:image:height': '630',
    'twitter:card': 'summary_large_image',
  });
  for (const name of ['og:title', 'og:image:alt'])
    expect(metas.get(name)).toContain(story.article.publication!.series);
  expect(head.find(({ tag }) => tag === 'link')?.attrs).toMatchObject({
    rel: 'alternate',
    type: 'application/json+oembed',
    href: `${site}stories/sample/oembed.json`,
  });
});

test('the oEmbed answer is a rich one: what the standard asks for, and a frame of the story', () => {
  const { html, ...answer } = oEmbed(story, site) as Record<string, unknown>;
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    author_name: story.article.publication!.series,
    provider_name: 'Plotline',
    provider_url: site,
    width: 640,
    height: 480,
    thumbnail_url: `${site}stories/sample/card.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(html).toContain(`<iframe src="${site}embed.html#/?story=sample"`);
  expect(html).toContain('width="640" height="480"');
});
