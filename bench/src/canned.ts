import { createCallers } from 'mcp-kit';
import { runProgram } from 'mcp-kit/program';
import { createCaller } from '../../apps/pagerduty-mcp/src/caller.ts';
import { program } from '../../apps/pagerduty-mcp/src/program.ts';

const oncall = {
  user: { id: 'PT23IWX', type: 'user_reference', summary: 'Tim Wright' },
  schedule: { id: 'PI7DH85', type: 'schedule_reference', summary: 'Daily Engineering Rotation' },
  escalation_policy: { id: 'PT20YPA', type: 'escalation_policy_reference', summary: 'Engineering' },
  escalation_level: 1,
  start: '2026-03-06T15:28:51Z',
  end: '2026-03-07T15:28:51Z',
};
const body = JSON.stringify({ oncalls: [oncall], limit: 1, offset: 0, more: false, total: null });

const callers = createCallers({
  max: 10,
  create: (credential, principal) =>
    createCaller(credential, principal, {
      userEmail: undefined,
      fetch: async () => new Response(body, { headers: { 'content-type': 'application/json' } }),
    }),
});

// Our server with an upstream that takes no time: what is left is our own.
await runProgram(
  {
    ...program,
    connect: () => ({ callers, credential: 'not-used', upstream: undefined, secrets: [] }),
  },
  process.argv,
);
