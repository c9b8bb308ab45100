import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';

const script = fileURLToPath(new URL('./geoparse.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');

/** Every run loads the gazetteer anew, which a busy machine may take long for. */
vi.setConfig({ testTimeout: 60_000 });

/** Runs the command in another folder, as a person might. */
function run(argument: string[], input = '') {
  const folder = mkdtempSync(join(tmpdir(), 'geoparse-'));
  writeFileSync(join(folder, 'note.txt'), 'It rained in Nairobi.');
  const done = spawnSync(process.execPath, ['--import', tsx, script, ...argument], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const lines = done.stdout.split('\n').filter(Boolean);
  return { status: done.status, error: done.stderr, lines: lines.map((l) => JSON.parse(l)) };
}

test('a file gives one line per mention, named after the file', () => {
  const { lines, status } = run(['note.txt']);
  expect(status).toBe(0);
  expect(lines).toEqual([
    {
      ...{ docId: 'note', start: 13, end: 20, text: 'Nairobi', reading: 'literal', use: 'literal' },
      ...{ lat: -1.283, lon: 36.817, geonameId: 184745, country: 'KE', admin1: '05' },
      ...{ placeId: 'nairobi-184745', score: expect.any(Number) },
    },
  ]);
});

test('standard input gives lines for every document, by its id', () => {
  const input = '{"id":7,"text":"In Peru."}\n\n{"id":"b","text":"In Kenya."}\n';
  expect(run(['-'], input).lines.map((l) => [l.docId, l.text])).toEqual([
    ['7', 'Peru'],
    ['b', 'Kenya'],
  ]);
});

test.each([
  [[], '', /Name a text file/],
  [['missing.txt'], '', /"missing\.txt" cannot be read/],
  [['-'], '{"id":1,"text":"In Peru."}\n{"id":2}', /Line 2 of the input/],
  [['-'], 'no json', /Line 1 of the input/],
])('%j with bad input answers with a sentence', (argument, input, sentence) => {
  const { status, error } = run(argument, input);
  expect(status).toBe(1);
  expect(error).toMatch(sentence);
});
