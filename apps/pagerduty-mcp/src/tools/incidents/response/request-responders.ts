import { defineTool, idOrName, ToolError, view, words } from 'mcp-kit';
import type { Incident } from 'pagerduty-sdk';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import {
  type ResponderTarget,
  readTargets,
  responderTargets,
} from '../../../inputs/responder-targets.ts';
import { namesOfResponders, readAskedTargets } from '../../../responders/read-request.ts';
import { type Named, NamedView } from '../../../views/named.ts';

interface RequestedTarget extends ResponderTarget {
  readonly name?: string | undefined;
  readonly status: string;
  readonly paged?: readonly Named[] | undefined;
}

const TargetView = view<RequestedTarget>({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['user', 'escalation_policy']),
  status: z.enum(['requested', 'pending', 'joined']),
  paged: z.array(NamedView),
});

export const requestResponders = defineTool({
  name: 'request_responders',
  toolset: 'incidents',
  effect: 'write',
  description:
    'Ask people to join an incident: pages the users, and whoever is on call first for the policies, at once. Who was asked or has joined already is not paged again.',
  input: {
    incident_id: idOrName('incident').describe('Id or number'),
    ...responderTargets,
    message: words(25_000).describe('What they are told'),
  },
  output: { plural: 'responders', item: TargetView },

  async run({ incident_id, message, ...asked }, { pagerduty, currentUser }: Deps, { signal }) {
    const targets = readTargets(asked);
    const [incident, { id: requester_id }] = await Promise.all([
      pagerduty.incidents.get(incident_id, {}, { signal }),
      currentUser.profile(),
    ]);
    const name = `incident ${incident.incident_number ?? incident_id}`;
    refuseResolved(incident, name);
    const already = alreadyAsked(incident, targets);
    const open = targets.filter(({ id }) => !already.some((one) => one.id === id));
    if (open.length === 0) {
      const description = `All were asked to join ${name} already; nobody was paged`;
      return { items: already, description };
    }
    const request = await pagerduty.incidents.responderRequests.create(
      incident.id ?? incident_id,
      {
        ...{ requester_id, message },
        responder_request_targets: open.map(({ kind, id }) => ({
          responder_request_target: { id, type: `${kind}_reference` },
        })),
      },
      { signal },
    );
    const answered = readAskedTargets(request);
    const requested = open.map(({ kind, id }) => {
      const target = answered.find((one) => one.id === id);
      return { kind, id, status: 'requested', name: target?.name, paged: target?.people };
    });
    return { items: [...requested, ...already], description: `Asked to join ${name}` };
  },
});

function refuseResolved({ status }: Incident, name: string): void {
  if (status !== 'resolved') return;
  throw new ToolError({
    code: 'CONFLICT',
    message: `The ${name} is resolved`,
    hint: 'Nobody was paged. Look for an open incident with list_incidents.',
  });
}

function alreadyAsked(
  incident: Incident,
  targets: readonly ResponderTarget[],
): readonly RequestedTarget[] {
  const names = namesOfResponders(incident);
  const states = new Map(
    incident.incidents_responders?.map(({ user, state }) => [user?.id, state]),
  );
  return targets.flatMap(({ kind, id }) => {
    const status = kind === 'user' ? states.get(id) : undefined;
    if (status !== 'pending' && status !== 'joined') return [];
    return [{ kind, id, status, name: names.get(id) }];
  });
}
