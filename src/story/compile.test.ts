import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matches } from '../text/quote.ts';
import { compileStory } from './compile.ts';
import { parseStory, quotesOf } from './parse-story.ts';
import { sampleInput, sampleStory, sampleText, sampleYaml } from './sample.ts';

/** The line, counted from 1, of the only place where the words stand in the YAML. */
const lineOf = (yaml: string, words: string) =>
  yaml.slice(0, yaml.indexOf(words)).split('\n').length;

function edited(from: string, to: string): string {
  expect(sampleYaml.split(from)).toHaveLength(2);
  return sampleYaml.replace(from, to);
}

describe('a story that fits its article', () => {
  const story = sampleStory();

  test('is compiled, and read back as it was written', () => {
    expect(parseStory(JSON.parse(JSON.stringify(story)))).toEqual(
      JSON.parse(JSON.stringify(story)),
    );
  });

  test('has every quote at its offsets', () => {
    const quotes = quotesOf(story);
    expect(quotes.length).toBeGreaterThan(15);
    for (const quote of quotes) expect(matches(sampleText, quote)).toBe(true);
  });

  test('has its publication from the article’s own header', () => {
    expect(story.article.publication).toMatchObject({
      series: 'Coastal Ledger',
      volume: 2,
      issue: 7,
    });
    expect(sampleText.slice(story.article.bodyStart)).toMatch(/^On May 3/);
  });

  test('takes places from mentions, and what a person adds', () => {
    expect(story.places.map((place) => [place.id, place.locus])).toEqual([
      ['bergen', 'point'],
      ['oslo', 'point'],
      ['norway', 'area'],
      ['border-norway-sweden', 'line'],
    ]);
    expect(story.places[2]).toMatchObject({
      label: 'Norway and its coast',
      geometry: ['country:NO'],
    });
  });

  test('counts legs, dates events, and marks the year’s origin', () => {
    expect(story.movements[0]?.legs.map((leg) => [leg.order, leg.id, leg.claim])).toEqual([
      [1, 'origin', 'implied'],
      [2, 'at-sea', 'gap'],
      [3, 'crossing', 'quoted'],
    ]);
    expect(story.events[0]?.when).toMatchObject({
      start: '2011-05-03',
      end: '2011-05-03',
      precision: 'day',
      yearFrom: 'context',
    });
    expect(story.events[1]?.when).toMatchObject({ start: null, precision: 'none', words: null });
  });
});

