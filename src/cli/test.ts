// `npm test`: every check of the project in one run, the quick ones first. It stops at the first
// that fails, and ends with one line that says how many tests passed and failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeFailure, firstThatStarts, startOnce } from './browser.ts';
import { browserSources } from './browser-sources.ts';
import { sum, tallyStep, type Tally } from './tally.ts';

interface Step {
  name: string;
  /** A script of package.json, so that a person can run the same step alone. */
  script: string;
  args: string[];
  env?: Record<string, string>;
  /** Where its test runner writes its report. */
  report?: string;
}

const root = join(import.meta.dirname, '../..');

async function main(): Promise<number> {
  const { path, attempts } = await firstThatStarts(browserSources(console.log), startOnce);
  if (path === null) {
    console.error(describeFailure(attempts));
    return 1;
  }
  const named = attempts.find(({ label, path }) => label === 'PLOTLINE_CHROMIUM' && path !== null);
  if (named) console.log(`PLOTLINE_CHROMIUM (${named.path}) is not used: ${named.problem}.`);
  console.log(`Browser for the tests: ${path}`);

  const reports = mkdtempSync(join(tmpdir(), 'plotline-test-'));
  try {
    return runAll(steps(reports), path);
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

function steps(reports: string): Step[] {
  const unit = join(reports, 'unit.json');
  const e2e = join(reports, 'e2e.json');
  return [
    { name: 'lint', script: 'lint', args: [] },
    { name: 'types', script: 'check', args: [] },
    {
      name: 'unit and browser tests',
      script: 'unit',
      args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
      report: unit,
    },
    { name: 'build', script: 'build', args: [] },
    {
      name: 'end-to-end tests',
      script: 'e2e',
      args: ['--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2e },
      report: e2e,
    },
  ];
}

function runAll(all: Step[], browser: string): number {
  const tallies: Tally[] = [];
  let failed: Step | undefined;
  for (const step of all) {
    const start = Date.now();
    console.log(`\n== ${step.name} (npm run ${step.script})`);
    const succeeded = runScript(step, browser);
    tallies.push(tallyStep(succeeded, step.report ? readReport(step.report) : null));
    console.log(
      `== ${step.name}: ${succeeded ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - start) / 1000)} s`,
    );
    if (!succeeded) {
      failed = step;
      break;
    }
  }
  if (failed) {
    console.error(
      `\nStopped at "${failed.name}": its message is above. Run it alone with: npm run ${failed.script}`,
    );
  }
  const { passed, failed: failures } = sum(tallies);
  console.log(`\n${passed} passed, ${failures} failed`);
  return failed ? 1 : 0;
}

function runScript({ script, args, env }: Step, browser: string): boolean {
  const npm = process.env.npm_execpath ?? '';
  const command = ['run', '--silent', script, '--', ...args];
  const options = {
    cwd: root,
    stdio: 'inherit' as const,
    env: { ...process.env, ...env, PLOTLINE_CHROMIUM: browser },
  };
  const { status } = /npm-cli\.c?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...command], options)
    : spawnSync('npm', command, { ...options, shell: process.platform === 'win32' });
  return status === 0;
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

process.exitCode = await main();
