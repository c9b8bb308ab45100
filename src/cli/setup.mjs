// The first thing `npm start` and `npm test` run, on a fresh clone and on every later one. Plain
// Node with no dependencies and no recent syntax, since it must also speak on a Node too old for us.
import { spawnSync } from 'child_process';
import { existsSync, readFileSync } from 'fs';
import { dirname, join } from 'path';
import { fileURLToPath } from 'url';

// The same as `engines` in package.json: what Vite and ESLint run on.
const WANTED = [
  [20, 19],
  [22, 13],
];
const ANY_FROM = 24;
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

checkNode();
const reason = whyInstall();
if (reason === null) {
  console.log('Dependencies: node_modules matches package-lock.json.');
} else {
  console.log('Dependencies: ' + reason + '; running npm ci.');
  install();
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major >= ANY_FROM) return;
  if (WANTED.some((wanted) => major === wanted[0] && minor >= wanted[1])) return;
  fail(
    `Plotline needs Node ${[...WANTED.map((wanted) => wanted.join('.')), ANY_FROM].join(', ')} or later; this is Node ${process.versions.node}. ` +
      'Install a current release from https://nodejs.org and run the command again.',
  );
}

/**
 * Why node_modules has to be installed again, or null where it holds what the lockfile says. npm
 * keeps in node_modules/.package-lock.json what it really put there.
 */
function whyInstall() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  if (wanted === null) {
    fail('package-lock.json is missing or broken. Restore it (git checkout package-lock.json).');
  }
  if (!existsSync(join(root, 'node_modules'))) return 'not installed yet';
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (installed === null) return 'node_modules is incomplete';
  for (const path of Object.keys(wanted)) {
    if (path === '') continue;
    const want = wanted[path];
    const have = installed[path];
    if (have === undefined) {
      // Optional packages of other platforms are in the lockfile but never on this disk.
      if (want.optional) continue;
      return path + ' is missing';
    }
    if (have.version !== want.version || have.integrity !== want.integrity) {
      return `${path} is ${have.version}, not ${want.version} of the lockfile`;
    }
    if (!existsSync(join(root, path, 'package.json'))) return path + ' is missing';
  }
  for (const path of Object.keys(installed)) {
    if (!(path in wanted)) return path + ' is not in the lockfile';
  }
  return null;
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages || null;
  } catch {
    return null;
  }
}

function install() {
  // npm names its own script when it runs us; that needs no shell and works on Windows too.
  const npm = process.env.npm_execpath || '';
  const options = { cwd: root, stdio: 'inherit' };
  const { status } = /npm-cli\.c?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, 'ci'], options)
    : spawnSync('npm ci', Object.assign({ shell: true }, options));
  if (status !== 0) {
    fail(
      'npm ci failed (its own message is above). Plotline needs a package registry once, to ' +
        'install; check the network and run the command again.',
    );
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
