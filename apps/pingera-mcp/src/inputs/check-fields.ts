import { id, words } from 'mcp-kit';
import * as z from 'zod';

const host = words(255)
  .refine((text) => !/[\s/]/.test(text), 'a host is a name or an address, without scheme or path')
  .optional();

const url = z
  .string()
  .max(2048)
  .refine(
    (text) => URL.canParse(text) && /^https?:\/\//i.test(text),
    'not a URL that begins with http:// or https://',
  )
  .optional();

const ports = z
  .string()
  .refine(isPorts, 'not ports such as 80,443 or 1-1024, each from 1 to 65535')
  .optional()
  .describe('80,443 or 1-1024');

/** What a check looks at and how, whether it is saved or not; which of it a type uses, its table says. */
export const targetFields = {
  url,
  host,
  port: z.int().min(1).max(65_535).optional(),
  timeout: z.int().min(1).max(300).optional().describe('Seconds'),
  regions: z.array(words(100)).optional().describe('Ids of list_regions'),
  all_regions: z.boolean().optional().describe('Each run in all regions given'),
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.string().optional(),
  search_text: z.string().min(1).optional(),
  expected_status: z.int().min(100).max(599).optional(),
  probe_count: z.int().min(1).max(100).optional(),
  probe_interval: z.number().min(0.001).max(10).optional(),
  probe_timeout: z.number().min(0.1).max(30).optional(),
  ip_version: z.enum(['v4', 'v6', 'auto']).optional(),
  max_packet_loss: z.number().min(0).max(100).optional(),
  record_type: z
    .enum(['A', 'AAAA', 'MX', 'TXT', 'CNAME', 'NS', 'SOA', 'PTR', 'SRV', 'CAA'])
    .optional(),
  dns_servers: z.array(words(255)).optional(),
  expected_answers: z.array(z.string().min(1)).optional(),
  validation_mode: z.enum(['contains_all', 'exact']).optional(),
  ports,
  pw_script: words(200_000).optional(),
  secrets: z
    .array(z.record(z.string(), z.string()))
    .optional()
    .describe('Each {secret_id, env_variable}'),
  parameters: z.record(z.string(), z.unknown()).optional(),
};

/** What a saved check has besides. */
export const scheduleFields = {
  interval: z.int().min(30).max(86_400).optional().describe('Seconds'),
  active: z.boolean().optional(),
  group_id: id('group').optional(),
};

/** Other names of the fields above. */
export const checkAliases = {
  check_type: 'type',
  multi_region: 'all_regions',
  expected_status_code: 'expected_status',
} as const;

export type TargetFields = z.output<z.ZodObject<typeof targetFields>>;

function isPorts(text: string): boolean {
  return text.split(',').every((part) => {
    const [, low = '', high = low] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(part) ?? [];
    return Number(low) >= 1 && Number(low) <= Number(high) && Number(high) <= 65_535;
  });
}
