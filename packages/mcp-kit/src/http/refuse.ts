/** A refusal that says in JSON what is wrong and what to do. */
export function refuse(
  status: number,
  error: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json({ error, message }, { status, headers });
}

/** The answer to a request without a credential, or with one that cannot be right. */
export function unauthorized(why: string): Response {
  // What a quoted string of a header may hold (RFC 6750, 3).
  const words = why.replaceAll('"', "'").replace(/[^ -[\]-~]+/g, ' ');
  return refuse(401, 'unauthorized', why, {
    'WWW-Authenticate': `Bearer realm="mcp", error="invalid_token", error_description="${words}"`,
  });
}
