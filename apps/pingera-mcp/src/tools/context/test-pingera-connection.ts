import { defineTool, one, view } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';

interface ConnectionState {
  readonly connected: boolean;
  readonly base_url: string;
  readonly authentication: string;
}

const ConnectionView = view<ConnectionState>({
  connected: z.boolean(),
  base_url: z.string(),
  authentication: z.string(),
});

export const testPingeraConnection = defineTool({
  name: 'test_pingera_connection',
  title: 'Test the connection to Pingera',
  toolset: 'context',
  isDefault: true,
  effect: 'read',
  description: 'Whether Pingera answers and takes the credential; an error says what is wrong.',
  input: {},
  output: { plural: 'connections', item: ConnectionView },

  async run(_input, { pingera, connection }: Deps, { signal }) {
    await pingera.checks.list({}, { signal }).take(1);
    const { baseUrl, authentication } = connection;
    const state = { connected: true, base_url: baseUrl, authentication };
    return one(state, 'Pingera answers and takes the credential');
  },
});
