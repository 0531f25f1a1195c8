import * as z from 'zod';
import type { Problem } from '../errors.ts';
import { visible } from '../text.ts';
import type { View } from './view.ts';

export interface Metadata {
  readonly count: number;
  readonly description: string;
  readonly has_more?: true;
  readonly next_cursor?: string;
  readonly warnings?: readonly string[];
}

/** The one form of every answer; the list stands under the tool's own plural key. */
export interface Envelope {
  readonly metadata: Metadata;
  readonly error?: Readonly<Record<string, unknown>>;
  readonly [plural: string]: unknown;
}

const MetadataSchema = z.object({
  count: z.int(),
  description: z.string(),
  has_more: z.boolean().optional(),
  next_cursor: z.string().optional(),
  warnings: z.array(z.string()).optional(),
});

const ErrorSchema = z.object({
  message: z.string(),
  code: z.string(),
  hint: z.string().optional(),
  retry_after_ms: z.int().optional(),
});

/** The schema of a tool's answers. Every field of an item may be missing: see `fields` and views. */
export function envelopeSchema<Source>(plural: string, item: View<Source>) {
  const fields = Object.fromEntries(
    [...item.fields].map(([name, schema]) => [name, schema.optional()]),
  );
  return z.object({
    metadata: MetadataSchema,
    [plural]: z.array(z.looseObject(fields)),
    error: ErrorSchema.optional(),
  });
}

/** The answer of a call that worked. */
export function success(
  plural: string,
  items: readonly unknown[],
  metadata: Omit<Metadata, 'count'>,
): Envelope {
  return { metadata: { count: items.length, ...metadata }, [plural]: items };
}

/** The answer of a call that failed; without a plural key where no tool was found. */
export function failure(
  plural: string | undefined,
  { message, code, hint, retryAfterMs }: Problem,
): Envelope {
  return {
    metadata: { count: 0, description: 'Error occurred while processing request' },
    ...(plural === undefined ? {} : { [plural]: [] }),
    error: {
      message: visible(message),
      code,
      ...(hint === undefined ? {} : { hint: visible(hint) }),
      ...(retryAfterMs === undefined ? {} : { retry_after_ms: Math.ceil(retryAfterMs) }),
    },
  };
}
