import type { ExaminedAccount } from 'mcp-kit';
import type { Pingera } from 'pingera-sdk';

/** One row each of what the toolsets need. */
export function readsOf(makeClient: () => Pingera): ExaminedAccount['reads'] {
  return [
    {
      what: 'pages',
      toolsets: ['pages', 'components', 'incidents', 'context'],
      send: () => makeClient().request('GET /pages', { query: { page_size: 1 } }),
    },
    {
      what: 'checks',
      toolsets: ['checks', 'context'],
      send: () => makeClient().request('GET /checks', { query: { page_size: 1 } }),
    },
    {
      what: 'alerts',
      toolsets: ['alerts', 'context'],
      send: () => makeClient().request('GET /alerts', { query: { per_page: 1 } }),
    },
    {
      what: 'heartbeats',
      toolsets: ['heartbeats', 'context'],
      send: () => makeClient().request('GET /heartbeats', { query: { per_page: 1 } }),
    },
    {
      what: 'secrets',
      toolsets: ['secrets'],
      send: () => makeClient().request('GET /secrets', { query: { page_size: 1 } }),
    },
  ];
}
