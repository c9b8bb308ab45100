import type { StoryMention } from '../story/document.ts';
import { startWorker } from '../site/site-file.ts';
import type { StoryFiles } from './story-file.ts';
import type { StoryAnswer, StoryTask } from './story.worker.ts';
import workerUrl from './story.worker.ts?worker&url';

interface Waiting {
  resolve: (content: never) => void;
  reject: (error: Error) => void;
}

/**
 * Reads a story’s files in a worker of its own, so that the page stays usable
 * meanwhile, however long the story is, and carries no validation of its own.
 * The worker starts at once and ends when all that was asked for is read.
 */
export class StoryReader {
  readonly #worker: Worker;
  /** Those of the story, in the parts in which they came. */
  readonly #mentions: StoryMention[][] = [];
  #failure: Error | null = null;
  readonly #waiting = new Map<keyof StoryFiles, Waiting>();

  constructor() {
    this.#worker = startWorker(workerUrl);
    this.#worker.onmessage = ({ data }: MessageEvent<StoryAnswer>) => {
      if ('mentions' in data) return this.#mentions.push(data.mentions);
      const waiting = this.#waiting.get(data.kind);
      this.#waiting.delete(data.kind);
      if ('problem' in data) waiting?.reject(new Error(data.problem));
      else if (data.kind === 'geometry') waiting?.resolve(data.content as never);
      else waiting?.resolve({ ...data.content, mentions: this.#mentions.flat() } as never);
    };
    const fail = (event: Event) => {
      event.preventDefault();
      const why = event instanceof ErrorEvent && event.message ? ` (${event.message})` : '';
      this.#failure = new Error(
        `The part of Plotline that reads stories could not be started${why}. Reload the page to try again.`,
      );
      for (const { reject } of this.#waiting.values()) reject(this.#failure);
    };
    this.#worker.onerror = fail;
    this.#worker.onmessageerror = fail;
  }

  /** Reads one file; its bytes go to the worker. Throws an Error whose message is a sentence to a person. */
  read<K extends keyof StoryFiles>(
    kind: K,
    name: string,
    bytes: ArrayBuffer,
  ): Promise<StoryFiles[K]> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      this.#waiting.set(kind, { resolve, reject });
      this.#worker.postMessage({ kind, name, bytes } satisfies StoryTask, [bytes]);
    });
  }

  end(): void {
    this.#worker.terminate();
  }
}
