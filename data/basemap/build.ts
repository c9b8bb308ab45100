import { buildAreas, readRegions } from './areas.ts';
import { buildAtlas } from './atlas.ts';
import { buildBorders, readLandBorders } from './borders.ts';

const regions = await readRegions();
const areas = await buildAreas(regions);
const borders = await readLandBorders();
await buildBorders(borders);
await buildAtlas(areas, regions, borders);
