import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

type Packages = Record<string, { version: string; integrity?: string; optional?: boolean }>;

const lock: Packages = {
  '': { version: '1.0.0' },
  'node_modules/one': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/elsewhere': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plotline-setup-'));
  mkdirSync(join(root, 'src/cli'), { recursive: true });
  copyFileSync(join(import.meta.dirname, 'setup.mjs'), join(root, 'src/cli/setup.mjs'));
  write('package-lock.json', lock);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, packages: Packages): void {
  writeFileSync(join(root, path), JSON.stringify({ packages }));
}

function installed(packages: Packages): void {
  mkdirSync(join(root, 'node_modules/one'), { recursive: true });
  writeFileSync(join(root, 'node_modules/one/package.json'), '{}');
  write('node_modules/.package-lock.json', packages);
}

/** Runs the set-up with a stand-in for npm that leaves a file behind and exits with `code`. */
function setUp(code = 0): { status: number | null; said: string; ranCi: boolean } {
  const npm = join(root, 'npm-cli.js');
  writeFileSync(
    npm,
    `require('fs').writeFileSync(__dirname + '/ran-' + process.argv[2], ''); process.exit(${code});`,
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/cli/setup.mjs')],
    {
      env: { ...process.env, npm_execpath: npm },
      encoding: 'utf8',
    },
  );
  return { status, said: stdout + stderr, ranCi: existsSync(join(root, 'ran-ci')) };
}

test('a fresh clone is installed', () => {
  expect(setUp()).toMatchObject({ status: 0, ranCi: true });
});

test('what matches the lockfile is left alone, optional packages of other platforms aside', () => {
  installed({ 'node_modules/one': { version: '1.0.0', integrity: 'sha512-a' } });
  expect(setUp()).toMatchObject({ status: 0, ranCi: false });
});

test.each<[string, Packages]>([
  ['another version', { 'node_modules/one': { version: '0.9.0', integrity: 'sha512-a' } }],
  ['another content', { 'node_modules/one': { version: '1.0.0', integrity: 'sha512-z' } }],
  ['a missing package', {}],
  ['a package too many', { ...lock, 'node_modules/two': { version: '1.0.0' } }],
])('%s means an installation', (_, packages) => {
  installed(packages);
  expect(setUp().ranCi).toBe(true);
});

test('a package whose folder was deleted means an installation', () => {
  installed(lock);
  rmSync(join(root, 'node_modules/one'), { recursive: true });
  expect(setUp().ranCi).toBe(true);
});

test('a failed installation is said in a sentence', () => {
  const { status, said } = setUp(1);
  expect(status).toBe(1);
  expect(said).toContain('npm ci failed');
});

test('a broken lockfile is said in a sentence', () => {
  writeFileSync(join(root, 'package-lock.json'), '<<<<<<<');
  const { status, said, ranCi } = setUp();
  expect(status).toBe(1);
  expect(said).toContain('package-lock.json is missing or broken');
  expect(ranCi).toBe(false);
});
