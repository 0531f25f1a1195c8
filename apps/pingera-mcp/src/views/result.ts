import { from, view } from 'mcp-kit';
import type { UnifiedResult } from 'pingera-sdk';
import * as z from 'zod';
import { digest } from '../digests/digest.ts';
import { whole } from '../digests/whole.ts';
import { isoOf } from './iso-of.ts';
import { responseTime } from './response-time.ts';

/** A run of a check, and how much of what it found is shown. */
export interface ShownResult {
  /** A `CheckResult` is one without its check's name and type, and without its region. */
  readonly result: UnifiedResult;
  /** The gist unless told; `full` adds all that the run found. */
  readonly detail?: 'short' | 'full' | undefined;
  /** The check, where the result does not name it. */
  readonly check?:
    | { readonly name?: string | null | undefined; readonly type?: string | null | undefined }
    | undefined;
}

/** A run of a check: how it went, and the gist of what it found. */
export const ResultView = view<ShownResult>({
  id: from(z.string(), ({ result }) => result.id),
  check: from(z.object({ id: z.string(), name: z.string() }).partial(), checkOf),
  type: from(z.string(), typeOf),
  result_type: from(z.string(), ({ result }) => result.result_type),
  status: from(z.string(), ({ result }) => result.status),
  region: from(z.string(), ({ result }) => result.region ?? result.check_server?.region),
  response_time: from(z.string(), ({ result }) => responseTime(result.response_time)),
  error_message: from(z.string(), ({ result }) => result.error_message || undefined),
  created_at: from(z.string(), ({ result }) => isoOf(result.created_at)),
  digest: from(z.record(z.string(), z.unknown()), (source) =>
    digest(typeOf(source), source.result.check_metadata),
  ),
  metadata: from(z.record(z.string(), z.unknown()), ({ result, detail }) =>
    detail === 'full' ? whole(result.check_metadata) : undefined,
  ),
});

function checkOf({ result, check }: ShownResult) {
  const id = result.check_id ?? undefined;
  const name = result.check_name ?? check?.name ?? undefined;
  return id === undefined && name === undefined ? undefined : { id, name };
}

function typeOf({ result, check }: ShownResult): string | undefined {
  return result.check_type ?? check?.type ?? undefined;
}
