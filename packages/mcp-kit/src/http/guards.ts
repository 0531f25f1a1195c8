import {
  hostHeaderValidationResponse,
  originValidationResponse,
} from '@modelcontextprotocol/server';

/** Who may ask, by the names in a request's own headers. */
export interface GuardRules {
  readonly allowedHosts: readonly string[];
  readonly allowedOrigins: readonly string[];
}

/** What a machine calls itself. */
export const loopbackNames = ['localhost', '127.0.0.1', '[::1]'] as const;

/**
 * How clients on the same machine reach it. A name that was made to point here is sent as that name,
 * never as an address; and what a page asks of an address is told by its origin.
 */
export const loopbackHosts = [...loopbackNames, '0.0.0.0'] as const;

/** Limit of a request's body; no tool takes nearly as much. */
export const maxBodyBytes: number = 1024 * 1024;

const corsHeaders =
  'content-type, authorization, mcp-protocol-version, mcp-method, mcp-name, mcp-session-id, last-event-id';

/**
 * Refuses a request for another host, or from a web page that is not allowed: what keeps a page in a
 * browser from reaching a server on the same machine.
 */
export function guard(request: Request, rules: GuardRules): Response | undefined {
  return (
    hostHeaderValidationResponse(request, [...rules.allowedHosts]) ??
    originValidationResponse(request, [...rules.allowedOrigins])
  );
}

/** The answer to the question a browser asks first; only for origins that the guard has let in. */
export function preflight(request: Request, extraHeaders: readonly string[]): Response {
  const headers = {
    'Access-Control-Allow-Methods': 'POST, GET, DELETE, OPTIONS',
    'Access-Control-Allow-Headers': [corsHeaders, ...extraHeaders].join(', '),
    'Access-Control-Max-Age': '7200',
  };
  return withCors(request, new Response(null, { status: 204, headers }));
}

/** The response with what a browser needs to hand it to an allowed page. */
export function withCors(request: Request, response: Response): Response {
  const origin = request.headers.get('origin');
  if (origin === null) return response;
  const open = new Response(response.body, response);
  open.headers.set('Access-Control-Allow-Origin', origin);
  open.headers.set(
    'Access-Control-Expose-Headers',
    'mcp-session-id, www-authenticate, retry-after',
  );
  open.headers.append('Vary', 'Origin');
  return open;
}
