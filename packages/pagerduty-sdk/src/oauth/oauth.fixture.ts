import { fakeFetch, type Reply, type SentRequest } from 'fake-fetch';

export const clientSecret = "s3cr'et+of/the app&20";

/** A fetch that gives the replies in order, and the forms that were sent to it. */
export function identity(...replies: readonly Reply[]): {
  readonly fetch: typeof globalThis.fetch;
  readonly requests: readonly SentRequest[];
  readonly forms: () => readonly Readonly<Record<string, string>>[];
} {
  const { fetch, requests } = fakeFetch(...replies);
  const forms = () =>
    requests.map(({ body }) => Object.fromEntries(new URLSearchParams(String(body))));
  return { fetch, requests, forms };
}

/** What the token endpoint answers, with changes. */
export function granted(changes: Readonly<Record<string, unknown>> = {}): Response {
  return Response.json({
    access_token: 'pdus+_access-1',
    token_type: 'bearer',
    scope: 'as_account-us.acme incidents.read',
    expires_in: 86_400,
    ...changes,
  });
}

/** A refusal as OAuth words it. */
export function denied(status: number, error: string, description?: string): Response {
  return Response.json({ error, error_description: description }, { status });
}
