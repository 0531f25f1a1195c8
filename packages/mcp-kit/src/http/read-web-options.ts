import * as z from 'zod';
import { defaults } from '../defaults.ts';
import { modes } from '../gate.ts';
import { UsageError } from '../usage-error.ts';
import type { WebLog, WebOAuth, WebOptions } from './web-options.ts';

const names = z.array(z.string()).readonly();
const text = z.string().trim().min(1);
const aFunction = <T>() =>
  z.custom<T>((value) => typeof value === 'function', { error: 'expected a function' });
const anObject = <T>() =>
  z.custom<T>((value) => typeof value === 'object' && value !== null, {
    error: 'expected an object',
  });

const Options = z.strictObject({
  mode: z.enum(modes).default('read_only'),
  toolsets: names.optional(),
  tools: names.default([]),
  excludeTools: names.default([]),
  serverName: text.optional(),
  responseLimit: z.int().min(1).max(10_000).default(defaults.responseLimit),
  maxResultTokens: z.int().min(0).max(10_000_000).default(defaults.maxResultTokens),
  confirm: z.enum(['auto', 'never']).default('auto'),
  allowedHosts: names.default([]),
  allowedOrigins: names.default([]),
  maxConcurrent: z.int().min(1).max(10_000).default(defaults.maxConcurrent),
  deadlineMs: z.number().min(1_000).max(3_600_000).default(defaults.deadlineMs),
  sharedCredential: text.optional(),
  oauth: anObject<WebOAuth>().optional(),
  baseUrl: z.url({ protocol: /^https?$/, error: 'expected an http or https URL' }).optional(),
  timeoutMs: z.number().min(1_000).max(600_000).default(defaults.timeoutMs),
  retries: z.int().min(0).max(10).default(defaults.retries),
  fetch: aFunction<typeof globalThis.fetch>().optional(),
  sandbox: z.boolean().default(false),
  log: anObject<WebLog>().optional(),
} satisfies Record<keyof WebOptions, z.ZodType>);

/** The options, with defaults where they say nothing. */
export type WebSettings = z.infer<typeof Options>;

/** Reads the options; one that cannot be right, or that nobody knows, is a {@link UsageError}. */
export function readWebOptions(options: WebOptions): WebSettings {
  const read = Options.safeParse(options);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw new UsageError(`createHandler: ${place === '' ? '' : `${place}: `}${issue?.message}`);
}
