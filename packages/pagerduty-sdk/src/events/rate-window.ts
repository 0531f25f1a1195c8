const windowMs = 60_000;

/** How many events one key has sent within the last minute, and when the next one fits. */
export class RateWindow {
  readonly #perMinute: number;
  readonly #sentMs: number[] = [];
  #pausedUntilMs = 0;

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** Counts an event that is sent now. */
  count(): void {
    this.#forget();
    this.#sentMs.push(performance.now());
  }

  /** Holds everything back for a while, as a 429 asks. */
  pause(waitMs: number): void {
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, performance.now() + waitMs);
  }

  /** Milliseconds until another event fits, 0 when it does now. */
  waitMs(): number {
    this.#forget();
    const now = performance.now();
    const leaving = this.#sentMs.at(-this.#perMinute);
    const windowWaitMs = leaving === undefined ? 0 : leaving + windowMs - now;
    return Math.max(0, windowWaitMs, this.#pausedUntilMs - now);
  }

  #forget(): void {
    const kept = this.#sentMs.findIndex((sentMs) => sentMs > performance.now() - windowMs);
    this.#sentMs.splice(0, kept === -1 ? this.#sentMs.length : kept);
  }
}
