import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';

const Row = z.record(z.string(), z.unknown());

const Envelope = z.looseObject({
  metadata: z.strictObject({
    count: z.int(),
    description: z.string(),
    has_more: z.literal(true).optional(),
    next_cursor: z.string().optional(),
    warnings: z.array(z.string()).optional(),
  }),
  error: z
    .strictObject({
      message: z.string(),
      code: z.string(),
      hint: z.string().optional(),
      retry_after_ms: z.int().optional(),
    })
    .optional(),
});

const Result = z.looseObject({
  content: z.tuple([z.looseObject({ type: z.literal('text'), text: z.string() })]),
  structuredContent: Envelope,
  isError: z.boolean().optional(),
});

/** What a tool answered, the envelope taken apart. */
export interface Answer {
  readonly envelope: z.infer<typeof Envelope>;
  readonly metadata: z.infer<typeof Envelope>['metadata'];
  readonly error: z.infer<typeof Envelope>['error'];
  /** The list under the plural key; empty where there is none. */
  readonly rows: readonly z.infer<typeof Row>[];
}

/** Reads the result of a call; throws where it is not an envelope, sent once in each form. */
export function readAnswer(result: unknown): Answer {
  const { content, structuredContent: envelope, isError = false } = Result.parse(result);
  const [{ text }] = content;
  if (!isDeepStrictEqual(JSON.parse(text), envelope))
    throw new Error(`The text is another answer: ${text}`);
  const { metadata, error, ...rest } = envelope;
  if (isError !== (error !== undefined)) throw new Error(`isError does not fit: ${text}`);
  const lists = Object.values(rest);
  if (lists.length > 1) throw new Error(`More than one list: ${text}`);
  const rows = z.array(Row).parse(lists[0] ?? []);
  if (rows.length !== metadata.count) throw new Error(`count does not fit: ${text}`);
  return { envelope, metadata, error, rows };
}
