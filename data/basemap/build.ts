import { buildAreas, readRegions } from './areas.ts';
import { buildAtlas } from './atlas.ts';
import { buildBorders, readLandBorders } from './borders.ts';
import { buildFigure } from './figure.ts';
import { buildFonts } from './fonts.ts';
import { writeManifest } from './manifest.ts';
import { buildRelief } from './relief.ts';
import { inPublic } from './sources.ts';

/** What can be built, in this order; name some on the command line to build only those. */
const parts = ['atlas', 'relief', 'fonts', 'figure'] as const;
type Part = (typeof parts)[number];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.includes(name as Part));
if (unknown.length)
  throw new Error(`There is no part "${unknown.join(', ')}". The parts are ${parts.join(', ')}.`);
const builds = (part: Part) => wanted.length === 0 || wanted.includes(part);

if (builds('atlas')) {
  // The geometry library and the tiles show the same borders: they are built together.
  const regions = await readRegions();
  const areas = await buildAreas(regions);
  const borders = await readLandBorders();
  const library = await buildBorders(borders);
  await buildAtlas(areas, regions, borders, library);
}
if (builds('relief')) await buildRelief(inPublic('basemap/relief.pmtiles'));
if (builds('fonts')) await buildFonts();
if (builds('figure')) await buildFigure();
await writeManifest();
