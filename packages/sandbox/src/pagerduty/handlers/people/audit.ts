import type { Account } from '../../account/account.ts';
import type { Context, Handler } from '../../request/context.ts';
import { Parameters } from '../../request/parameters.ts';
import { DAY } from '../../time/duration.ts';
import { find } from '../find.ts';
import { replyCursorPage } from '../reply-cursor-page.ts';

const kinds = {
  users: 'user',
  teams: 'team',
  services: 'service',
  schedules: 'schedule',
  escalation_policies: 'escalation_policy',
} as const;

/** What audit records are about, as filters name it. */
type AuditedKind = keyof typeof kinds;
const resourceTypes: readonly string[] = [...Object.keys(kinds), 'ip_allow_lists'];
const actions = ['create', 'update', 'delete'] as const;

interface Change {
  readonly action: (typeof actions)[number];
  readonly kind: AuditedKind;
  readonly id: string;
  readonly name: string;
  /** What it was and what it is, as the API shows it; their texts are compared. */
  readonly shown?: readonly [before: object, after: object];
  readonly references?: readonly ChangedReferences[];
}

/** What came to one thing, or went from it. */
export interface ChangedReferences {
  readonly name: 'team_members' | 'contact_methods' | 'notification_rules';
  readonly added?: readonly Reference[];
  readonly removed?: readonly Reference[];
}

interface Reference {
  readonly id: string;
  readonly type: string;
  readonly summary: string;
}

/** Notes a change in the audit trail. */
export function audit({ account, caller, now }: Context, change: Change): void {
  const userId = caller.kind === 'user' ? caller.user.id : undefined;
  addRecord(account, now, userId, change);
}

/** The same for the story, which has no caller. */
export function addRecord(
  { ids, records, users }: Account,
  at: number,
  userId: string | undefined,
  { action, kind, id, name, shown = [{}, {}], references = [] }: Change,
): void {
  const recordId = ids.entity();
  const resource = { id, type: `${kinds[kind]}_reference`, summary: name };
  const actor = userId === undefined ? undefined : users.get(userId);
  records.add('audit records', {
    id: recordId,
    execution_time: new Date(at).toISOString(),
    execution_context: { request_id: ids.request(), remote_address: '203.0.113.7' },
    actors:
      actor === undefined ? [] : [{ id: actor.id, type: 'user_reference', summary: actor.name }],
    method: { type: 'api_token', truncated_token: '3xyz' },
    root_resource: resource,
    action,
    details: { resource, fields: fieldsBetween(...shown), references },
  });
}

function fieldsBetween(before: object, after: object) {
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).flatMap(([name, value]) =>
    typeof value !== 'string' || name === 'summary' || value === old.get(name)
      ? []
      : [{ name, before_value: old.get(name) ?? null, value }],
  );
}

export const auditRecords: Handler = (call, context) => {
  const parameters = new Parameters(call.query);
  const types = parameters.choices('root_resource_types', resourceTypes);
  const wanted = parameters.choices('actions', actions);
  const range = readRange(parameters, context.now);
  const actorId = parameters.text('actor_id');
  parameters.check();
  const roots = types?.map(
    (type) => `${Object.entries(kinds).find(([name]) => name === type)?.[1]}_reference`,
  );
  const rows = recordsOf(context.account, range).filter(
    ({ root_resource: root, action, actors }) =>
      (roots?.includes(String(Object(root).type)) ?? true) &&
      (wanted?.some((each) => each === action) ?? true) &&
      (actorId === undefined || Object(Object(actors)[0]).id === actorId),
  );
  return replyCursorPage('records', rows, call.query, (row) => row);
};

/** The trail of one thing. */
export function auditRecordsOf(kind: AuditedKind): Handler {
  return (call, { account, now }) => {
    const entities = kind === 'escalation_policies' ? account.policies : account[kind];
    const id = call.path['id'];
    find<unknown>(entities, id);
    const parameters = new Parameters(call.query);
    const range = readRange(parameters, now);
    parameters.check();
    const rows = recordsOf(account, range).filter(
      ({ root_resource: root }) => Object(root).id === id,
    );
    return replyCursorPage('records', rows, call.query, (row) => row);
  };
}

function readRange(parameters: Parameters, now: number) {
  const until = parameters.date('until') ?? now;
  const since = parameters.date('since') ?? until - DAY;
  if (since > until) parameters.fail('since must be before until');
  if (until - since > 31 * DAY) parameters.fail('The range must not be longer than 31 days');
  return { since, until };
}

/** Newest first, also of those at the same instant. */
function recordsOf({ records }: Account, { since, until }: ReturnType<typeof readRange>) {
  return [...records.of('audit records').values()]
    .filter(({ execution_time }) => {
      const at = Date.parse(String(execution_time));
      return at >= since && at <= until;
    })
    .toReversed()
    .toSorted((one, other) =>
      String(other['execution_time']).localeCompare(String(one['execution_time'])),
    );
}
