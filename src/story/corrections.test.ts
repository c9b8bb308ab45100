import { expect, test } from 'vitest';
import { compileStory } from './compile.ts';
import { sampleInput, sampleMentions, sampleText, sampleYaml } from './sample.ts';

const list = /corrections:\n(?: {2}- .*\n)+/;
const withCorrections = (...corrections: string[]) =>
  compileStory(
    sampleInput({
      yaml: sampleYaml.replace(list, () =>
        ['corrections:', ...corrections.map((one) => `  - { ${one} }`), ''].join('\n'),
      ),
    }),
  );
const bare = sampleMentions.map(({ place: _place, ...mention }) => mention);

test('without corrections the story has the geoparser’s mentions, all and as they are', () => {
  const { story } = compileStory(sampleInput({ yaml: sampleYaml.replace(list, '') }));
  expect(story?.mentions).toEqual(bare);
});

test('a corrected reading changes that mention and no other', () => {
  const { story } = withCorrections(
    'quote: { quote: Oslo, after: denied }, reading: metonym, reason: It speaks.',
  );
  expect(story?.mentions.filter((_, i) => i !== 2)).toEqual(bare.filter((_, i) => i !== 2));
  expect(story?.mentions[2]).toMatchObject({
    exact: 'Oslo',
    reading: 'metonym',
    use: 'associative',
    placeId: 'oslo',
    score: 0.8,
    reason: 'It speaks.',
    correction: { reason: 'It speaks.', was: { reading: 'literal', placeId: 'oslo' } },
  });
});

test('a mention is dropped, moved to another place, given another span, or added', () => {
  const { story } = withCorrections(
    'quote: Bergen for Oslo, reading: literal, place: none, reason: One name.',
    'quote: { quote: Oslo, after: denied }, reading: not-a-place, reason: A ship.',
    'quote: Norway, reading: adjectival, place: oslo, reason: Its port.',
    'quote: the harbour office, reading: institution, place: bergen, reason: Its office.',
  );
  // Bergen is named by the added mention, so that the event there keeps its place.
  expect(story?.mentions.map((m) => [m.exact, m.placeId, m.correction?.was])).toEqual([
    ['Bergen for Oslo', undefined, { reading: 'literal', placeId: 'bergen' }],
    ['the harbour office', 'bergen', null],
    ['Norway', 'oslo', { reading: 'literal', placeId: 'norway' }],
    ['border with Sweden', 'border-norway-sweden', undefined],
  ]);
  const starts = story?.mentions.map((m) => m.start) ?? [];
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  for (const m of story?.mentions ?? []) expect(sampleText.slice(m.start, m.end)).toBe(m.exact);
});

test.each([
  ['quote: a ferry left, reading: literal, reason: New.', 'say its place, or “place: none”'],
  ['quote: Bergen, reading: literal, reason: Same.', 'changes nothing'],
  ['quote: Bergen, reading: literal, place: bergen, reason: Same.', 'changes nothing'],
  ['quote: left Bergen, reading: not-a-place, reason: No.', 'mention there is “Bergen”'],
  ['quote: Bergen, reading: literal, place: bergan, reason: No.', 'Did you mean “bergen”'],
])('%s is refused', (correction, says) => {
  const { story, problems } = withCorrections(correction);
  expect(story).toBeNull();
  expect(problems.map((problem) => problem.message).join('\n')).toContain(says);
});

test('a mention cannot be corrected twice', () => {
  const { problems } = withCorrections(
    'quote: Bergen, reading: metonym, reason: One.',
    'quote: left Bergen, reading: literal, reason: Two.',
  );
  expect(problems.map((problem) => problem.message)).toContain(
    'The mention “left Bergen” is corrected twice.',
  );
});

test('a place that only a dropped mention named is no longer in the story', () => {
  const { problems } = withCorrections('quote: Bergen, reading: not-a-place, reason: A ship.');
  expect(problems.map((problem) => problem.message)).toEqual([
    expect.stringContaining('“bergen” is not the id of a place in this story.'),
  ]);
});
