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

  /**
   * Settles as `work` does, unless the caller's signal is aborted or the time is up before: that of
   * the whole call, or `limitMs` for this part of it. The signal that `work` gets fires then, and is
   * let go of in the end, which `AbortSignal.any` and `AbortSignal.timeout` are not.
   */
  async within<T>(limitMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const { remainingMs, signal: caller } = this;
    let letGo = () => {};
    const end = new Promise<never>((_, reject) => {
      const stop = (reason: unknown) => {
        reject(reason);
        controller.abort(reason);
      };
      const timeUp = () =>
        stop(new TimeoutError(this.#operation, limitMs < remainingMs ? limitMs : this.#limitMs));
      const timer = setTimeout(timeUp, Math.min(limitMs, remainingMs));
      const abort = () => stop(caller?.reason);
      if (caller?.aborted) abort();
      else caller?.addEventListener('abort', abort);
      letGo = () => {
        clearTimeout(timer);
        caller?.removeEventListener('abort', abort);
      };
    });
    try {
      return await Promise.race([work(controller.signal), end]);
    } finally {
      letGo();
    }
  }

  /** Waits, or rejects as soon as the signal is aborted. */
  async wait(waitMs: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, waitMs);
    });
    await this.within(Number.POSITIVE_INFINITY, () => over).finally(() => clearTimeout(timer));
  }
}
