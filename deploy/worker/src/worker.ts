import { createHandler } from 'pagerduty-mcp/http';

/** The `vars` of `wrangler.jsonc`. */
interface Vars {
  /** Host names that clients use, comma-separated. */
  readonly ALLOWED_HOSTS: string;
  readonly MODE: 'read_only' | 'read_write';
}

let handler: ReturnType<typeof createHandler> | undefined;

// biome-ignore lint/style/noDefaultExport: A Worker is its default export.
export default {
  fetch(request: Request, { ALLOWED_HOSTS, MODE }: Vars): Promise<Response> {
    // A Worker learns its variables with a request; the handler is kept for the next ones.
    handler ??= createHandler({ allowedHosts: ALLOWED_HOSTS.split(/\s*,\s*/), mode: MODE });
    return handler.fetch(request);
  },
};
