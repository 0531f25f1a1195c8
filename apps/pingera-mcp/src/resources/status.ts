import { defineResource } from 'mcp-kit';
import type { Deps } from '../deps.ts';
import { explain } from '../explain.ts';

export const statusResource = defineResource({
  uri: 'pingera://status',
  name: 'status',
  title: 'Status of the server',
  description: 'The mode, whether Pingera answers and takes the credential, and what is on.',

  async read(_variables, { pingera, connection }: Deps, { signal, mode, tools }) {
    const [came] = await Promise.allSettled([pingera.checks.list({}, { signal }).take(1)]);
    signal.throwIfAborted();
    return {
      ...stateOf(came),
      mode,
      base_url: connection.baseUrl,
      authentication: connection.authentication,
      features: { read_operations: true, write_operations: mode === 'read_write', tools },
    };
  },
});

/** An API that cannot be reached is what this resource is to tell, not an error of its own. */
function stateOf(came: PromiseSettledResult<unknown>) {
  if (came.status === 'fulfilled') return { connected: true };
  const problem = explain(came.reason);
  if (problem === undefined) throw came.reason;
  const { code, message, hint } = problem;
  return { connected: false, problem: { code, message, hint } };
}
