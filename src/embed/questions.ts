/** Questions that wait for their answers. Small, for it stands in other people's pages. */
export class Questions {
  readonly #patience: number;
  #count = 0;
  readonly #waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void; timer: unknown }
  >();

  /** `patience`: milliseconds after which a question counts as unanswered. */
  constructor(patience: number) {
    this.#patience = patience;
  }

  /** A number for the next question. */
  next(): number {
    return ++this.#count;
  }

  /** The answer to the question of that number, which `name` calls it. */
  wait(id: number, name: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () =>
          this.#settle(id)?.reject(
            new Error(
              `The map did not answer “${name}” within ${this.#patience / 1000} seconds. Is its site there?`,
            ),
          ),
        this.#patience,
      );
      this.#waiting.set(id, { resolve, reject, timer });
    });
  }

  /** Whether somebody still waits for that answer. */
  has(id: number): boolean {
    return this.#waiting.has(id);
  }

  /** Gives an answer to whoever waits for it: its value, or a sentence that says why there is none. */
  answer({ id, ...answer }: { id: number } & ({ value: unknown } | { problem: string })): void {
    const waiting = this.#settle(id);
    if ('problem' in answer) waiting?.reject(new Error(String(answer.problem)));
    else waiting?.resolve(answer.value);
  }

  /** Nobody will answer any more. */
  end(why: string): void {
    for (const id of [...this.#waiting.keys()]) this.#settle(id)?.reject(new Error(why));
  }

  #settle(id: number) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    clearTimeout(waiting?.timer as number | undefined);
    return waiting;
  }
}