describe('a story that does not fit is refused, with line and nearest match', () => {
  const refusals: [what: string, from: string, to: string, at: string, says: string][] = [
    [
      'a quote that is not in the article',
      'quotes: Timber from Norway',
      'quotes: Timbers from Norwey',
      'Timbers',
      'The quote “Timbers from Norwey” is not in the article. The nearest words there are “Timber from Norway”.',
    ],
    [
      'an ambiguous quote',
      'quotes: Oslo denied it',
      'quotes: Oslo',
      'quotes: Oslo',
      'stands 2 times in the article: say which',
    ],
    [
      'a quote that cuts a word',
      'quotes: Oslo denied it',
      'quotes: Oslo denied i',
      'Oslo denied i',
      'only inside a longer word',
    ],
    [
      'a wrong neighbour',
      "before: 'The '",
      "before: 'the '",
      'quote: ferry',
      'but not with “the” before it',
    ],
    [
      'an occurrence too many',
      "before: 'The '",
      'occurrence: 3',
      'quote: ferry',
      'has no occurrence 3: it stands 2 times',
    ],
    [
      'an unknown place',
      'places: [bergen]',
      'places: [bergan]',
      '[bergan]',
      '“bergan” is not the id of a place in this story. Did you mean “bergen”?',
    ],
    [
      'an unknown actor',
      'actors: [captain]',
      'actors: [capten]',
      '[capten]',
      'Did you mean “captain”?',
    ],
    [
      'an unknown source',
      '    sources: [ledger]\n    theme',
      '    sources: [ledgers]\n    theme',
      '[ledgers]',
      'Did you mean “ledger”?',
    ],
    [
      'an id of the wrong kind',
      'from: norway',
      'from: captain',
      'from: captain',
      '“captain” names an actor, but a place is needed here.',
    ],
    [
      'a leg without a claim',
      '        claim: implied\n',
      '',
      'id: origin',
      'In “origin”: “movements[0].legs[0].claim” is missing.',
    ],
    [
      'an event without a claim',
      '    claim: stated\n    locus: point',
      '    locus: point',
      'id: departure',
      'In “departure”: “events[0].claim” is missing.',
    ],
    [
      'an event with the claim gap',
      '    claim: stated\n    locus: point',
      '    claim: gap\n    locus: point',
      'claim: gap\n    locus: point',
      'must be one of stated, quoted, alleged, implied',
    ],
    [
      'an event without a quote',
      '    quotes: Oslo denied it\n',
      '',
      'id: denial',
      'The event “denial” has no quotes',
    ],
    [
      'a leg without a quote',
      '        quotes: Timber from Norway\n',
      '',
      'id: origin',
      'The leg “origin” has no quotes',
    ],
    [
      'a gap without a why',
      '        why: No waters are named.\n',
      '',
      'id: at-sea',
      'The leg “at-sea” is a gap without a “why”',
    ],
    [
      'a gap that quotes',
      'why: No waters are named.',
      'why: No.\n        quotes: at sea',
      'at sea\n',
      'The leg “at-sea” is a gap, yet quotes',
    ],
    [
      'a why without a gap',
      '        quotes: Timber from Norway\n',
      '        quotes: Timber from Norway\n        why: Because.\n',
      'Because',
      'The leg “origin” has a “why”, which only a gap has',
    ],
    [
      'a day that does not exist',
      'when: On May 3',
      'when: { quote: May 3, start: { month: 2, day: 30 } }',
      '{ quote: May 3,',
      'there is no 2011-02-30: the month has 28 days',
    ],
    [
      'words without a date',
      'when: On May 3',
      'when: a ferry',
      'when: a ferry',
      'no date can be read in the words “a ferry”',
    ],
    [
      'an id given twice',
      'id: denial',
      'id: departure',
      'id: departure\n    label: A denial',
      'The id “departure” is given twice: it already names an event.',
    ],
    [
      'a place’s id given to an actor',
      'id: captain, label',
      'id: oslo, label',
      'oslo, label',
      'The id “oslo” is given twice: it already names a place.',
    ],
    [
      'a shape that the library lacks',
      'note: The whole country.',
      "reason: Why not., geometry: ['country:NX']",
      "'country:NX'",
      'no shape “country:NX”. Did you mean “country:NO”?',
    ],
    [
      'a shape by hand without a reason',
      'note: The whole country.',
      "geometry: ['country:NO']",
      "['country:NO']",
      'given by hand without a reason',
    ],
    [
      'a place that nobody names',
      'id: norway, label',
      'id: atlantis, label',
      '{ id: atlantis',
      'No mention of the article resolves to the place “atlantis”: correct its id, or give its name, kind, lat, lon, reason too.',
    ],
    [
      'a finer locus than the words give',
      'note: The whole country.',
      'locus: point',
      'point }',
      'the finer “point” would claim more than the words give',
    ],
    [
      'an event finer than its places',
      'places: [bergen]',
      'places: [norway]',
      'locus: point\n    places: [norway]',
      '“departure” has the locus “point”, finer than its places give (area)',
    ],
    [
      'a correction that changes nothing',
      'reading: metonym, place: norway',
      'reading: literal',
      '{ quote: { quote: Oslo',
      'The correction of “Oslo” changes nothing',
    ],
    [
      'a mention to drop that is none',
      'quote: { quote: Oslo, after: denied }, reading: metonym, place: norway',
      'quote: harbour, reading: not-a-place',
      '{ quote: harbour',
      'there is nothing to drop',
    ],
    [
      'an unknown key',
      'notes: Speak.',
      'notes: Speak., slides: 3',
      '3 }',
      '“steps[0].slides” is an unknown key',
    ],
    [
      'an unknown focus',
      'focus: [departure]',
      'focus: [depature]',
      '[depature]',
      'Did you mean “departure”?',
    ],
    [
      'an unknown subject of a gap',
      'about: [voyage, crossing]',
      'about: [voyage, crosing]',
      'crosing]',
      'Did you mean “crossing”?',
    ],
    [
      'a year from nowhere',
      'context: publication-date }',
      'context: publication }',
      'publication }',
      'Did you mean “publication-date”?',
    ],
    [
      'an article id that is not its folder',
      'id: sample',
      'id: simple',
      'id: simple',
      'its folder is “sample”',
    ],
    [
      'broken YAML',
      'label: A denial',
      'label: "A denial',
      'label: "A denial',
      'This is not valid YAML',
    ],
  ];

  test.each(refusals)('%s', (_what, from, to, at, says) => {
    const yaml = edited(from, to);
    const { story, problems } = compileStory(sampleInput({ yaml }));
    expect(story).toBeNull();
    const told = problems.filter((problem) => problem.message.includes(says));
    expect(told, problems.map((problem) => problem.message).join('\n')).toHaveLength(1);
    expect(told[0]?.file).toBe('story.yaml');
    if (_what !== 'broken YAML') expect(told[0]?.line).toBe(lineOf(yaml, at));
  });

  test('an article without its header', () => {
    const text = sampleText.slice(sampleText.indexOf('On May'));
    const { problems } = compileStory(
      sampleInput({ article: { text, file: 'article.txt' }, mentions: [] }),
    );
    expect(problems[0]).toMatchObject({ file: 'article.txt', line: 1 });
    expect(problems[0]?.message).toMatch(/first line must read “Publication:/);
  });

  test('all at once: malformed entries do not hide what is wrong elsewhere', () => {
    const yaml = edited('        claim: implied\n', '')
      .replace('quotes: Oslo denied it', 'quotes: Oslo denied them')
      .replace('through: [border-norway-sweden]', 'through: [border-norway-swede]')
      .replace('about: [voyage, crossing]', 'about: [origin]');
    const { problems } = compileStory(sampleInput({ yaml }));
    // The malformed leg is still an id that others may name, and the lines are the file's own.
    expect(problems.map((problem) => problem.line).sort((a, b) => a - b)).toEqual([
      lineOf(yaml, 'quotes: Oslo denied them'),
      lineOf(yaml, 'id: origin'),
      lineOf(yaml, 'through: [border-norway-swede]'),
    ]);
  });

  test('a shape that a resolved place needs and the library lacks', () => {
    const { problems } = compileStory(sampleInput({ geometryRefs: new Set(['country:NO']) }));
    expect(problems.map((problem) => problem.message)).toEqual([
      expect.stringContaining('no shape “border:NO-SE”, which border-norway-sweden needs'),
    ]);
  });
});

