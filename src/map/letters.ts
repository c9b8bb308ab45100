import { addProtocol } from 'maplibre-gl';
import { isSingleFile, siteFile } from '../site/site-file.ts';

/** The protocol of addresses that the page itself answers. */
const HELD = 'held';

/** The folder of fonts as MapLibre can ask for it: by a protocol of our own where the page holds them. */
export function lettersAddress(folder: string): string {
  if (!isSingleFile()) return folder;
  addProtocol(HELD, async ({ url }) => {
    const response = await siteFile(url.slice(`${HELD}://`.length));
    if (!response.ok) throw new Error(`The page holds no ${url.split('/').at(-1)}.`);
    return { data: await response.arrayBuffer() };
  });
  return `${HELD}://${folder}`;
}
