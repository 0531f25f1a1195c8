import { TimeoutError } from '../errors.ts';

/** The end of a call: its time limit and the caller's signal, over everything the call waits for. */
export class Deadline {
  readonly #operation: string;
  readonly #limitMs: number;
  readonly #endMs: number;
  readonly signal: AbortSignal | undefined;

  constructor(operation: string, limitMs: number, signal: AbortSignal | undefined) {
    this.#operation = operation;
    this.#limitMs = limitMs;
    this.#endMs = performance.now() + limitMs;
    this.signal = signal;
  }

  /** Milliseconds left, 0 or less when the time is up. */
  get remainingMs(): number {
    return this.#endMs - performance.now();
  }

  /** Whether the time is up; timers fire up to a millisecond early. */
  get isOver(): boolean {
    return this.remainingMs < 2;
  }

  /** What is thrown when the time is up. */
  timeout(): TimeoutError {
    return new TimeoutError(this.#operation, this.#limitMs);
  }

  /** Settles as `work` does, unless the signal is aborted or the time is up before. */
  async race<T>(work: Promise<T>): Promise<T> {
    let letGo = () => {};
    const end = new Promise<never>((_, reject) => {
      const timer = setTimeout(() => reject(this.timeout()), this.remainingMs);
      const abort = () => reject(this.signal?.reason);
      letGo = () => {
        clearTimeout(timer);
        this.signal?.removeEventListener('abort', abort);
      };
      if (this.signal?.aborted) abort();
      this.signal?.addEventListener('abort', abort);
    });
    try {
      return await Promise.race([work, end]);
    } finally {
      letGo();
    }
  }
}
