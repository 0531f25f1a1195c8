import { listFetch, type Row } from './list-server.fixture.ts';
import type { PagingStyle } from './operation.ts';

/** What a {@link slowServer} has met. */
export interface Load {
  /** Offsets, or whatever names a page, in the order of the requests. */
  readonly places: string[];
  /** Places whose request was called off. */
  readonly aborted: string[];
  open: number;
  most: number;
}

/** A list whose pages take their time, and whose requests can be called off. */
export function slowServer(
  style: PagingStyle,
  rows: readonly Row[],
  latencyMs: (request: number) => number,
): { readonly fetch: typeof globalThis.fetch; readonly load: Load } {
  const { fetch: served } = listFetch(style, rows);
  const load: Load = { places: [], aborted: [], open: 0, most: 0 };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { searchParams } = new URL(request.url);
    const place = searchParams.get('offset') ?? searchParams.get('cursor') ?? 'first';
    load.places.push(place);
    load.open += 1;
    load.most = Math.max(load.most, load.open);
    try {
      await pause(latencyMs(load.places.length), request.signal);
      return await served(input, init);
    } catch (error) {
      load.aborted.push(place);
      throw error;
    } finally {
      load.open -= 1;
    }
  };
  return { fetch, load };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    setTimeout(resolve, ms);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}