test('a shape that only the published map needs, and no mark, is missed all the same', () => {
  const yaml = sampleYaml
    .slice(0, sampleYaml.indexOf('      - id: at-sea'))
    .concat(sampleYaml.slice(sampleYaml.indexOf('context:\n')));
  const { problems } = compileStory(
    sampleInput({
      yaml: yaml.replace('about: [voyage, crossing]', 'about: [voyage]'),
      geometryRefs: new Set(['border:NO-SE']),
    }),
  );
  expect(problems.map((problem) => problem.message)).toEqual([
    expect.stringContaining('no shape “country:NO”, which norway needs'),
  ]);
});

test('any quote in any story either matches its offsets or stops the build', () => {
  const slice = fc
    .tuple(fc.nat(sampleText.length), fc.integer({ min: 1, max: 40 }))
    .map(([start, length]) => sampleText.slice(start, start + length));
  const words = fc.oneof(slice, fc.string({ minLength: 1 }), fc.constant('Oslo'));
  fc.assert(
    fc.property(words, fc.option(fc.integer({ min: 1, max: 3 })), (quote, occurrence) => {
      const given = JSON.stringify({ quote, ...(occurrence === null ? {} : { occurrence }) });
      const yaml = sampleYaml.replace('quotes: Oslo denied it', () => `quotes: ${given}`);
      const { story, problems } = compileStory(sampleInput({ yaml }));
      if (story === null) return problems.length > 0;
      const quotes = quotesOf(story);
      return (
        quotes.every((one) => matches(sampleText, one)) &&
        story.events[1]?.quotes[0]?.exact === quote.trim()
      );
    }),
  );
});

test('whatever a person types, the compiler answers with a story or with sentences', () => {
  const lines = sampleYaml.split('\n');
  const at = fc.nat(lines.length - 1);
  const mangled = fc.tuple(at, at, fc.string()).map(([drop, change, junk]) =>
    lines
      .map((line, i) => (i === change ? line.slice(0, line.length / 2) + junk : line))
      .filter((_, i) => i !== drop)
      .join('\n'),
  );
  fc.assert(
    fc.property(fc.oneof(mangled, fc.string(), fc.json()), (yaml) => {
      const { story, problems } = compileStory(sampleInput({ yaml }));
      expect(story === null).toBe(problems.length > 0);
      for (const { message, line, column } of problems) {
        expect(message.length).toBeGreaterThan(10);
        expect(line >= 1 && column >= 1).toBe(true);
      }
      if (story) parseStory(JSON.parse(JSON.stringify(story)));
    }),
    { numRuns: 200 },
  );
});
