import { from, view } from 'mcp-kit';
import type { AuditRecord } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, NamedView } from './named.ts';

const FieldView = z.object({
  name: z.string(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});
const ReferencesView = z.object({
  name: z.string(),
  added: z.array(NamedView).optional(),
  removed: z.array(NamedView).optional(),
});
const ResourceView = z.object({ ...NamedView.shape, type: z.string() });

/** Who changed what, when and how. */
export const AuditRecordView = view<AuditRecord>({
  id: z.string(),
  at: from(z.string(), (record) => record.execution_time),
  action: z.string(),
  resource: from(ResourceView, ({ root_resource: resource }) => {
    const named = maybeNamed(resource);
    return named && { ...named, type: (resource.type ?? '').replace(/_reference$/, '') };
  }),
  by: from(z.array(NamedView), ({ actors }) => allNamed(actors)),
  method: from(z.string(), ({ method }) => method.type),
  fields: from(z.array(FieldView), ({ details }) =>
    someOf(
      details?.fields?.map(({ name, before_value, value }) => ({
        ...{ name, before: before_value ?? undefined, after: value ?? undefined },
      })),
    ),
  ),
  references: from(z.array(ReferencesView), ({ details }) =>
    someOf(
      details?.references?.map(({ name, added, removed }) => ({
        ...{ name, added: allNamed(added), removed: allNamed(removed) },
      })),
    ),
  ),
});

type Reference = NonNullable<AuditRecord['actors']>[number];

function allNamed(references: readonly Reference[] | null | undefined) {
  return someOf(references?.flatMap((reference) => maybeNamed(reference) ?? []));
}

/** A list that says something; empty ones are noise. */
function someOf<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list?.length === 0 ? undefined : list;
}
