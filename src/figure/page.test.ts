import { describe, expect, it } from 'vitest';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { readFrame } from '../scene/figure-frame.ts';
import { pageFigures } from './page.ts';
import { sampleBasemap } from './sample.ts';

const figures = pageFigures(sampleStory(), sampleGeometry, sampleBasemap);
const all = Object.values(figures).join('');

describe('pageFigures', () => {
  it('repeats no id, and uses none that is not there', () => {
    const ids = [...all.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...all.matchAll(/ href="#([^"]+)"|url\(#([^)]+)\)/g)].map((m) => m[1] ?? m[2]!);
    expect(used.length).toBeGreaterThan(4);
    for (const id of used) expect(ids).toContain(id);
  });

  it('takes every colour from the page, and leaves nothing to a style', () => {
    expect(all).toMatch(/fill="var\(--map-land\)"/);
    expect(all).not.toMatch(/#[0-9a-f]{3,8}"/);
    expect(all).not.toContain('style=');
  });

  it('says what ground a figure shows, and leaves its size to the page', () => {
    for (const [name, width, height] of [
      ['wide', 1008, 696],
      ['narrow', 390, 420],
    ] as const) {
      const [svg] = /^<svg [^>]*>/.exec(figures[name])!;
      expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
      expect(svg).not.toMatch(/ (width|height)=/);
      const frame = readFrame(/data-frame="([^"]*)"/.exec(svg)![1]!)!;
      expect(frame).toMatchObject({ width, height });
    }
  });

  it('explains in its list what the figures show', () => {
    const words = [...figures.legend.matchAll(/<span>([^<]+)<\/span><\/li>/g)].map((m) => m[1]);
    expect(words).toEqual([
      'only implied by the words',
      'somewhere along this border',
      'a town the words name',
    ]);
  });
});
