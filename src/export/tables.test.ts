import { expect, test } from 'vitest';
import { sampleBasemap } from '../figure/sample.ts';
import { sampleGeometry, sampleStory, sampleText } from '../story/sample.ts';
import type { Story } from '../story/document.ts';
import { eventsCsvFormat } from './events-csv.ts';
import type { Format } from './format.ts';
import { mentionsCsvFormat } from './mentions-csv.ts';
import { readRows } from './read-csv.ts';

const rowsOf = (format: Format, story: Story) =>
  readRows(format.write(story, sampleGeometry, sampleBasemap));

test('events.csv: every event and leg, in order, with all that justifies it', () => {
  const rows = rowsOf(eventsCsvFormat, sampleStory());
  expect(rows.map(({ id, kind, claim }) => [id, kind, claim])).toEqual([
    ['departure', 'event', 'stated'],
    ['denial', 'event', 'stated'],
    ['origin', 'leg', 'implied'],
    ['at-sea', 'leg', 'gap'],
    ['crossing', 'leg', 'quoted'],
  ]);
  expect(rows[0]).toMatchObject({
    label: 'A ferry left',
    locus: 'point',
    place_ids: 'bergen',
    lat: '60',
    lon: '10',
    date_start: '2011-05-03',
    date_end: '2011-05-03',
    date_precision: 'day',
    date_words: 'On May 3',
    date_year_from: 'context',
    actors: 'The captain',
    sources: 'Ledger, May 4',
    theme: 'border',
    quotes: '“On May 3 a ferry left Bergen”',
    excerpts: '“On May 3 a ferry left Bergen for Oslo, the harbour office said.”',
    article: 'Coastal Ledger, Volume 2, Issue 7',
    notice: 'Made up for tests.',
    boundaries: expect.stringContaining('as of June 2007'),
  });
  expect(rows[3]).toMatchObject({ why: 'No waters are named.', quotes: '', movement: 'voyage' });
});

test('events.csv: the offsets lead to the quotes', () => {
  for (const { offsets = '', quotes } of rowsOf(eventsCsvFormat, sampleStory())) {
    const words = offsets === '' ? [] : offsets.split('; ');
    const found = words.map((range) => sampleText.slice(...range.split(':').map(Number)));
    expect(found.map((exact) => `“${exact}”`).join('\n')).toBe(quotes);
  }
});

test('events.csv: no coordinates for what is anywhere in an area, on a border, or in two towns', () => {
  const story = sampleStory();
  story.events[0]!.placeIds = ['bergen', 'oslo'];
  for (const { lat, lon } of rowsOf(eventsCsvFormat, story)) expect([lat, lon]).toEqual(['', '']);
});

test('mentions.csv: every mention as it was read', () => {
  const story = sampleStory();
  const rows = rowsOf(mentionsCsvFormat, story);
  expect(rows).toHaveLength(story.mentions.length);
  rows.forEach(({ start, end, exact }) =>
    expect(sampleText.slice(Number(start), Number(end))).toBe(exact),
  );
  expect(rows[2]).toMatchObject({
    exact: 'Oslo',
    reading: 'metonym',
    use: 'associative',
    place_id: 'norway',
    place_locus: 'area',
    correction: 'The government speaks.',
    excerpt: '“Oslo denied it.”',
    notice: 'Made up for tests.',
  });
});
