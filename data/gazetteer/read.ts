import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** The text of a file of one of the data packages. */
export function packageFile(path: string): string {
  const [name = ''] = path.split('/');
  const file = join(here, '../node_modules', path);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(
      `The data package ${name} has no file ${path.slice(name.length + 1)}. Run "npm --prefix data ci" first.`,
    );
  }
}

/** A data package that is a module, for example a word list. */
export function packageModule(name: string): unknown {
  return require(name);
}

/** The installed version of a data package. */
export function packageVersion(name: string): string {
  return (JSON.parse(packageFile(`${name}/package.json`)) as { version: string }).version;
}

/** The rows of a hand-made list beside this script: tab-separated, `#` begins a comment. */
export function handMade(file: string): string[][] {
  return readFileSync(join(here, file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
