import { defineTool, InputError, id, idOrName, isoDate } from 'mcp-kit';
import * as z from 'zod';
import { checkRange } from '../../date-range.ts';
import type { Deps } from '../../deps.ts';
import { AuditRecordView } from '../../views/audit-record.ts';

const dayMs = 86_400_000;
const resources = ['users', 'teams', 'services', 'schedules', 'escalation_policies'] as const;

export const listAuditRecords = defineTool({
  name: 'list_audit_records',
  toolset: 'context',
  effect: 'read',
  description:
    'Who changed the configuration, newest first: of the account, or of one thing (resource_type with resource_id).',
  input: {
    since: isoDate()
      .optional()
      .describe('ISO 8601; 24 hours before until unless given, 31 days at most'),
    until: isoDate().optional(),
    resource_type: z.enum(resources).optional(),
    resource_id: id('resource').optional(),
    actions: z.array(z.enum(['create', 'update', 'delete'])).optional(),
    actor_id: idOrName('user').optional(),
  },
  list: true,
  output: { plural: 'records', item: AuditRecordView, order: 'newest first' },

  async run(input, { pagerduty }: Deps, { signal, page }) {
    const { resource_type, resource_id, actions, actor_id, until } = input;
    const range = { since: input.since ?? dayBefore(until), until };
    checkRange(range, { maxDays: 31, words: 'Audit records can be listed for 31 days at most' });
    if (resource_id === undefined) {
      const root_resource_types = resource_type === undefined ? undefined : [resource_type];
      const actor =
        actor_id === undefined ? {} : { actor_id, actor_type: 'user_reference' as const };
      const query = { ...range, ...actor, actions, root_resource_types };
      return pagerduty.auditRecords.list(query, { signal }).slice(page);
    }
    if (resource_type === undefined) throw new InputError('resource_id needs resource_type');
    if (actions !== undefined || actor_id !== undefined) {
      throw new InputError('actions and actor_id cannot be combined with resource_id');
    }
    const of = {
      users: pagerduty.users,
      teams: pagerduty.teams,
      services: pagerduty.services,
      schedules: pagerduty.schedules,
      escalation_policies: pagerduty.escalationPolicies,
    }[resource_type];
    return of.auditRecords(resource_id, range, { signal }).slice(page);
  },
});

/** The API counts its 24 hours from now, also where `until` is long past. */
function dayBefore(until: string | undefined): string | undefined {
  return until === undefined ? undefined : new Date(Date.parse(until) - dayMs).toISOString();
}
