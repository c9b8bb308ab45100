import { addProtocol, AJAXError, type AddProtocolAction } from 'maplibre-gl';
import { PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles';
import { isSingleFile, siteFile } from '../site/site-file.ts';

/**
 * A tile archive on any static host. It asks for byte ranges; a host that
 * does not know them answers with the whole file, which is then kept and cut
 * up here, so that the map works there too.
 */
class RangeOrWhole implements Source {
  #whole: Promise<ArrayBuffer> | undefined;
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  getKey(): string {
    return this.#url;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    if (this.#whole) return { data: (await this.#whole).slice(offset, offset + length) };
    const response = await siteFile(this.#url, {
      headers: { range: `bytes=${offset}-${offset + length - 1}` },
      ...(signal ? { signal } : {}),
    });
    if (!response.ok)
      throw new Error(
        `The map's tiles could not be read: ${this.#url} answered ${response.status}. Check that the file was published with the page.`,
      );
    if (response.status === 206) return { data: await response.arrayBuffer() };
    this.#whole ??= response.arrayBuffer();
    return { data: (await this.#whole).slice(offset, offset + length) };
  }
}

/**
 * A single file has fewer tiles than the site: where one is left out, the map
 * shows its part of the next wider one that is there. A missing tile of the
 * whole archive is open sea.
 */
export function orWider(tile: AddProtocolAction): AddProtocolAction {
  return async (request, abort) => {
    const answer = await tile(request, abort);
    if (request.type === 'json')
      return { ...answer, data: { ...(answer.data as object), sparse: true } };
    if ((answer.data as Uint8Array | null)?.byteLength) return answer;
    throw new AJAXError(404, 'left out', request.url, new Blob());
  };
}

let protocol: Protocol | undefined;

/** Makes an archive known to MapLibre; returns the address a style's source uses for it. */
export function archiveAddress(url: string): string {
  if (!protocol) {
    protocol = new Protocol();
    addProtocol('pmtiles', isSingleFile() ? orWider(protocol.tile) : protocol.tile);
  }
  if (!protocol.get(url)) protocol.add(new PMTiles(new RangeOrWhole(url)));
  return `pmtiles://${url}`;
}
