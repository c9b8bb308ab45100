import { describe, expect, test } from 'vitest';
import { dayNumber } from './days.ts';
import type { Context, Story, StoryEvent, When } from './document.ts';
import { sampleStory } from './sample.ts';
import { nameOf, timelineOf } from './timeline.ts';

const sample = sampleStory();
const quote = (exact: string) => ({ start: 0, end: exact.length, exact });
const at = (
  start: string | null,
  end: string | null,
  precision: When['precision'],
  words: string | null,
  yearFrom: When['yearFrom'] = 'context',
): When => ({ start, end, precision, words: words === null ? null : quote(words), yearFrom });

const event = (id: string, when: When): StoryEvent => ({
  ...sample.events[0]!,
  id,
  label: `The ${id}`,
  claim: 'quoted',
  when,
});
const fact = (id: string, about: string[], when?: Context['when']): Context => ({
  id,
  text: `The fact ${id}.`,
  source: 'An archive',
  certainty: 'found',
  about,
  ...(when ? { when } : {}),
});

const story: Story = {
  ...sample,
  events: [
    event('later', at('2007-06-14', '2007-06-14', 'day', 'On June 14')),
    event('course', at('2007-06-11', '2007-06-15', 'interval', 'June 11-15')),
    event('start', at('2007-06-11', '2007-06-11', 'day', 'June 11')),
    event('spring', at('2007-04-01', '2007-04-30', 'month', 'In April')),
    event('winter', at('2006-10-01', '2006-12-31', 'season', 'at the end of last year')),
    event('soon', at(null, null, 'vague', 'recently')),
    event('whenever', at(null, null, 'none', null)),
  ],
  sources: [
    { ...sample.sources[0]!, id: 'paper', when: at('2007-06-12', '2007-06-12', 'day', 'June 12') },
    { ...sample.sources[0]!, id: 'radio', when: at(null, null, 'none', null) },
  ],
  context: [
    fact('named', ['later', 'course'], {
      start: '2007-06-10',
      end: '2007-06-10',
      precision: 'day',
      approximately: true,
    }),
    fact('printed', [sample.article.id], {
      start: '2007-06-19',
      end: '2007-06-19',
      precision: 'day',
    }),
    fact('undated', ['later']),
  ],
};
const timeline = timelineOf(story);
const named = (id: string) =>
  nameOf(
    [...timeline.dated, ...timeline.withoutDate, ...timeline.noTime].find((one) => one.id === id)!,
  );

describe('what stands on the line', () => {
  test('is in the order of time, each in the row of whose date it is', () => {
    expect(timeline.dated.map(({ row, id }) => `${row} ${id}`)).toEqual([
      'events winter',
      'events spring',
      'outside named',
      'events start',
      'events course',
      'reports paper',
      'events later',
    ]);
    expect(timeline.dated[4]).toMatchObject({
      first: dayNumber('2007-06-11'),
      last: dayNumber('2007-06-15'),
      precision: 'interval',
    });
  });

  test('says its time in the article’s words where they give no day', () => {
    expect(named('winter')).toBe(
      '“at the end of last year”, taken as October to December 2006: The winter, quoted',
    );
    expect(named('spring')).toBe('“In April”: The spring, quoted');
    expect(named('course')).toBe('June 11–15: The course, quoted');
  });

  test('of a report is the report, and of a fact from outside says where it is from', () => {
    expect(named('paper')).toBe(`Report: ${sample.sources[0]!.label}`);
    expect(named('named')).toBe('From outside the article, about June 10, 2007: The fact named.');
    const outside = timeline.dated.find((one) => one.id === 'named');
    expect(outside).toMatchObject({ answersTo: ['later', 'course'], claim: null });
  });
});

test('what bears no date is apart from what has no time at all', () => {
  expect(timeline.withoutDate.map(({ id, words }) => [id, words])).toEqual([['soon', 'recently']]);
  expect(timeline.noTime.map(({ id }) => id)).toEqual(['whenever', 'radio']);
  expect(named('soon')).toBe('“recently”: The soon, quoted');
  expect(named('whenever')).toBe('The whenever, quoted');
});

test('the year that comes from outside is told, not the one that “last year” is counted to', () => {
  expect(timeline.yearsFromOutside).toEqual([2007]);
  const vague = { ...story, events: story.events.slice(4, 5), sources: [] };
  expect(timelineOf(vague).yearsFromOutside).toEqual([2006]);
  const [dated] = story.events;
  const own = { ...dated!, when: { ...dated!.when, yearFrom: 'text' as const } };
  expect(timelineOf({ ...story, events: [own], sources: [] }).yearsFromOutside).toEqual([]);
});

test('a story without dates, or without anything, is a timeline too', () => {
  const { dated, noTime } = timelineOf({ ...story, events: [], sources: [], context: [] });
  expect([...dated, ...noTime]).toEqual([]);
});
