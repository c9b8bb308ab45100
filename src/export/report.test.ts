import { expect, test } from 'vitest';
import { sampleBasemap } from '../figure/sample.ts';
import { sampleGeometry, sampleStory } from '../story/sample.ts';
import { reportFormat } from './report.ts';

const report = reportFormat.write(sampleStory(), sampleGeometry, sampleBasemap);
const sections = report.split(/^## /m).map((part) => part.trim());

test('events and legs in order, each with a footnote of its exact words and their source', () => {
  expect(sections.map((part) => part.split('\n')[0])).toEqual([
    '# Coastal Ledger, Volume 2, Issue 7',
    'Events',
    'The voyage',
    'Not in the article',
    'From outside the article',
    'About this text',
  ]);
  expect(sections[1]).toContain(
    '- **A ferry left** (stated; bergen: a town; “On May 3”: May 3, 2011, the year from outside the article).[^1]',
  );
  expect(report).toContain(
    '[^1]: “On May 3 a ferry left Bergen” (paragraph 1). Source: Ledger, May 4.',
  );
  expect(report).toContain('[^3]: “Timber from Norway” (paragraph 1). Source: The article’s own');
});

test('every footnote is referred to once, and stands once', () => {
  const referred = [...report.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, n]) => n);
  const standing = [...report.matchAll(/^\[\^(\d+)\]:/gm)].map(([, n]) => n);
  expect(referred).toEqual(standing);
  expect(new Set(referred).size).toBe(4);
});

test('a gap has its reason and no footnote, and open questions are listed', () => {
  expect(report).toContain(
    '- **At sea** (not in the article; place not stated). No waters are named.\n',
  );
  expect(sections[3]).toContain('- **What was the cargo?** Only timber is named.');
});

test('it says whose text it is, and as of when the boundaries are', () => {
  expect(sections[5]).toContain('Made up for tests.');
  expect(sections[5]).toContain('Boundaries and names as of June 2007');
});
