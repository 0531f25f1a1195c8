import {
  type McpRequestContext,
  type McpServer,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server';

/** Serves clients of 2025 in sessions. */
export interface Sessions {
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}

/**
 * Keeps a server per session. Our own HTTP endpoint is stateless, so what a 2025 client is asked
 * in the middle of a call is seen over stdio only; sessions let the suite see it over HTTP.
 */
export function createSessions(build: (context: McpRequestContext) => McpServer): Sessions {
  const transports = new Map<string, WebStandardStreamableHTTPServerTransport>();

  const open = async (request: Request): Promise<Response> => {
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: () => crypto.randomUUID(),
      onsessioninitialized: (id) => void transports.set(id, transport),
      onsessionclosed: (id) => void transports.delete(id),
    });
    await build({ era: 'legacy', requestInfo: request }).connect(transport);
    const response = await transport.handleRequest(request);
    if (transport.sessionId === undefined) await transport.close();
    return response;
  };

  return {
    async fetch(request) {
      const id = request.headers.get('mcp-session-id');
      if (id === null) return open(request);
      return transports.get(id)?.handleRequest(request) ?? unknownSession();
    },
    async close() {
      for (const transport of transports.values()) await transport.close();
      transports.clear();
    },
  };
}

function unknownSession(): Response {
  const error = { code: -32_001, message: 'Session not found' };
  return Response.json({ jsonrpc: '2.0', id: null, error }, { status: 404 });
}
