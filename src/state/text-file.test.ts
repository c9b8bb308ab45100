import { expect, test } from 'vitest';
import { readTextFile } from './text-file.ts';

const file = (...parts: BlobPart[]) => new File(parts, 'report.txt');

test('reads UTF-8 without its byte order mark', async () => {
  expect(await readTextFile(file('\uFEFFFrom Skåne to Хатлон'))).toBe('From Skåne to Хатлон');
});

test.each([
  [
    'another encoding',
    file(Uint8Array.of(0x53, 0x6b, 0xe5, 0x6e, 0x65)),
    /not plain text in UTF-8/,
  ],
  ['a binary file', file('PK\u0000\u0001'), /not plain text/],
  ['a huge file', file('x'.repeat(2_000_001)), /too large/],
])('refuses %s with a sentence that names it', async (_what, given, sentence) => {
  await expect(readTextFile(given)).rejects.toThrow(sentence);
  await expect(readTextFile(given)).rejects.toThrow('“report.txt”');
});
