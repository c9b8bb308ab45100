import { expect, test } from 'vitest';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { boundaryNote, mapCredits } from '../story/words.ts';
import { cardFigure, cardSize } from './card.ts';
import { sampleBasemap } from './sample.ts';

const story = sampleStory();
/** All words of a drawing, in its order. */
const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, words]) => words!.trim()).join(' ');

test('says the publication and the notes, and shows every mark of the whole map', () => {
  const svg = cardFigure(story, sampleGeometry, sampleBasemap);
  expect(svg).toContain(`width="${cardSize.width}" height="${cardSize.height}"`);
  const { series, volume, issue } = story.article.publication!;
  const words = wordsOf(svg);
  for (const said of [series, `Volume ${volume}, Issue ${issue}`, boundaryNote, mapCredits])
    expect(words).toContain(said);
  for (const place of ['oslo', 'bergen']) expect(svg).toContain(`data-evidence="${place}"`);
  expect(svg).not.toMatch(/\sstyle="/);
});

test('holds words that mean something in markup', () => {
  const { publication } = story.article;
  const hostile = { ...story.article, publication: { ...publication!, series: 'A <b> & "C"' } };
  const svg = cardFigure({ ...story, article: hostile }, sampleGeometry, sampleBasemap);
  expect(wordsOf(svg)).toContain('A &lt;b&gt; &amp; &quot;C&quot;');
});
