/** The same `fetch`, which notes what is sent, such as `GET /incidents?limit=25`. */
export function recordInto(
  sent: string[],
  fetch: typeof globalThis.fetch,
): typeof globalThis.fetch {
  return (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    sent.push(`${request.method} ${pathname}${decodeURIComponent(search)}`);
    return fetch(request);
  };
}
