import { Client, type ClientCapabilities, InMemoryTransport } from '@modelcontextprotocol/client';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import type { Caller } from './app.ts';
import { defineTool, type Tool } from './define-tool.ts';
import type { Selection } from './gate.ts';
import { id, words } from './input/schemas.ts';
import { cut, one } from './output/answer.ts';
import { view } from './output/view.ts';
import { createFactory, type Service } from './serve/server.ts';
import { connect, type Era } from './testing/connect.ts';

export const eras = ['modern', 'legacy'] as const;

export interface Incident {
  readonly id: string;
  readonly title: string;
  readonly status: string;
}

/** An account in memory. */
export interface Deps {
  readonly incidents: Incident[];
}

const statuses = ['triggered', 'acknowledged', 'resolved'] as const;

/** An account with `count` incidents, `P1` the first. */
export function account(count: number): Deps {
  return {
    incidents: Array.from({ length: count }, (_, index) => ({
      id: `P${index + 1}`,
      title: `Incident ${index + 1}`,
      status: statuses[index % 3] ?? 'triggered',
    })),
  };
}

export const IncidentView = view<Incident>({
  id: z.string(),
  title: z.string(),
  status: z.string(),
});

export const listIncidents = defineTool({
  name: 'list_incidents',
  toolset: 'incidents',
  isDefault: true,
  effect: 'read',
  description: 'List incidents.',
  input: { statuses: z.array(z.enum(statuses)).optional().describe('Statuses to keep') },
  list: true,
  output: { plural: 'incidents', item: IncidentView, order: 'newest first' },
  async run(input, { incidents }: Deps, { page }) {
    const wanted: readonly string[] | undefined = input.statuses;
    return cut(
      incidents.filter(({ status }) => wanted?.includes(status) ?? true),
      page,
    );
  },
});

export const renameIncident = defineTool({
  name: 'rename_incident',
  toolset: 'incidents',
  isDefault: true,
  effect: 'write',
  idempotent: true,
  description: 'Give an incident another title.',
  input: { incident_id: id('incident'), title: words(100) },
  output: { plural: 'incidents', item: IncidentView },
  async run(input, { incidents }: Deps) {
    const renamed = { id: input.incident_id, title: input.title, status: 'triggered' };
    incidents.unshift(renamed);
    return one(renamed);
  },
});

export const deleteIncident = defineTool({
  name: 'delete_incident',
  toolset: 'cleaning',
  effect: 'destroy',
  description: 'Delete an incident for good.',
  input: { incident_id: id('incident') },
  output: { plural: 'incidents', item: IncidentView },
  confirm: (input) => `Delete incident ${input.incident_id}?`,
  async run(input, { incidents }: Deps) {
    const index = incidents.findIndex((incident) => incident.id === input.incident_id);
    return { items: incidents.splice(index, 1) };
  },
});

export const allTools: readonly Tool<Deps>[] = [listIncidents, renameIncident, deleteIncident];

export const everything: Selection = {
  mode: 'read_write',
  toolsets: ['all'],
  tools: [],
  excludeTools: [],
};

/** What a test may set of a service. */
export interface Overrides<Own> extends Partial<Service<Own>> {
  readonly selection?: Selection;
  readonly callerOf?: () => Caller<Own>;
}

/** A server of these tools for one caller, who may do everything. */
export function serviceOf<Own>(
  tools: readonly Tool<Own>[],
  deps: Own,
  { selection = everything, callerOf, ...over }: Overrides<Own> = {},
): Service<Own> {
  const someone = () => ({ deps, context: undefined, principal: 'someone' });
  return {
    app: {
      name: 'test-mcp',
      title: 'Test',
      version: '1.2.3',
      instructions: 'Ask.',
      tools,
      toolsets: {
        incidents: { description: 'incidents' },
        cleaning: { description: 'removing what is old' },
      },
      secrets: new Set(['signing_secret']),
      explain: () => undefined,
    },
    maxLimit: 500,
    budget: 10_000,
    log: { debug: () => undefined, info: () => undefined, error: () => undefined },
    title: 'Test',
    confirm: 'auto',
    sessionOf: () => ({ caller: (callerOf ?? someone)(), selection }),
    ...over,
  };
}

/** A real client on that server until the test ends. */
export async function clientOf<Own>(
  service: Service<Own>,
  era: Era = 'modern',
  capabilities: ClientCapabilities = {},
) {
  const { client, close } = await connect(service, era, capabilities);
  onTestFinished(close);
  return client;
}

/** A real client of 2025 in a session that lasts, as over stdio. */
export async function sessionOf<Own>(service: Service<Own>, capabilities: ClientCapabilities = {}) {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const server = createFactory(service)({ era: 'legacy' });
  const client = new Client({ name: 'test', version: '0.0.0' }, { capabilities });
  await server.connect(far);
  await client.connect(near);
  await client.listTools();
  onTestFinished(() => client.close());
  return client;
}
