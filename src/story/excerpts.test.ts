import { describe, expect, it } from 'vitest';
import { evidenceNumbers, numberedEvidence, paragraphAt, referencesInText } from './excerpts.ts';
import { evidenceFor } from './evidence.ts';
import { sampleStory } from './sample.ts';

const story = sampleStory();
const numbered = numberedEvidence(story);
const byId = new Map(numbered.map((one) => [one.evidence.id, one]));

describe('evidenceNumbers', () => {
  it('follows the article, a gap the leg before it, and places come last', () => {
    expect([...evidenceNumbers(story).keys()]).toEqual([
      'departure',
      'denial',
      'origin',
      'at-sea',
      'crossing',
      'bergen',
      'oslo',
      'norway',
      'border-norway-sweden',
    ]);
    expect([...evidenceNumbers(story).values()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('gives a gap that nothing comes before the place of the leg after it', () => {
    const [voyage] = story.movements;
    const legs = voyage!.legs.filter(({ id }) => id !== 'origin');
    const ids = [...evidenceNumbers({ ...story, movements: [{ ...voyage!, legs }] }).keys()];
    expect(ids.slice(0, 4)).toEqual(['departure', 'denial', 'at-sea', 'crossing']);
  });
});

describe('numberedEvidence', () => {
  it('prints every excerpt of an event or a leg with it', () => {
    for (const id of ['departure', 'denial', 'origin', 'crossing'])
      expect(byId.get(id)!.evidence).toEqual(evidenceFor(story, id));
    expect(byId.get('at-sea')!.evidence.why).toBe('No waters are named.');
  });

  it('refers from a place to what the article puts there, and prints only the rest with it', () => {
    expect(byId.get('bergen')).toMatchObject({ refs: [1], evidence: { excerpts: [] } });
    const norway = byId.get('norway')!;
    expect(norway.refs).toEqual([3]);
    expect(norway.evidence.excerpts).toEqual([]);
    const oslo = byId.get('oslo')!;
    expect(oslo.refs).toEqual([]);
    expect(oslo.evidence.excerpts.map(({ emphasis }) => emphasis[0]!.exact)).toEqual(['Oslo']);
  });
});

it('refers to the numbers after every quote', () => {
  const { text } = story.article;
  const references = [...referencesInText(story)].map(([end, numbers]) => [
    text.slice(end - 6, end),
    numbers,
  ]);
  expect(references).toEqual([
    ['Bergen', [1]],
    ['ied it', [2]],
    ['Norway', [3]],
    [' night', [5]],
    [' ferry', [5]],
  ]);
});

it('counts paragraphs as they are numbered in the text', () => {
  expect(paragraphAt(story, 0)).toBe(0);
  expect(paragraphAt(story, story.article.text.indexOf('Timber'))).toBe(1);
  expect(paragraphAt(story, story.article.text.indexOf('captain'))).toBe(2);
});
