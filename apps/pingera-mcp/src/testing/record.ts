/**
 * The same `fetch`, which notes what is sent: method, path and query without `/v1`, and the body, as
 * in `PATCH /checks/a1b2 {"active":false}`.
 */
export function recordInto(
  sent: string[],
  fetch: typeof globalThis.fetch,
): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const place = sent.push('') - 1;
    const body = await request.clone().text();
    const line = `${request.method} ${pathname.replace(/^\/v1/, '')}${decodeURIComponent(search)}`;
    sent[place] = body === '' ? line : `${line} ${body}`;
    return fetch(request);
  };
}
