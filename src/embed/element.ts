import type { EmbedMessage, EmbedNews, EmbedRequest } from './message.ts';
import { Questions } from './questions.ts';
import { SANDBOX } from './sandbox.ts';

/**
 * `<plotline-map>`: an embed in any page. It needs nothing but the browser, and keeps
 * to what a strict Content-Security-Policy allows: no inline style, no evaluated code.
 */

/** Milliseconds after which a question counts as unanswered; drawing an image may take a while. */
const PATIENCE = 30_000;
/** CSS pixels of the frame before the embed has said how high it wants to be. */
const FIRST_HEIGHT = 560;

/** Attributes that are the embed's address; changing one changes what it shows. */
const SHOWN = ['select', 'leg', 'story', 'theme', 'lang', 'controls'] as const;

/** Attributes that are on by being there, as others of HTML. */
const SWITCHES = ['whole', 'poster'] as const;

/** Distributes over the kinds of requests, which Omit by itself does not. */
type Question<R = EmbedRequest> = R extends EmbedRequest ? Omit<R, 'plotline' | 'id'> : never;

/** Where this script comes from: the site is around it, unless `src` says otherwise. */
const script =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript.src
    : ([...document.scripts].find(({ src }) => /\/embed\.js(\?|$)/.test(src))?.src ??
      document.baseURI);

/** An embed of a Plotline site. Methods give promises; those that fail say why in a sentence. */
class PlotlineMap extends HTMLElement {
  static readonly observedAttributes = ['src', 'step', 'title', ...SWITCHES, ...SHOWN];

  #frame: HTMLIFrameElement | null = null;
  #ready = false;
  readonly #questions = new Questions(PATIENCE);
  /** Questions that wait until the embed listens. */
  #queue: EmbedRequest[] = [];

  connectedCallback(): void {
    const frame = document.createElement('iframe');
    this.#frame = frame;
    frame.setAttribute('sandbox', SANDBOX);
    frame.loading = 'lazy';
    frame.title = this.#title;
    frame.src = this.#address.href;
    Object.assign(frame.style, {
      ...{ display: 'block', width: '100%', border: '0' },
      height: `${FIRST_HEIGHT}px`,
    });
    if (!this.style.display) this.style.display = 'block';
    (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).replaceChildren(frame);
    addEventListener('message', this.#hear);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    this.#frame?.remove();
    this.#frame = null;
    this.#ready = false;
    this.#queue = [];
    this.#questions.end('The map was taken out of the page.');
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#frame || before === after) return;
    if (name === 'title') this.#frame.title = this.#title;
    // Replacing leaves no step in the history of the page around it.
    else if (this.#ready && name !== 'src')
      this.#frame.contentWindow?.location.replace(this.#address.href);
    else this.#frame.src = this.#address.href;
  }

  /** Goes to a step, or to a leg of a step that tells a journey. */
  async goTo(step: string, leg: string | null = null): Promise<void> {
    await this.#ask({ type: 'goTo', step, leg });
  }
  /** Goes on; false at the last step. */
  next(): Promise<boolean> {
    return this.#ask({ type: 'next' }) as Promise<boolean>;
  }
  /** Goes back; false at the first step. */
  previous(): Promise<boolean> {
    return this.#ask({ type: 'previous' }) as Promise<boolean>;
  }
  /** Opens the words of a place, event, movement, leg, actor or source; null closes them. */
  async select(id: string | null): Promise<void> {
    await this.#ask({ type: 'select', select: id });
  }
  /** `paper`, `night` or `print`; null for the reader's own light or dark. */
  async setTheme(theme: string | null): Promise<void> {
    await this.#ask({ type: 'setTheme', theme });
  }
  /** What is shown as a figure by itself, with title, legend and notes: as `svg` or as `png`. */
  exportImage(format = 'svg'): Promise<Blob> {
    return this.#ask({ type: 'exportImage', format }) as Promise<Blob>;
  }

  get #title(): string {
    return this.getAttribute('title') || 'Plotline: an article’s evidence map';
  }

  get #address(): URL {
    const given = new URL(
      this.getAttribute('src') ?? '.',
      this.hasAttribute('src') ? document.baseURI : script,
    );
    const url = /\.html$/.test(given.pathname) ? given : new URL('embed.html', given);
    const query = new URLSearchParams();
    for (const name of SHOWN) {
      const value = this.getAttribute(name);
      if (value) query.set(name, value);
    }
    for (const name of SWITCHES)
      if (this.hasAttribute(name) && this.getAttribute(name) !== '0') query.set(name, '1');
    url.hash = `/${encodeURIComponent(this.getAttribute('step') ?? '')}?${query}`;
    return url;
  }

  /** Of the embed; `null` as the browser writes it where there is none, as for a file. */
  get #origin(): string {
    return this.#address.origin;
  }

  #ask(question: Question): Promise<unknown> {
    const frame = this.#frame;
    if (!frame) return Promise.reject(new Error('The map is not in the page.'));
    // Whoever asks wants it now, wherever the page has been scrolled to.
    frame.loading = 'eager';
    const request = { plotline: 1, id: this.#questions.next(), ...question } as EmbedRequest;
    const answer = this.#questions.wait(request.id, question.type);
    if (this.#ready) this.#post(request);
    else this.#queue.push(request);
    return answer;
  }

  #post(request: EmbedRequest): void {
    const to = this.#origin === 'null' ? '*' : this.#origin;
    this.#frame?.contentWindow?.postMessage(request, to);
  }

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== this.#origin) return;
    const message = data as EmbedMessage | null;
    if (typeof message !== 'object' || message?.plotline !== 1) return;
    if (message.type === 'answer') this.#questions.answer(message);
    else this.#take(message);
  };

  #take(news: EmbedNews): void {
    switch (news.type) {
      case 'awake':
        this.#ready = true;
        this.#post({ plotline: 1, id: this.#questions.next(), type: 'hello', autoHeight: true });
        for (const request of this.#queue.splice(0))
          // Nobody waits any more for what took too long.
          if (this.#questions.has(request.id)) this.#post(request);
        return;
      case 'height':
        if (this.#frame && news.height > 0 && news.height < 10_000)
          this.#frame.style.height = `${Math.ceil(news.height)}px`;
        return;
      case 'ready':
        return this.#dispatch('ready', { steps: news.steps });
      case 'stepchange':
        return this.#dispatch('stepchange', { step: news.step, leg: news.leg });
      case 'select':
        return this.#dispatch('select', { select: news.select });
    }
  }

  #dispatch(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

if (!customElements.get('plotline-map')) customElements.define('plotline-map', PlotlineMap);
