/** What an operation answers: a JSON body, a text, or nothing. */
export interface Reply {
  readonly status: number;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, in place of `body`; its `content-type` stands in `headers`. */
  readonly text?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Thrown inside a handler to answer with `reply` at once. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reply: Reply;

  constructor(reply: Reply) {
    super(`Refused with ${reply.status}`);
    this.reply = reply;
  }
}

const BODILESS = new Set([204, 205, 304]);

/** The reply as a web `Response`; `extra` headers give way to the reply's own. */
export function toResponse(reply: Reply, extra: Readonly<Record<string, string>> = {}): Response {
  const { status, body, text } = reply;
  const headers = { ...extra, ...reply.headers };
  if (BODILESS.has(status) || (body === undefined && text === undefined)) {
    return new Response(null, { status, headers });
  }
  if (text !== undefined) return new Response(text, { status, headers });
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}
