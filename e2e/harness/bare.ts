import { Map as MapLibreMap } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { archiveAddress } from '../../src/map/archive.ts';
import '../../src/map/worker.ts';

// What every map page costs at least, for the bench to compare with: the same library, worker and
// tiles as Plotline's, one layer, and nothing around it.

/** The hash of this page's address says where the camera stands: `lng,lat,zoom`. It flies to another. */
export type BareCamera = `${number},${number},${number}`;

const stand = () => {
  const [lng = 0, lat = 0, zoom = 0] = location.hash.slice(1).split(',').map(Number);
  return { center: [lng, lat] as [number, number], zoom };
};
const container = document.querySelector<HTMLElement>('#map')!;

const map = new MapLibreMap({
  container,
  ...stand(),
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      atlas: {
        type: 'vector',
        url: archiveAddress(new URL('../site/basemap/atlas.pmtiles', location.href).href),
      },
    },
    layers: [
      {
        id: 'countries',
        type: 'fill',
        source: 'atlas',
        'source-layer': 'land',
        paint: { 'fill-color': '#cccccc' },
      },
    ],
  },
});
// As the talk's own flights are (src/map/stage.svelte.ts).
addEventListener('hashchange', () => map.flyTo({ ...stand(), duration: 1100, curve: 1.25 }));
map.on('movestart', () => (container.dataset['state'] = 'loading'));
map.on('idle', () => (container.dataset['state'] = 'idle'));
