import { addProtocol, AJAXError, type AddProtocolAction } from 'maplibre-gl';
import { PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles';
import { isSingleFile, siteFile } from '../site/site-file.ts';

/** A host's answer that is not the file. */
class Refusal extends Error {}

/**
 * A tile archive on any static host. It asks for byte ranges; a host that
 * does not know them answers with the whole file, which is then kept and cut
 * up here, so that the map works there too. What fails is tried once more, past
 * the browser's cache: Chromium's now and then fails a range of which it holds only
 * a part, and MapLibre would leave that tile blank until it has been out of view.
 */
export class RangeOrWhole implements Source {
  #whole: Promise<ArrayBuffer> | undefined;
  readonly #url: string;
  readonly #ask: typeof siteFile;

  constructor(url: string, ask = siteFile) {
    this.#url = url;
    this.#ask = ask;
  }

  getKey(): string {
    return this.#url;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    try {
      return await this.#read(offset, length, signal);
    } catch (error) {
      // What a host answers is its last word.
      if (signal?.aborted || error instanceof Refusal) throw error;
      return this.#read(offset, length, signal, 'no-store');
    }
  }

  async #read(
    offset: number,
    length: number,
    signal?: AbortSignal,
    cache: RequestCache = 'default',
  ): Promise<RangeResponse> {
    if (this.#whole) return { data: (await this.#whole).slice(offset, offset + length) };
    const response = await this.#ask(this.#url, {
      headers: { range: `bytes=${offset}-${offset + length - 1}` },
      cache,
      ...(signal ? { signal } : {}),
    });
    if (!response.ok)
      throw new Refusal(
        `The map's tiles could not be read: ${this.#url} answered ${response.status}. Check that the file was published with the page.`,
      );
    if (response.status === 206) return { data: await bytesOf(response, offset) };
    const whole = (this.#whole ??= response.arrayBuffer());
    try {
      return { data: (await whole).slice(offset, offset + length) };
    } catch (error) {
      // Cut off, or broken off with the tile that asked for it first: the others ask anew.
      if (this.#whole === whole) this.#whole = undefined;
      throw error;
    }
  }
}

/** The bytes of a part, all that its `Content-Range` speaks of; throws where fewer came. */
async function bytesOf(response: Response, offset: number): Promise<ArrayBuffer> {
  const data = await response.arrayBuffer();
  const last = /-(\d+)\/[\d*]+$/.exec(response.headers.get('content-range') ?? '')?.[1];
  if (last !== undefined && data.byteLength < Number(last) - offset + 1)
    throw new Error(`A part of the map's tiles came short: ${data.byteLength} bytes.`);
  return data;
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
