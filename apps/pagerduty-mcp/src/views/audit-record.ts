import { from, view } from 'mcp-kit';
import type { AuditRecord } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, NamedView } from './named.ts';

const FieldView = z.object({ name: z.string(), before: z.unknown(), after: z.unknown() });
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
  by: from(z.array(z.string()), ({ actors }) =>
    actors?.flatMap((actor) => maybeNamed(actor)?.name ?? []),
  ),
  method: from(z.string(), ({ method }) => method.type),
  fields: from(z.array(FieldView), ({ details }) =>
    details?.fields?.map(({ name, before_value, value }) => ({
      ...{ name, before: before_value, after: value },
    })),
  ),
});
