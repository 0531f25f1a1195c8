import type { Place } from './paging-styles.ts';

/** Fetches one page; `signal` stands in for the caller's own. */
export type FetchPage = (place: Place, signal?: AbortSignal) => Promise<unknown>;

interface Fetched {
  readonly page: Promise<unknown>;
  readonly abort: AbortController;
}

/** Pages that are fetched before they are asked for. */
export class LookAhead {
  readonly #fetchPage: FetchPage;
  readonly #caller: AbortSignal | undefined;
  readonly #fetched = new Map<string, Fetched>();

  constructor(fetchPage: FetchPage, caller: AbortSignal | undefined) {
    this.#fetchPage = fetchPage;
    this.#caller = caller;
  }

  /** The page, fetched ahead or now. What was fetched for other places instead is dropped. */
  async take(place: Place): Promise<unknown> {
    const key = keyOf(place);
    const fetched = this.#fetched.get(key);
    if (fetched === undefined) {
      this.stop();
      return this.#fetchPage(place);
    }
    this.#fetched.delete(key);
    return fetched.page;
  }

  /** Begins to fetch these pages, and calls off all others. */
  plan(places: readonly Place[]): void {
    const keys = places.map(keyOf);
    this.stop(keys);
    for (const [index, place] of places.entries()) this.#start(keys[index] ?? '', place);
  }

  /** Calls off what nobody has taken, but for `kept`. */
  stop(kept: readonly string[] = []): void {
    for (const [key, { abort }] of this.#fetched) {
      if (kept.includes(key)) continue;
      this.#fetched.delete(key);
      abort.abort();
    }
  }

  #start(key: string, place: Place): void {
    if (this.#fetched.has(key)) return;
    const abort = new AbortController();
    const page = this.#fetch(place, abort);
    // A failure is told to whoever takes the page, and to nobody when it is not wanted any more.
    page.catch(() => {});
    this.#fetched.set(key, { page, abort });
  }

  async #fetch(place: Place, controller: AbortController): Promise<unknown> {
    const caller = this.#caller;
    const abort = () => controller.abort(caller?.reason);
    caller?.addEventListener('abort', abort);
    try {
      return await this.#fetchPage(place, controller.signal);
    } finally {
      caller?.removeEventListener('abort', abort);
    }
  }
}

function keyOf({ parameters }: Place): string {
  return JSON.stringify(parameters);
}
