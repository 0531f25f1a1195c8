import type { Problem } from './errors.ts';
import type { Call } from './tool.ts';

/** The parts of an answer that is put together from several requests at once. */
export class Parts {
  readonly #call: Pick<Call, 'warn' | 'signal' | 'progress'>;
  readonly #explain: (error: unknown) => Problem | undefined;
  readonly #failures: unknown[] = [];
  #asked = 0;
  #settled = 0;

  constructor(
    call: Pick<Call, 'warn' | 'signal' | 'progress'>,
    explain: (error: unknown) => Problem | undefined,
  ) {
    this.#call = call;
    this.#explain = explain;
  }

  /** The part, or nothing and a warning where the API did not answer it; other errors are thrown. */
  async get<T>(what: string, part: Promise<T>): Promise<T | undefined> {
    this.#asked += 1;
    const [outcome] = await Promise.allSettled([part]);
    this.#call.signal.throwIfAborted();
    this.#settled += 1;
    await this.#call.progress(this.#settled, this.#asked, `Read ${what}`);
    if (outcome.status === 'fulfilled') return outcome.value;
    const why = this.#explain(outcome.reason);
    if (why === undefined) throw outcome.reason;
    this.#failures.push(outcome.reason);
    this.#call.warn(`Answered without ${what}: ${why.message}`);
    return undefined;
  }

  /** Rows, without those that are no objects, whatever the API sends; else like {@link get}. */
  rows<T extends object>(
    what: string,
    part: Promise<readonly T[]>,
  ): Promise<readonly T[] | undefined> {
    return this.get(
      what,
      part.then((rows) => rows.filter((row) => typeof row === 'object' && row !== null)),
    );
  }

  /** Throws what went wrong first where no part was answered. */
  throwIfEmpty(): void {
    if (this.#settled > 0 && this.#failures.length === this.#settled) throw this.#failures[0];
  }
}
