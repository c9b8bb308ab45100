import { describe, expect, it } from 'vitest';
import type { Shown } from '../scene/shown-scene.ts';
import { boundaryNote, mapCredits } from '../story/words.ts';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { beatsOf } from '../story/talk.ts';
import { themes } from '../theme/themes.ts';
import { pictureLayout } from './picture-layout.ts';
import { pictureSvg, type PictureInput } from './picture.ts';
import { sampleBasemap } from './sample.ts';

const story = sampleStory();
const whole: Shown = { beat: null, selected: null };
const size = { width: 900, height: 800 };
const draw = (shown: Shown, more: Partial<PictureInput> = {}) =>
  pictureSvg(story, sampleGeometry, sampleBasemap, themes.paper, shown, {
    ...size,
    ground: true,
    editable: {
      wordsOf: (id) => (id === 'bergen' ? { name: 'Bergen', words: 'Said & done' } : undefined),
    },
    ...more,
  });
const layers = (svg: string) =>
  [...svg.matchAll(/<g id="([^"]+)" inkscape:groupmode="layer" inkscape:label="([^"]+)"/g)].map(
    ([, id, label]) => ({ id, label }),
  );
const labels = (svg: string) => layers(svg).map(({ label }) => label);

describe('pictureSvg', () => {
  const svg = draw(whole);

  it('has layers with names for people, from the ground up', () => {
    const top = ['Page', 'Land', 'Rivers', 'Borders', 'Names', 'Marks'];
    expect(labels(svg).slice(0, 6)).toEqual(top);
    expect(labels(svg).slice(-4)).toEqual(['Labels', 'Legend', 'Title', 'Credits']);
    const ids = layers(svg).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(svg).toContain('xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"');
  });

  it('says what it shows, where it is from, and what its borders do not claim', () => {
    const text = svg.replace(/<\/text>/g, ' ').replace(/<[^>]+>/g, '');
    for (const words of ['Coastal Ledger, Volume 2, Issue 7', story.article.notice, mapCredits])
      expect(text).toContain(words);
    for (const words of boundaryNote.split(' ')) expect(text).toContain(words);
    const beat = draw({ beat: beatsOf(story)[0]!, selected: null });
    expect(beat).toContain('>A ferry</text>');
    expect(draw({ beat: null, selected: 'departure' })).toContain('>A ferry left</text>');
  });

  it('sets a long title smaller, so that it is not cut', () => {
    const beat = beatsOf(story)[0]!;
    const sizeOf = (title: string) => {
      const shown = { beat: { ...beat, step: { ...beat.step, title } }, selected: null };
      return Number(/font-size="([\d.]+)" font-weight="600" fill/.exec(draw(shown))![1]);
    };
    expect(sizeOf('A ferry')).toBe(22);
    expect(sizeOf('A ferry left '.repeat(20))).toBeLessThan(14);
  });

  it('keeps the words of a mark with it', () => {
    const mark =
      /<g [^>]*data-evidence="bergen"[^>]*inkscape:label="Bergen"[^>]*>(<title>.*?<\/title>)/;
    expect(mark.exec(svg)?.[1]).toBe('<title>Said &amp; done</title>');
    expect(svg.match(/data-evidence="bergen"[^>]*data-locus="point"/)).not.toBeNull();
  });

  it('is made of what drawing programs read: letters with a halo of their own, nothing used twice', () => {
    expect(svg).not.toMatch(/<use|<style|<image|<script| style=|paint-order|var\(/);
    const label = /<g id="[^"]*" class="place" data-evidence="bergen">(.*?)<\/g>/.exec(svg)![1]!;
    const [halo, letters, ...rest] = label.split('<text ').slice(1);
    expect(rest).toEqual([]);
    expect(halo).toContain('fill="none"');
    expect(halo).toContain('stroke=');
    expect(letters).not.toContain('stroke=');
    expect(letters!.replace(/<[^>]+>|^[^>]*>/g, '')).toBe('bergen');
  });

  it('without its ground is marks, labels, legend and words alone', () => {
    const bare = draw(whole, { ground: false });
    expect(labels(bare)).toEqual(
      labels(svg).filter(
        (label) => !['Page', 'Land', 'Rivers', 'Borders', 'Names'].includes(label!),
      ),
    );
    expect(bare).not.toContain(themes.paper.basemap.land);
  });
});

describe('pictureLayout', () => {
  it('gives every pixel to some part, and the map what the others leave', () => {
    for (const [width, height, where] of [
      [900, 800, 'below'],
      // Three looks fit in one row, which is not worth a column.
      [1280, 720, 'below'],
      [640, 420, 'below'],
      [700, 400, 'beside'],
      [500, 2000, 'below'],
    ] as const) {
      const { map, legendRoom } = pictureLayout(story, sampleGeometry, whole, {
        ...{ width, height, heading: false, notes: false },
      });
      expect(map.width + legendRoom.beside).toBeCloseTo(width);
      expect(map.height + legendRoom.below).toBeCloseTo(height);
      expect(legendRoom[where], `${width} × ${height}`).toBeGreaterThan(0);
      expect(legendRoom[where === 'below' ? 'beside' : 'below']).toBe(0);
    }
  });

  it('of a step explains that what is faint was told before', () => {
    const beat = { ...beatsOf(story)[0]!, told: null, subject: new Set(['bergen']) };
    const { legend, scene } = pictureLayout(story, sampleGeometry, { beat, selected: null }, size);
    expect(scene.features.some(({ faded }) => faded)).toBe(true);
    expect(legend.map(({ words }) => words)).toEqual([
      'a town the words name',
      'faint: told in an earlier step',
    ]);
  });
});
