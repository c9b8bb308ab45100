import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evidenceCollection, geoJsonFormat } from '../export/geojson.ts';
import { kmlFormat } from '../export/kml.ts';
import { compileStories, loadWorkshop } from './build-stories.ts';

const hasGdal = spawnSync('ogrinfo', ['--version']).status === 0;
const unless = hasGdal ? '' : ' (not run: there is no ogrinfo here; Debian has it in gdal-bin)';

test.skipIf(!hasGdal)(`GDAL reads every feature of map.geojson and map.kml${unless}`, async () => {
  const workshop = await loadWorkshop('.');
  const folder = await mkdtemp(join(tmpdir(), 'plotline-'));
  try {
    for (const story of await compileStories('.', workshop)) {
      const { features } = evidenceCollection(story, workshop.geometry);
      const ids = features.map(({ id }) => String(id));
      for (const { file, write } of [geoJsonFormat, kmlFormat])
        await writeFile(join(folder, file), write(story, workshop.geometry, workshop.basemap));
      expect(idsByGdal(join(folder, geoJsonFormat.file))).toEqual(ids);
      const gaps = story.gaps.map(({ id }) => id);
      expect(idsByGdal(join(folder, kmlFormat.file))).toEqual([...ids, ...gaps]);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** The `id` of every feature that GDAL finds in a file. Whatever it warns of is an error. */
function idsByGdal(path: string): string[] {
  const asked = ['-ro', '-al', '-q', '-geom=NO', '--config', 'CPL_DEBUG', 'OFF', path];
  const { stdout, stderr } = spawnSync('ogrinfo', asked, { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(execFileSync('ogrinfo', ['-ro', '-al', '-so', path], { encoding: 'utf8' })).toMatch(
    /using driver `(LIBKML|KML|GeoJSON)' successful/,
  );
  return [...stdout.matchAll(/^ {2}id \(String\) = (.*)$/gm)].map(([, id]) => id!);
}
