import type { ExplainedMention } from '../geoparse/mention.ts';
import type { GeocoderAnswer, GeocoderTask } from './geocoder.worker.ts';

/** How far the geocoder is. `bytes` of the gazetteer; 0 while its size is not known. */
export type GeocoderProgress = { kind: 'loading'; bytes: number } | { kind: 'reading' };

/**
 * Finds the places of a text in a worker of its own, with the very code that
 * the terminal runs. Worker and gazetteer are loaded with the first text and
 * kept for the next.
 */
export class Geocoder {
  readonly #folder: string;
  #worker: Worker | null = null;
  #abandon: (() => void) | null = null;

  /** `base` is the absolute address of the folder that holds `gazetteer/`, with a closing slash. */
  constructor(base: string) {
    this.#folder = new URL('gazetteer/', base).href;
  }

  /**
   * The mentions of a text. Takes one text at a time: another one, or `stop`,
   * abandons it with an AbortError. Throws an Error whose message is a sentence
   * to a person where the gazetteer cannot be used.
   */
  find(
    text: string,
    onprogress: (progress: GeocoderProgress) => void,
  ): Promise<ExplainedMention[]> {
    this.stop();
    return new Promise((resolve, reject) => {
      const worker = (this.#worker ??= new Worker(
        new URL('./geocoder.worker.ts', import.meta.url),
        { type: 'module' },
      ));
      this.#abandon = () => reject(new DOMException('The text was put aside.', 'AbortError'));
      worker.onmessage = ({ data }: MessageEvent<GeocoderAnswer>) => {
        if (data.kind === 'loading' || data.kind === 'reading') return onprogress(data);
        this.#abandon = null;
        if (data.kind === 'found') resolve(data.mentions);
        else reject(new Error(data.message));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        this.#end();
        reject(
          new Error(
            `The part of Plotline that finds places could not be started${event.message ? ` (${event.message})` : ''}. Reload the page to try again.`,
          ),
        );
      };
      onprogress({ kind: 'loading', bytes: 0 });
      worker.postMessage({ text, folder: this.#folder } satisfies GeocoderTask);
    });
  }

  /** Stops a search that is under way; a geocoder at rest keeps its gazetteer. */
  stop(): void {
    const abandon = this.#abandon;
    if (!abandon) return;
    this.#end();
    abandon();
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#abandon = null;
  }
}
