import { expect, test } from 'vitest';
import { sampleBasemap } from '../figure/sample.ts';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { posterFiles, type PosterIndex } from './posters.ts';

const files = posterFiles(sampleStory(), sampleGeometry, sampleBasemap);
const body = (name: string) => files.find(({ file }) => file === `posters/${name}`)!.write();

test('the words of every step stand with the legend of its picture', () => {
  const index = JSON.parse(body('index.json')) as PosterIndex;
  expect(index).toMatchObject({
    label: 'Coastal Ledger, Volume 2, Issue 7',
    steps: [{ id: 'start', title: 'A ferry' }],
  });
  expect(Object.keys(index.legends)).toEqual(['whole', 'step-start']);
  expect(index.legends['step-start']!.map(({ id }) => id)).toContain('town');
  expect(index.legends['whole']!.map(({ id }) => id)).toContain('band');
});

test('everything that can be selected has its name', () => {
  expect(JSON.parse(body('names.json'))).toMatchObject({
    bergen: 'bergen',
    norway: 'Norway and its coast',
    departure: 'A ferry left',
    crossing: 'Into Sweden',
    ledger: 'Ledger, May 4',
  });
});

test('a picture wears the colours of the page, fits any box, and needs no policy to be loosened', () => {
  for (const name of ['whole-wide', 'whole-narrow', 'step-start-wide', 'step-start-narrow']) {
    const svg = body(`${name}.svg`);
    expect(svg).toMatch(/^<svg viewBox="0 0 \d+ \d+"/);
    expect(svg).toContain('var(--map-land)');
    expect(svg).not.toMatch(/ style=|<script|<style| on\w+=/);
  }
  expect(body('step-start-wide.svg')).toContain('data-evidence="bergen"');
});
