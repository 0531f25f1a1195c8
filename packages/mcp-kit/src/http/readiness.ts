const timeoutMs = 3_000;
const keptMs = 5_000;

/**
 * Whether the API can be reached, by any answer at all: nothing is sent that needs a credential. What
 * was found out is kept for 5 s, so that probes do not become load. In memory there is nothing to reach.
 */
export function createReadiness(
  upstream: string | undefined,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): () => Promise<boolean> {
  let kept: { readonly answer: Promise<boolean>; readonly until: number } | undefined;
  return () => {
    if (upstream === undefined) return Promise.resolve(true);
    if (kept !== undefined && Date.now() < kept.until) return kept.answer;
    const answer = reach(upstream, fetch);
    kept = { answer, until: Date.now() + keptMs };
    return answer;
  };
}

async function reach(upstream: string, fetch: typeof globalThis.fetch): Promise<boolean> {
  const signal = AbortSignal.timeout(timeoutMs);
  return fetch(upstream, { method: 'HEAD', redirect: 'manual', signal }).then(
    () => true,
    () => false,
  );
}
