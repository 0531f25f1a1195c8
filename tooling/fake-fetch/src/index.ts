/** One request that a client sent. */
export interface SentRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Parsed JSON, text where it is none, `undefined` where there is no body. */
  readonly body: unknown;
}

/** What is answered: a JSON body with status 200, a whole response, or an error to throw. */
export type Reply = Response | Error | { readonly [key: string]: unknown } | readonly unknown[];

/** A `fetch` that gives the replies in order, keeps the requests, and throws when it runs out. */
export function fakeFetch(...replies: readonly Reply[]): {
  readonly fetch: typeof globalThis.fetch;
  readonly requests: readonly SentRequest[];
} {
  const left = [...replies];
  const requests: SentRequest[] = [];
  return {
    requests,
    async fetch(input, init) {
      const request = new Request(input, init);
      requests.push(await readRequest(request));
      request.signal.throwIfAborted();
      const reply = left.shift();
      if (reply === undefined)
        throw new Error(`No reply left for ${request.method} ${request.url}`);
      if (reply instanceof Error) throw reply;
      return reply instanceof Response ? reply : Response.json(reply);
    },
  };
}

async function readRequest(request: Request): Promise<SentRequest> {
  const { method, headers } = request;
  return { method, url: new URL(request.url), headers, body: readBody(await request.text()) };
}

function readBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
