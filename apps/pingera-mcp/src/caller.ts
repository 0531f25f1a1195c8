import { type Caller, UsageError } from 'mcp-kit';
import { host, Pingera, PingeraInvalidRequestError, type PingeraOptions } from 'pingera-sdk';
import type { Deps } from './deps.ts';
import { PageContext } from './page-context.ts';

/** How the API is reached, whoever calls. */
export interface Reach extends Omit<PingeraOptions, 'apiKey' | 'jwt' | 'auth'> {
  /** The page that page-scoped tools mean when none is named. */
  readonly pageId: string | undefined;
}

/** What the tools may reach with one credential; a malformed one is a {@link UsageError}. */
export function createCaller(
  credential: string,
  principal: string,
  { pageId, ...options }: Reach,
): Caller<Deps> {
  const [, jwt] = /^bearer(?:\s+|$)(.*)$/is.exec(credential.trim()) ?? [];
  const pingera = createClient({
    ...options,
    ...(jwt === undefined ? { apiKey: credential.trim() } : { jwt }),
  });
  const deps: Deps = {
    pingera,
    pages: new PageContext(() => pingera, pageId),
    connection: {
      baseUrl: options.baseUrl ?? `${host}/v1`,
      authentication: jwt === undefined ? 'API key' : 'JWT',
    },
  };
  return { deps, context: undefined, principal };
}

function createClient(options: PingeraOptions): Pingera {
  try {
    return new Pingera(options);
  } catch (error) {
    if (error instanceof PingeraInvalidRequestError) throw new UsageError(error.message);
    throw error;
  }
}
