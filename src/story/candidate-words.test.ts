import { describe, expect, test } from 'vitest';
import type { Candidate } from '../geoparse/mention.ts';
import { mentionWords } from './candidate-words.ts';
import type { StoryMention } from './document.ts';
import { sampleStory } from './sample.ts';

const story = sampleStory();
const place = { kind: 'city' as const, lat: 0, lon: 0, geometry: [] };
const near: Candidate = {
  ...{ ...place, id: 'lima-1', name: 'Lima', where: 'Peru', score: 0.97 },
  why: 'The most populous of this name (7,740,000).',
};
const far: Candidate = {
  ...{ ...place, id: 'lima-2', name: 'Lima', where: 'Ohio, United States', score: 0.02 },
  why: 'Population 38,300 against 7,740,000.',
};
const area: Candidate = {
  ...{ ...place, kind: 'admin1', id: 'lima-3', name: 'Lima', where: 'Peru', score: 0.01 },
  why: 'A less likely kind of place.',
};
const mention: StoryMention = {
  ...{ start: 0, end: 4, exact: 'Lima', reading: 'metonym', use: 'associative' },
  ...{ placeId: 'lima-1', score: 0.9345, reason: '“Lima” here acts (“wants”).' },
  candidates: [near, far, area],
};

describe('mentionWords', () => {
  test('says what was taken, how sure that is, and why each other was not', () => {
    expect(mentionWords(story, mention)).toEqual({
      reason: '“Lima” here acts (“wants”).',
      correction: null,
      choice: 'Lima, Peru: taken, score 0.93 of 1. The most populous of this name (7,740,000).',
      rejected: [
        'Lima, Ohio, United States: rejected. Population 38,300 against 7,740,000.',
        'Lima, Peru (a region of a country): rejected. A less likely kind of place.',
      ],
    });
  });

  test('what has no area around it goes by its name', () => {
    const { choice } = mentionWords(story, {
      ...mention,
      placeId: 'kenya',
      candidates: [
        {
          ...{ ...place, kind: 'country', id: 'kenya', name: 'Kenya' },
          ...{ score: 1, why: 'Only one.' },
        },
      ],
    });
    expect(choice).toBe('Kenya: taken, score 0.93 of 1. Only one.');
  });

  test('never claims certainty that there is not', () => {
    const said = (score: number) => mentionWords(story, { ...mention, score }).choice;
    expect(said(0.999)).toContain('score 0.99 of 1');
    expect(said(0.0001)).toContain('score 0.01 of 1');
    expect(said(1)).toContain('score 1 of 1');
  });

  test('a correction is shown with what the geoparser had said', () => {
    const corrected = story.mentions.find((one) => one.correction)!;
    const words = mentionWords(story, corrected);
    expect(words.reason).toBe('The government speaks.');
    expect(words.correction).toBe(
      'Corrected by a person; the geoparser had read it as a place, oslo.',
    );
    expect(words.choice).toBe('norway: chosen by a person.');
    expect(words.rejected).toEqual([
      'oslo (a town): what the geoparser took. It is the best known.',
    ]);
  });

  test('a mention that a person added, of no known place', () => {
    const words = mentionWords(story, {
      ...{ start: 0, end: 4, exact: 'Lima', reading: 'person', use: 'associative', score: 1 },
      ...{ reason: 'A name.', candidates: [], correction: { reason: 'A name.', was: null } },
    });
    expect(words.correction).toBe('Added by a person; the geoparser had found no place here.');
    expect(words.choice).toBeNull();
  });
});
