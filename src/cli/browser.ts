import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { posix, win32, join } from 'node:path';
import { softwareDrawing } from './software-drawing.ts';

/** A place where a browser may come from; its paths are asked for only when its turn comes. */
export interface BrowserSource {
  /** As a person would call it: "PLOTLINE_CHROMIUM", "an installed Chrome or Chromium". */
  label: string;
  /** Paths of executables, best first; a thrown error's message says why there are none. */
  paths: () => Promise<string[]>;
}

export interface Attempt {
  label: string;
  /** Null where the source had no executable to offer. */
  path: string | null;
  problem: string;
}

export interface Search {
  path: string | null;
  /** Everything tried before it, in order. */
  attempts: Attempt[];
}

/**
 * Asks the sources in order and gives the first executable that starts. `start` returns null for
 * one that does, else what went wrong. Later sources are not asked: one of them is a download.
 */
export async function firstThatStarts(
  sources: BrowserSource[],
  start: (path: string) => Promise<string | null>,
): Promise<Search> {
  const attempts: Attempt[] = [];
  for (const { label, paths } of sources) {
    let found: string[] = [];
    let none = 'none found';
    try {
      found = await paths();
    } catch (error) {
      none = error instanceof Error ? error.message : String(error);
    }
    if (found.length === 0) attempts.push({ label, path: null, problem: none });
    for (const path of found) {
      const problem = await start(path);
      if (problem === null) return { path, attempts };
      attempts.push({ label, path, problem });
    }
  }
  return { path: null, attempts };
}

/** What a person reads when no browser works: what was tried, and what to do. */
export function describeFailure(attempts: Attempt[]): string {
  const tried = attempts.map(
    ({ label, path, problem }) => `  - ${label}${path ? ` (${path})` : ''}: ${problem}`,
  );
  return [
    'No browser for the tests could be started. Tried, in this order:',
    ...tried,
    'Install Chrome or Chromium, or set PLOTLINE_CHROMIUM to the path of its executable, and run',
    'npm test again.',
  ].join('\n');
}

/** Where Chrome and Chromium usually are, best first. Paths only: they need not exist. */
export function usualPaths(
  platform: NodeJS.Platform,
  env: Record<string, string | undefined>,
): string[] {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return folders.flatMap((folder) =>
      apps.map((app) => posix.join(folder, `${app}.app`, 'Contents/MacOS', app)),
    );
  }
  if (platform === 'win32') {
    const programs = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'];
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return programs.flatMap((program) =>
      folders
        .filter((folder) => folder !== undefined)
        .map((folder) =>
          win32.join(
            folder,
            program,
            'Application',
            program.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe',
          ),
        ),
    );
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin'];
  const inPath = names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  return [...new Set([...inPath, '/opt/google/chrome/chrome', '/snap/bin/chromium'])];
}

/** What every test browser is started with. */
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  ...softwareDrawing,
  '--disable-dev-shm-usage',
  '--no-first-run',
];

const PROBE = `<script>
  document.title = document.createElement('canvas').getContext('webgl2') ? 'webgl2' : 'no webgl2';
</script>`;

/**
 * Starts a browser once and lets it draw nothing: null where it runs and has WebGL 2, else what is
 * wrong. An executable that answers `--version` may still lack the libraries to run.
 */
export async function startOnce(path: string, milliseconds = 60_000): Promise<string | null> {
  if (!existsSync(path)) return 'there is no such file';
  const profile = mkdtempSync(join(tmpdir(), 'plotline-browser-'));
  const page = `data:text/html,${encodeURIComponent(PROBE)}`;
  try {
    const { output, problem } = await run(
      path,
      [...FLAGS, `--user-data-dir=${profile}`, '--dump-dom', page],
      milliseconds,
    );
    if (output.includes('<title>webgl2</title>')) return null;
    if (output.includes('<title>no webgl2</title>')) return 'it starts, but has no WebGL 2';
    return problem ?? 'it ran, but showed no page';
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Runs a program for at most `milliseconds`. Gives its standard output, and a short sentence where
 * it could not start, failed or was stopped.
 */
export function run(
  command: string,
  args: string[],
  milliseconds: number,
  env: Record<string, string> = {},
): Promise<{ output: string; problem: string | null }> {
  return new Promise((done) => {
    let output = '';
    let errors = '';
    let stopped = false;
    const group = process.platform !== 'win32';
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: group,
      env: { ...process.env, ...env },
    });
    // Its own group, so that stopping it also stops what it started.
    const stop = () => {
      stopped = true;
      try {
        if (group && child.pid) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
    };
    const timer = setTimeout(stop, milliseconds);
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (errors = (errors + chunk).slice(-2000)));
    child.on('error', (error) => {
      clearTimeout(timer);
      done({ output, problem: error.message });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      const last = errors.trim().split('\n').at(-1) ?? '';
      if (stopped) done({ output, problem: `no answer within ${milliseconds / 1000} s` });
      else if (code !== 0) done({ output, problem: `stopped with code ${code}. ${last}`.trim() });
      else done({ output, problem: null });
    });
  });
}
