import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeFailure, firstThatStarts, run, startOnce, usualPaths } from './browser.ts';
import { browserSources } from './browser-sources.ts';

describe('firstThatStarts', () => {
  test('asks the sources in order and stops at the first that starts', async () => {
    const asked: string[] = [];
    const source = (label: string, paths: string[]) => ({
      label,
      paths: async () => {
        asked.push(label);
        return paths;
      },
    });
    const search = await firstThatStarts(
      [source('a', []), source('b', ['/b1', '/b2']), source('c', ['/c'])],
      async (path) => (path === '/b2' ? null : 'lacks a library'),
    );
    expect(search.path).toBe('/b2');
    expect(asked).toEqual(['a', 'b']);
    expect(search.attempts).toEqual([
      { label: 'a', path: null, problem: 'none found' },
      { label: 'b', path: '/b1', problem: 'lacks a library' },
    ]);
  });

  test('a source that throws is one more attempt, not the end', async () => {
    const search = await firstThatStarts(
      [
        {
          label: 'a',
          paths: async () => {
            throw new Error('no network');
          },
        },
        { label: 'b', paths: async () => ['/b'] },
      ],
      async () => null,
    );
    expect(search).toEqual({
      path: '/b',
      attempts: [{ label: 'a', path: null, problem: 'no network' }],
    });
  });

  test('when nothing starts, the failure names every attempt and what to do', async () => {
    const { path, attempts } = await firstThatStarts(
      [
        { label: 'PLOTLINE_CHROMIUM', paths: async () => ['/x'] },
        { label: 'an installed Chrome or Chromium', paths: async () => [] },
      ],
      async () => 'there is no such file',
    );
    expect(path).toBeNull();
    const words = describeFailure(attempts);
    expect(words).toContain('PLOTLINE_CHROMIUM (/x): there is no such file');
    expect(words).toContain('an installed Chrome or Chromium: none found');
    expect(words).toContain('set PLOTLINE_CHROMIUM');
  });
});

test('the real order: the named one, an installed one, Playwright, its download, Debian', () => {
  expect(browserSources(() => {}).map(({ label }) => label)).toEqual([
    'PLOTLINE_CHROMIUM',
    'an installed Chrome or Chromium',
    "Playwright's own Chromium",
    "a download of Playwright's Chromium",
    "Debian's chromium package",
  ]);
});

describe('usualPaths', () => {
  test('Linux: the names in the order of PATH, Chrome before Chromium, none twice', () => {
    const paths = usualPaths('linux', { PATH: '/home/me/bin:/usr/bin' });
    expect(paths[0]).toBe('/home/me/bin/google-chrome-stable');
    expect(paths.indexOf('/usr/bin/google-chrome')).toBeLessThan(
      paths.indexOf('/usr/bin/chromium'),
    );
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('macOS: the applications, for everybody and for the user', () => {
    const paths = usualPaths('darwin', { HOME: '/Users/me' });
    expect(paths[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(paths).toContain('/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  test('Windows: the program folders that are set, with backslashes', () => {
    const paths = usualPaths('win32', { PROGRAMFILES: 'C:\\Program Files' });
    expect(paths).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});

describe.skipIf(process.platform === 'win32')('startOnce', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'plotline-browser-test-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function executable(name: string, script: string): string {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return path;
  }

  test.each([
    ['works', 'echo "<html><title>webgl2</title></html>"', null],
    ['flat', 'echo "<html><title>no webgl2</title></html>"', 'it starts, but has no WebGL 2'],
    ['silent', 'exit 0', 'it ran, but showed no page'],
    ['broken', 'echo "libnss3.so: not found" >&2; exit 127', 'stopped with code 127. libnss3.so'],
    ['hangs', 'sleep 60', 'no answer within 1 s'],
  ])('a browser that %s', async (name, script, problem) => {
    const said = await startOnce(executable(name, script), 1000);
    if (problem === null) expect(said).toBeNull();
    else expect(said).toContain(problem);
  });

  test('a path that leads nowhere', async () => {
    expect(await startOnce(join(folder, 'nothing'))).toBe('there is no such file');
  });

  test('a program that cannot be run is a problem, not a crash', async () => {
    expect((await run(join(folder, 'nothing'), [], 1000)).problem).toContain('ENOENT');
  });
});
