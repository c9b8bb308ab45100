import { prewarm, setWorkerUrl } from 'maplibre-gl';
// MapLibre 6 finds its worker by an address at run time that no bundler sees; this makes Vite emit it.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { workerAddress } from '../site/site-file.ts';

setWorkerUrl(workerAddress(workerUrl));
// The workers start while the story is still on its way, not with the first map.
prewarm();
