const PREFIX = '/v1/';

/** Takes requests under `/v1`, with or without a slash at their end; other paths lead nowhere. */
export function versioned(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (input, init) => {
    if (!(input instanceof Request)) return fetch(shorten(String(input)), init);
    // Node forgets the signal of a request that nobody holds, so the caller's own goes along.
    return fetch(new Request(shorten(input.url), input), { signal: input.signal, ...init });
  };
}

function shorten(address: string): URL {
  const url = new URL(address);
  const path = url.pathname.startsWith(PREFIX) ? url.pathname.slice(PREFIX.length - 1) : '/';
  url.pathname = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  return url;
}
