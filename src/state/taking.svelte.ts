import type { Download, Exported } from '../export/download.ts';
import { saveFile } from './save-file.ts';

/** Milliseconds after which somebody wants to see how far it is. */
const PATIENCE = 1000;

/** A file that somebody wants. */
interface Wanted {
  download: Download;
  /** What it is made of; rejects with a sentence to a person. */
  exported: () => Promise<Exported>;
  /** By the id of a choice, the id of its option. */
  chosen: Readonly<Record<string, string>>;
  /** The file's name. */
  name: string;
}

/** The file that is being made, one at a time: how far it is, and what came of it. */
export class Taking {
  readonly #save: (blob: Blob, name: string) => void;
  #making = $state.raw<{ id: string; abort: AbortController } | null>(null);
  #share = $state(0);
  #isLong = $state(false);
  #outcome = $state.raw<{ id: string; said: string; failed: boolean } | null>(null);

  constructor(save: (blob: Blob, name: string) => void = saveFile) {
    this.#save = save;
  }

  /** The id of the download that is being made. */
  get making(): string | null {
    return this.#making?.id ?? null;
  }
  /** Of the work, how much is done, from 0 to 1. */
  get share(): number {
    return this.#share;
  }
  /** Whether it takes so long that somebody wants to see how far it is. */
  get isLong(): boolean {
    return this.#isLong;
  }
  /** What came of a download, as a sentence; null where nobody has asked for it last. */
  said(id: string): { said: string; failed: boolean } | null {
    return this.#outcome?.id === id ? this.#outcome : null;
  }

  /** Makes a file and saves it. Nothing happens while another is being made. Never rejects. */
  async take({ download, exported, chosen, name }: Wanted): Promise<void> {
    if (this.#making) return;
    const { id } = download;
    const abort = new AbortController();
    const { signal } = abort;
    this.#making = { id, abort };
    this.#share = 0;
    this.#outcome = null;
    const timer = setTimeout(() => (this.#isLong = true), PATIENCE);
    const progress = (share: number) => {
      if (!signal.aborted) this.#share = Math.min(1, Math.max(this.#share, share));
    };
    try {
      const work = exported().then((all) => {
        signal.throwIfAborted();
        return download.make(all, chosen, { signal, progress });
      });
      const blob = await Promise.race([work, aborted(signal)]);
      this.#save(blob, name);
      this.#outcome = { id, said: `${name} is made: ${kilobytes(blob.size)}.`, failed: false };
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      this.#outcome = signal.aborted
        ? { id, said: 'Cancelled.', failed: false }
        : { id, said, failed: true };
    } finally {
      clearTimeout(timer);
      this.#isLong = false;
      this.#making = null;
    }
  }

  /** Nobody wants the file any more. */
  cancel(): void {
    this.#making?.abort.abort();
  }
}

/** Rejects as soon as nobody wants it any more, whatever is still at work. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error)),
  );
}

function kilobytes(bytes: number): string {
  return bytes < 999_500
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
