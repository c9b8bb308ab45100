import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { runMapshaper } from './shapes.ts';
import { inData } from './sources.ts';

const run = promisify(execFile);

/** Debian packages (all bookworm, architecture "all") by name: version and SHA-256 of the .deb. */
export const debianPackages = {
  'libmagics++-data': {
    version: '4.13.0-1',
    sha256: '0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0',
  },
  'marble-qt-data': {
    version: '4:22.12.3-1',
    sha256: '137e6ddc52a3a245be27f44d2ffad063ddf21c0ba5f6d48edc295b3864c9db48',
  },
  'gmt-gshhg-high': {
    version: '2.3.7-6',
    sha256: 'ad526a28262412fdfebcca097c2a2e606a7fa2e6f10a5770a3b5e05621357c01',
  },
} as const;

export type DebianPackage = keyof typeof debianPackages;

/**
 * Downloads a Debian package into `data/.cache`, checks its hash and unpacks
 * it; gives the folder. What was downloaded before is checked and used again.
 */
export async function unpackDebian(name: DebianPackage): Promise<string> {
  const { version, sha256 } = debianPackages[name];
  const debs = inData('.cache/debs');
  await mkdir(debs, { recursive: true });
  const find = async () => (await readdir(debs)).find((file) => file.startsWith(`${name}_`));
  if (!(await find())) await run('apt-get', ['download', `${name}=${version}`], { cwd: debs });
  const file = await find();
  if (!file)
    throw new Error(
      `The Debian package ${name} ${version} could not be downloaded. Run this on Debian bookworm, ` +
        `or put its .deb into data/.cache/debs.`,
    );
  const found = createHash('sha256')
    .update(await readFile(`${debs}/${file}`))
    .digest('hex');
  if (found !== sha256)
    throw new Error(
      `data/.cache/debs/${file} has the SHA-256 ${found}, not ${sha256}. Delete it and run again.`,
    );
  const folder = inData(`.cache/${name}`);
  await run('dpkg-deb', ['-x', `${debs}/${file}`, folder]);
  return folder;
}

/** A Natural Earth shapefile of libmagics++-data as GeoJSON, such as `10m/ne_10m_land`. */
export async function readShapefile<P>(path: string): Promise<Feature<Geometry, P>[]> {
  const folder = await unpackDebian('libmagics++-data');
  const input: Record<string, Uint8Array> = {};
  for (const part of ['shp', 'shx', 'dbf', 'prj'])
    input[`in.${part}`] = await readFile(`${folder}/usr/share/magics/${path}.${part}`);
  const output = await runMapshaper('-i in.shp -o out.json format=geojson', input);
  const { features } = output['out.json'] as FeatureCollection<Geometry, P>;
  // Some of Natural Earth's records have attributes and no shape.
  return features.filter((feature) => feature.geometry);
}
