import { expect, test } from 'vitest';
import { readHeader } from './header.ts';

test('the header gives series, volume and issue, and where the body begins', () => {
  const text = 'Publication: The Ledger Volume: 12 Issue: 3\n\nBody.';
  expect(readHeader(text)).toEqual({
    publication: {
      series: 'The Ledger',
      volume: 12,
      issue: 3,
      header: { start: 0, end: 43, exact: text.slice(0, 43) },
    },
    bodyStart: text.indexOf('Body'),
  });
});

test('a header alone has an empty body', () => {
  const text = 'Publication: The Ledger Volume: 12 Issue: 3';
  expect(readHeader(text)?.bodyStart).toBe(text.length);
});

test.each([
  '',
  'Body.',
  'Publication: The Ledger Volume: x Issue: 3',
  '\nPublication: A Volume: 1 Issue: 2',
])('%o has no header', (text) => expect(readHeader(text)).toBeNull());
