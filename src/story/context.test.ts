import { expect, test } from 'vitest';
import { compileStory } from './compile.ts';
import { sampleInput, sampleYaml } from './sample.ts';

/** The sample's only fact from outside, "It appeared in 2011.", with a date. */
const dated = (when: string) =>
  compileStory(
    sampleInput({
      yaml: sampleYaml.replace('certainty: found,', `certainty: found, when: ${when},`),
    }),
  );

test.each([
  ['{ start: { year: 2011, month: 5, day: 3 } }', '2011-05-03', '2011-05-03', 'day'],
  ['{ start: { year: 2011, month: 5 } }', '2011-05-01', '2011-05-31', 'month'],
  ['{ start: { year: 2011 } }', '2011-01-01', '2011-12-31', 'vague'],
  [
    '{ start: { year: 2011, month: 5, day: 3 }, end: { year: 2011, month: 6 } }',
    '2011-05-03',
    '2011-06-30',
    'interval',
  ],
  ['{ start: { year: 2011, month: 3 }, precision: season }', '2011-03-01', '2011-03-31', 'season'],
])('a fact from outside is dated by %s', (when, start, end, precision) => {
  expect(dated(when).story?.context[0]?.when).toEqual({ start, end, precision });
});

test('“about” stays with the date, and a fact without a date has none', () => {
  const about = dated('{ start: { year: 2011, month: 5, day: 3 }, approximately: true }');
  expect(about.story?.context[0]?.when).toMatchObject({ approximately: true });
  const { story } = compileStory(sampleInput());
  expect(story?.context[0]).not.toHaveProperty('when');
});

test.each([
  ['{ start: { year: 2010, month: 5 } }', 'its text does not name that year'],
  ['{ start: { year: 2011, month: 2, day: 29 } }', 'there is no 2011-02-29'],
  [
    '{ start: { year: 2011, month: 5 }, end: { year: 2011, month: 4 } }',
    'runs backwards: 2011-05-01 to 2011-04-30',
  ],
  ['{ start: { month: 5 } }', '“context[0].when.start.year” is missing'],
])('a fact dated %s is refused', (when, says) => {
  expect(
    dated(when)
      .problems.map((problem) => problem.message)
      .join(),
  ).toContain(says);
});
