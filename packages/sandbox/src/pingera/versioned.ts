const PREFIX = '/v1/';

/** Takes requests under `/v1`, with or without a slash at their end; other paths lead nowhere. */
export function versioned(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    url.pathname = url.pathname.startsWith(PREFIX) ? shorten(url.pathname) : '/';
    return fetch(new Request(url, request));
  };
}

function shorten(pathname: string): string {
  const path = pathname.slice(PREFIX.length - 1);
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
