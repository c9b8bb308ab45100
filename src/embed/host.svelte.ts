import { mayAsk, PROTOCOL, readRequest, type EmbedNews, type EmbedRequest } from './message.ts';

/** What an embed does when it is asked to. Rejects with an Error whose message is a sentence to a person. */
type Answering = (request: Exclude<EmbedRequest, { type: 'hello' }>) => Promise<unknown>;

/** The page around the embed: whom it listens to, and whom it tells what happens. */
export class Host {
  readonly #allowed: readonly string[] | null;
  /** Of the page around it; null before it has said hello. */
  #origin = $state<string | null>(null);
  #fits = $state(false);

  constructor(allowed: readonly string[] | null) {
    this.#allowed = allowed;
  }

  /** Whether the page has said hello, and so hears what happens. */
  get greeted(): boolean {
    return this.#origin !== null;
  }
  /** Whether the page gives the embed the height that it asks for. */
  get fits(): boolean {
    return this.#fits;
  }

  /** Starts to listen; returns the way to stop. */
  listen(answer: Answering): () => void {
    if (parent === window) return () => undefined;
    const hear = ({ data, source, origin }: MessageEvent) => {
      if (!mayAsk({ isParent: source === parent, origin }, this.#origin, this.#allowed)) return;
      const request = readRequest(data);
      if (!request) return;
      const { id } = request;
      if (request.type === 'hello') {
        this.#origin = origin;
        this.#fits = request.autoHeight;
        this.#post({ type: 'answer', id, value: null });
        return;
      }
      // Before a handshake nobody is known to whom an answer could go.
      if (this.#origin === null) return;
      answer(request).then(
        (value) => this.#post({ type: 'answer', id, value }),
        (error: unknown) =>
          this.#post({
            type: 'answer',
            id,
            problem: error instanceof Error ? error.message : String(error),
          }),
      );
    };
    addEventListener('message', hear);
    parent.postMessage({ plotline: PROTOCOL, type: 'awake' }, '*');
    return () => removeEventListener('message', hear);
  }

  /** Tells the page something; nothing before it has said hello. */
  tell(news: EmbedNews): void {
    if (this.#origin !== null) this.#post(news);
  }

  #post(message: object): void {
    // A page from a file, or in a sandbox, has no origin that a message could be addressed to.
    const to = this.#origin === null || this.#origin === 'null' ? '*' : this.#origin;
    parent.postMessage({ plotline: PROTOCOL, ...message }, to);
  }
}
