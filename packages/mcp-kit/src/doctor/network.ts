import { type Finding, fail, ok, warn } from './finding.ts';
import { describeFault } from './network-fault.ts';
import type { NamedProxy } from './proxy.ts';

/** What is asked of the network. */
export interface Reaching {
  /** Answers with JSON, without a credential too. */
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
  readonly proxy: NamedProxy | undefined;
}

/** Whether the API's host answers as an API does; no credential is sent. */
export async function checkNetwork(reaching: Reaching): Promise<Finding> {
  const { proxy } = reaching;
  const found = await reach(reaching);
  if (proxy === undefined) return found;
  const { variable, isUsed } = proxy;
  const finding = `${found.finding}; ${variable} is set${isUsed ? '' : ', but not used'}`;
  const hint = isUsed
    ? `It may be the proxy in ${variable}.`
    : `If the proxy in ${variable} is needed, set NODE_USE_ENV_PROXY=1 (Node 22.21 or 24).`;
  return found.status === 'ok'
    ? { ...found, finding }
    : { ...found, finding, advice: [found.advice, hint].join(' ') };
}

async function reach({ url, fetch, timeoutMs }: Reaching): Promise<Finding> {
  const { origin } = new URL(url);
  const startMs = performance.now();
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    return judge(origin, response, Math.round(performance.now() - startMs));
  } catch (error) {
    return describeFault(origin, error);
  }
}

function judge(origin: string, { status, headers }: Response, tookMs: number): Finding {
  const notApi = 'Check the base URL; a proxy or a log-in page of the network may stand between.';
  if (status >= 300 && status < 400) {
    return fail(`${origin} answers ${status}, a redirect${goal(headers)}`, notApi);
  }
  // A 401 is what an API says to no credential, in whatever form; proxies say 407.
  if (status !== 401 && (headers.get('content-type') ?? '').includes('html')) {
    return fail(`${origin} answers ${status} with an HTML page, not as an API`, notApi);
  }
  if (status === 404) return fail(`${origin} answers 404: the API is not there`, notApi);
  if (status >= 500) {
    return warn(`${origin} answers ${status}`, 'Try again later; see the status page of the API.');
  }
  return ok(`${origin} answers in ${tookMs} ms`);
}

function goal(headers: Headers): string {
  const location = headers.get('location') ?? '';
  return URL.canParse(location) ? ` to ${new URL(location).host}` : '';
}
