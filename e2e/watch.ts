import { expect, type BrowserContext, type Page } from '@playwright/test';

/**
 * Listens to a whole browser context, workers and new pages included: errors of pages, errors on the
 * console (where a violated Content-Security-Policy speaks too) and requests to foreign origins.
 */
export class Watch {
  readonly #context: BrowserContext;
  readonly #problems: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #origins = new Set<string>();
  /** Requests that came to nothing: no failure by themselves, but often the cause of one. */
  readonly #failed: string[] = [];
  readonly requests: string[] = [];

  constructor(context: BrowserContext, ownOrigin: string) {
    this.#context = context;
    this.#origins.add(ownOrigin);
    context.on('page', (page) => this.#listen(page));
    context.pages().forEach((page) => this.#listen(page));
    context.on('request', (request) => this.#note(request.url()));
    context.on('serviceworker', (worker) => this.#note(worker.url()));
  }

  /** Another origin of our own: the same site served from somewhere else. */
  allowOrigin(origin: string): void {
    this.#origins.add(origin);
  }

  /** An error that a spec provokes on purpose; any other still fails it. */
  expectError(words: RegExp): void {
    this.#expected.push(words);
  }

  /** Fails with every unexpected error and foreign request since the start. */
  expectNoProblems(): void {
    const unexpected = this.#problems.filter(
      (problem) => !this.#expected.some((words) => words.test(problem)),
    );
    const about = ['errors and foreign requests', ...this.#failed].join('\n');
    expect(unexpected, about).toEqual([]);
    expect(this.#context.pages().length, 'pages still open').toBeGreaterThan(0);
  }

  #listen(page: Page): void {
    page.on('pageerror', (error) => this.#problems.push(`page error: ${error.message}`));
    page.on('requestfailed', (request) =>
      this.#failed.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`),
    );
    page.on('crash', () => this.#problems.push('the page crashed'));
    page.on('websocket', (socket) => this.#note(socket.url().replace(/^ws/, 'http')));
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      const { url } = message.location();
      this.#problems.push(`console: ${message.text()}${url ? ` (${url})` : ''}`);
    });
  }

  #note(address: string): void {
    const url = new URL(address);
    if (!['http:', 'https:'].includes(url.protocol)) return;
    this.requests.push(address);
    if (!this.#origins.has(url.origin)) this.#problems.push(`request to ${address}`);
  }
}
