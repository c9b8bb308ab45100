import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sampleBasemap } from '../figure/sample.ts';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { paper } from '../theme/paper.ts';
import type { Exported, Job } from './download.ts';
import { downloads } from './downloads.ts';
import { chunksOf } from './png-density.ts';

const sample = sampleStory();
const story = {
  ...sample,
  steps: [
    sample.steps[0]!,
    { ...sample.steps[0]!, id: 'left', quote: sample.events[0]!.quotes[0]!, notes: 'Say it.' },
  ],
};
const exported: Exported = {
  ...{ story, geometry: sampleGeometry, theme: paper, base: document.baseURI },
  shown: { beat: null, selected: null },
  figureBasemap: () => Promise.resolve(sampleBasemap),
};
const job = (signal = new AbortController().signal): Job => ({
  signal,
  progress: () => undefined,
});
const download = (id: string) => downloads.find((one) => one.id === id)!;

/** Those that draw the map; the single file is only fetched. */
const drawn = ['png', 'svg', 'pptx'];

/** Width, height and pixels per metre, as the file says. */
async function measured(png: Blob) {
  const chunks = chunksOf(new Uint8Array(await png.arrayBuffer()));
  const data = (type: string) => {
    const { buffer, byteOffset } = chunks.find((chunk) => chunk.type === type)!.bytes;
    return new DataView(buffer, byteOffset + 8);
  };
  return [data('IHDR').getUint32(0), data('IHDR').getUint32(4), data('pHYs').getUint32(0)];
}

/** Red, green, blue and alpha of a picture's upper left pixel, and whether anything is drawn at all. */
async function corner(png: Blob) {
  const bitmap = await createImageBitmap(png);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return { pixel: [...data.slice(0, 4)], isEmpty: data.every((value) => value === 0) };
}

test('every download has a name, a reason and choices of its own', () => {
  expect(downloads.map(({ id }) => id)).toEqual([...drawn, 'single-file']);
  for (const { label, hint, choices } of downloads) {
    expect(label.length && hint.length).toBeGreaterThan(0);
    for (const { options } of choices)
      expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
  }
});

describe('PNG', () => {
  test.each([
    ['screen', [3200, 1800, 7559]],
    ['a4', [3508, 2480, 11811]],
    ['wide', [4000, 2250, 11811]],
  ])('of the size %s has its pixels and their density', async (size, expected) => {
    const png = await download('png').make(exported, { size }, job());
    expect(png.type).toBe('image/png');
    expect(await measured(png)).toEqual(expected);
  });

  test('has its page behind it, or nothing', async () => {
    const on = await corner(await download('png').make(exported, { background: 'map' }, job()));
    expect(on.pixel).toEqual([0xfb, 0xf9, 0xf4, 255]);
    const off = await corner(await download('png').make(exported, { background: 'none' }, job()));
    expect(off).toEqual({ pixel: [0, 0, 0, 0], isEmpty: false });
  });
});

describe('slides', () => {
  test('are as many as they should be, with the words, the notes and a sharp map', async () => {
    const deck = await download('pptx').make(exported, {}, job());
    const files = unzipSync(new Uint8Array(await deck.arrayBuffer()));
    const names = Object.keys(files);
    expect(names.filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(5);
    const slide = strFromU8(files['ppt/slides/slide3.xml']!);
    expect(slide).toContain('“On May 3 a ferry left Bergen”');
    expect(strFromU8(files['ppt/notesSlides/notesSlide3.xml']!)).toContain('<a:t>Say it.</a:t>');
    const media = names.filter((name) => name.endsWith('.png'));
    expect(media).toHaveLength(2);
    const { buffer, byteOffset } = files[media[0]!]!;
    const width = new DataView(buffer, byteOffset + 16).getUint32(0);
    // 8.1 of the slide's 13.333 inches, at twice the pixels of a screen 1920 wide.
    expect(width).toBeCloseTo((8.1 / 13.333) * 3840, -1);
  });
});

test.each(drawn)('%s is not made for nobody', async (id) => {
  const control = new AbortController();
  control.abort(new Error('Nobody waits.'));
  await expect(download(id).make(exported, {}, job(control.signal))).rejects.toThrow(
    'Nobody waits.',
  );
});

test.each(drawn)('%s: what is missing is said in a sentence', async (id) => {
  const without = { ...exported, figureBasemap: () => Promise.reject(new Error('No basemap.')) };
  await expect(download(id).make(without, {}, job())).rejects.toThrow('No basemap.');
});
