const WINDOW_MS = 60_000;
const LIMIT = 960;

interface Window {
  readonly endsAt: number;
  used: number;
}

/** Counts the requests of each key in windows of a minute. */
export class RateLimit {
  readonly #now: () => number;
  readonly #windows = new Map<string, Window>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts a request; false when the key has none left. */
  spend(key: string): boolean {
    const window = this.#window(key);
    window.used += 1;
    return window.used <= LIMIT;
  }

  headers(key: string): Record<string, string> {
    const { used, endsAt } = this.#window(key);
    return {
      'ratelimit-limit': String(LIMIT),
      'ratelimit-remaining': String(Math.max(0, LIMIT - used)),
      'ratelimit-reset': String(Math.max(0, Math.ceil((endsAt - this.#now()) / 1000))),
    };
  }

  #window(key: string): Window {
    const now = this.#now();
    const current = this.#windows.get(key);
    if (current !== undefined && now < current.endsAt) return current;
    const fresh = { endsAt: now + WINDOW_MS, used: 0 };
    this.#windows.set(key, fresh);
    return fresh;
  }
}
