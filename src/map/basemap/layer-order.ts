/**
 * Every layer of the basemap, from the lowest to the highest. Ids are stable: code that inserts
 * evidence, tests and other styles may rely on them.
 *
 * MapLibre places the labels of the highest layer first, so among labels "higher" means "wins".
 */
export const groundLayers = [
  'sea',
  'coast-tint',
  'land',
  'glaciers',
  'relief',
  'regions',
  'border-casing',
  'rivers',
  'lakes',
  'shores',
  'borders',
  'borders-disputed',
] as const;

export const labelLayers = [
  'river-labels',
  'physical-labels',
  'region-labels',
  'water-labels',
  'city-labels',
  'country-labels',
] as const;

export const basemapLayers = [...groundLayers, ...labelLayers];

export type BasemapLayerId = (typeof basemapLayers)[number];

/**
 * Evidence fills and lines go below this layer: above every line of the basemap and beneath its
 * labels. Evidence labels go on top of everything (`map.addLayer(layer)` with no second argument),
 * where they win over the basemap's.
 */
export const beforeLabels: BasemapLayerId = labelLayers[0];
