import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleBasemap } from '../figure/sample.ts';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { paper } from '../theme/paper.ts';
import type { Exported } from './download.ts';
import { pptxOf } from './pptx.ts';
import { splitNotes } from './pptx-notes.ts';
import { slidesOf } from './slides.ts';

const sample = sampleStory();
const story = {
  ...sample,
  steps: [
    sample.steps[0]!,
    {
      ...{ ...sample.steps[0]!, id: 'left', title: 'It left & came' },
      quote: sample.events[0]!.quotes[0]!,
      notes: 'First.\n\nContext, not in the article: second.',
    },
  ],
};
const exported: Exported = {
  ...{ story, geometry: sampleGeometry, theme: paper, base: 'https://example.invalid/' },
  shown: { beat: null, selected: null },
  figureBasemap: () => Promise.resolve(sampleBasemap),
};
/** One transparent pixel. */
const dot = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  ),
  (letter) => letter.charCodeAt(0),
);

const texts = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) =>
    text!.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&'),
  );

describe('pptxOf', () => {
  it('writes every text of every slide, its notes in paragraphs, its map with words for it', async () => {
    const [seen, drawn]: [number[], string[]] = [[], []];
    const deck = await pptxOf(
      exported,
      (svg) => {
        drawn.push(svg);
        return Promise.resolve(dot);
      },
      { signal: new AbortController().signal, progress: (share) => seen.push(share) },
    );
    const files = unzipSync(deck);
    const xml = (path: string) => strFromU8(files[path]!);
    const slides = slidesOf(story);
    const paths = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(paths).toHaveLength(slides.length);
    slides.forEach((slide, i) => {
      const written = xml(`ppt/slides/slide${i + 1}.xml`);
      const runs = slide.texts.flatMap(({ paragraphs }) =>
        paragraphs.flatMap((one) => one.runs.map(({ text }) => text)),
      );
      expect(texts(written).filter((text) => text !== '')).toEqual(
        expect.arrayContaining([slide.title, ...runs]),
      );
      expect(written).toMatch(/<p:ph\s[^>]*type="title"/);
      expect(written.includes('descr="Map:')).toBe(slide.picture !== null);
    });
    expect(texts(xml('ppt/slides/slide3.xml'))).toContain('“On May 3 a ferry left Bergen”');
    expect(texts(xml('ppt/notesSlides/notesSlide3.xml')).slice(0, 2)).toEqual([
      'First.',
      'Context, not in the article: second.',
    ]);
    expect(drawn.map((svg) => /<title id="figure-title">(.*?)</.exec(svg)![1])).toEqual([
      'Map: A ferry',
      'Map: It left &amp; came',
    ]);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it('stops where nobody wants it any more', async () => {
    const control = new AbortController();
    const drawn: string[] = [];
    const work = pptxOf(
      exported,
      (svg) => {
        drawn.push(svg);
        control.abort(new Error('Enough.'));
        return Promise.resolve(dot);
      },
      { signal: control.signal, progress: () => undefined },
    );
    await expect(work).rejects.toThrow('Enough.');
    expect(drawn).toHaveLength(1);
  });
});

describe('splitNotes', () => {
  it('makes a paragraph of every line, and changes nothing else', () => {
    const line = fc.stringMatching(/^[^<>\r\n]+$/);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const head = '<?xml version="1.0"?>\r\n<p:notes><a:p><a:r><a:t>';
        const split = splitNotes(`${head}${lines.join('\r\n')}</a:t></a:r></a:p></p:notes>`);
        expect(split.startsWith(head)).toBe(true);
        expect(texts(split)).toEqual(texts(lines.map((one) => `<a:t>${one}</a:t>`).join('')));
        expect(split.split('<a:p>')).toHaveLength(lines.length + 1);
      }),
    );
  });
});
