import { mkdir } from 'node:fs/promises';
import type { AreaGeometry, BorderGeometry } from '../../src/story/geometry.ts';
import { writeArchive } from '../../src/cli/tile-archive.ts';
import type { readRegions } from './areas.ts';
import { borderLayer, regionLines } from './boundaries.ts';
import type { LandBorder } from './borders.ts';
import { readCities } from './cities.ts';
import { readGlaciers } from './glaciers.ts';
import { countryLabels, physicalLabels, regionLabels } from './labels.ts';
import { readLand } from './land.ts';
import { riverLabels } from './river-labels.ts';
import { inPublic } from './sources.ts';
import { cutTiles, lastZoom, type TileLayer } from './tiles.ts';
import { readLakes, readRivers } from './water.ts';

/** Builds `public/basemap/atlas.pmtiles`; README.md describes its layers. */
export async function buildAtlas(
  areas: Map<string, AreaGeometry[]>,
  regions: Awaited<ReturnType<typeof readRegions>>,
  borders: LandBorder[],
  library: Map<string, BorderGeometry>,
): Promise<void> {
  const { layers: land, caspian } = await readLand();
  const [lakes, lakeLabels] = await readLakes(caspian);
  const rivers = await readRivers(library.get('AF-TJ')!);
  const physical = await physicalLabels();
  const layers: TileLayer[] = [
    ...land,
    await readGlaciers(),
    lakes!,
    rivers,
    await regionLines(regions.features),
    await borderLayer(borders, library),
    { ...lakeLabels!, features: [...lakeLabels!.features, ...physical.seas] },
    physical.layer,
    riverLabels(rivers.features),
    await regionLabels(areas, regions.names),
    await readCities(),
    await countryLabels(areas),
  ];
  const tiles = cutTiles(layers);
  await mkdir(inPublic('basemap'), { recursive: true });
  const metadata = {
    name: 'Plotline atlas',
    description: 'Boundaries and names as of June 2007, for orientation only.',
    attribution:
      'Natural Earth; borders and some lakes © OpenStreetMap contributors (ODbL); GeoNames (CC BY 4.0)',
    vector_layers: layers.map(({ name, features }) => ({
      id: name,
      fields: Object.fromEntries(
        features
          .flatMap((f) => Object.entries(f.properties))
          .filter(([key]) => !/zoom$/.test(key))
          .map(([key, value]) => {
            const type = typeof value;
            return [key, type[0]!.toUpperCase() + type.slice(1)];
          }),
      ),
      minzoom: 0,
      maxzoom: lastZoom,
    })),
  };
  await writeArchive(inPublic('basemap/atlas.pmtiles'), tiles, metadata, {
    bounds: [-180, -85.0511, 180, 85.0511],
    center: [60, 46, 3],
  });
}
