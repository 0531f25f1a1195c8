import { defineTool, idOrName, view } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { referTo } from '../../../inputs/references.ts';
import {
  type ResponderTarget,
  readTargets,
  responderTargets,
} from '../../../inputs/responder-targets.ts';
import { namesOfResponders } from '../../../responders/read-request.ts';

interface CancelledTarget extends ResponderTarget {
  readonly name: string | undefined;
  readonly status: string;
}

const TargetView = view<CancelledTarget>({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['user', 'escalation_policy']),
  status: z.string(),
});

export const cancelResponderRequests = defineTool({
  name: 'cancel_responder_requests',
  toolset: 'incidents',
  effect: 'write',
  idempotent: true,
  description:
    'Take back requests to join an incident that are not answered yet, so that nobody is paged further for them. Says of each whether it was cancelled, joined or declined before, or not_found.',
  input: {
    incident_id: idOrName('incident').describe('Id or number'),
    ...responderTargets,
  },
  output: { plural: 'responders', item: TargetView },

  async run({ incident_id, ...asked }, { pagerduty, currentUser }: Deps, { signal }) {
    const targets = readTargets(asked);
    const [incident, { id: requester_id }] = await Promise.all([
      pagerduty.incidents.get(incident_id, {}, { signal }),
      currentUser.profile(),
    ]);
    const { responder_request_targets: results } =
      await pagerduty.incidents.responderRequests.cancel(
        incident.id ?? incident_id,
        {
          requester_id,
          responder_request_targets: targets.map(({ kind, id }) => referTo(kind, id)),
        },
        { signal },
      );
    const names = namesOfResponders(incident);
    const items = targets.map(({ kind, id }) => {
      const result = results.find((one) => one.id === id)?.result;
      return { kind, id, name: names.get(id), status: result ?? 'unknown' };
    });
    const cancelled = items.filter(({ status }) => status === 'cancelled').length;
    const name = incident.incident_number ?? incident_id;
    return {
      items,
      description: `${cancelled} of ${items.length} cancelled on incident ${name}`,
    };
  },
});
