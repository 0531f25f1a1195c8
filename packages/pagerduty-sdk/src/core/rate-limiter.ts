import type { Answer } from './failure.ts';

/** Requests at once before an answer has told more; each good answer adds one. */
const firstWindow = 4;
const maxWindow = 64;
/** PagerDuty counts by the minute: no odd header blocks a credential for longer than this. */
const maxPauseMs = 300_000;
/** Ends of one and the same minute that are told in whole seconds differ by no more. */
const toleranceMs = 2_000;

/**
 * Lets requests through as far as the `ratelimit-*` headers of earlier answers allow, in order. At
 * most half of what is left is on its way at once: others may use the same limit.
 */
export class RateLimiter {
  #inFlight = 0;
  #window = firstWindow;
  #remaining = Number.POSITIVE_INFINITY;
  #resetAt = 0;
  #pausedUntil = 0;
  readonly #queue = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether a request is on its way or waits. */
  get isBusy(): boolean {
    return this.#inFlight + this.#queue.size > 0;
  }

  /** Milliseconds until any request may be sent, as far as is known. */
  get waitMs(): number {
    const isUsedUp = this.#remaining <= this.#inFlight;
    const until = Math.max(this.#pausedUntil, isUsedUp ? this.#resetAt : 0);
    return Math.max(0, until - performance.now());
  }

  /** Takes a turn at once, or answers `false`. */
  tryEnter(): boolean {
    const isFree = this.#queue.size === 0 && this.#isFree();
    if (isFree) this.#inFlight += 1;
    return isFree;
  }

  /** Waits for a turn; `wait` may give up earlier, and what it throws passes through. */
  async enter(wait: (turn: Promise<void>) => Promise<void>): Promise<void> {
    let take = () => {};
    const turn = new Promise<void>((resolve) => {
      take = resolve;
    });
    this.#queue.add(take);
    this.#drain();
    try {
      await wait(turn);
    } catch (error) {
      // The turn may have come in the meantime.
      if (!this.#queue.delete(take)) this.#inFlight -= 1;
      this.#drain();
      throw error;
    }
  }

  /** Nothing is sent for so long: the API answered 429. */
  pause(waitMs: number): void {
    const until = performance.now() + Math.min(waitMs, maxPauseMs);
    this.#pausedUntil = Math.max(this.#pausedUntil, until);
    this.#window = Math.max(1, Math.floor(this.#window / 2));
  }

  /** Ends a turn, with the answer that came, whose headers count unless `isForeign`. */
  leave(answer: Omit<Answer, 'text'> | undefined, isForeign = false): void {
    this.#inFlight -= 1;
    if (answer !== undefined && answer.status !== 429) {
      this.#window = Math.min(maxWindow, this.#window + 1);
    }
    if (answer === undefined || isForeign || !this.#learn(answer.headers)) this.#remaining -= 1;
    this.#drain();
  }

  /** Ends a turn in which nothing was sent. */
  cancel(): void {
    this.#inFlight -= 1;
    this.#drain();
  }

  #learn(headers: Headers): boolean {
    const remaining = readCount(headers, 'ratelimit-remaining');
    const resetS = readCount(headers, 'ratelimit-reset');
    if (remaining === undefined || resetS === undefined) return false;
    const resetAt = performance.now() + Math.min(resetS * 1000, maxPauseMs);
    // Answers overtake each other: of one minute the lowest count is the latest.
    const isLater = resetAt > this.#resetAt + toleranceMs;
    this.#remaining = isLater ? remaining : Math.min(this.#remaining, remaining);
    this.#resetAt = Math.max(this.#resetAt, resetAt);
    return true;
  }

  #isFree(): boolean {
    const now = performance.now();
    if (now < this.#pausedUntil) return false;
    if (this.#remaining !== Number.POSITIVE_INFINITY && now >= this.#resetAt) {
      this.#remaining = Number.POSITIVE_INFINITY;
      this.#window = Math.min(this.#window, firstWindow);
    }
    const half = Math.max(Math.min(1, this.#remaining), this.#remaining / 2);
    return this.#inFlight < Math.min(this.#window, half);
  }

  #drain(): void {
    for (const take of this.#queue) {
      if (!this.#isFree()) break;
      this.#queue.delete(take);
      this.#inFlight += 1;
      take();
    }
    clearTimeout(this.#timer);
    const { waitMs } = this;
    if (this.#queue.size > 0 && waitMs > 0) {
      this.#timer = setTimeout(() => this.#drain(), Math.ceil(waitMs));
    }
  }
}

function readCount(headers: Headers, name: string): number | undefined {
  const value = headers.get(name);
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}
