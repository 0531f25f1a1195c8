import * as z from 'zod';
import type { Operation } from './api.ts';
import { joinFlags } from './array-params.ts';
import type { Dialect } from './dialect.ts';
import { mendJoinedText } from './mend/joined-text.ts';
import { mendWildcardStatus } from './mend/wildcard-status.ts';

const effects = { read: 'read', write: 'write', destructive: 'destroy' } as const;

const flagOf = {
  'notifies-subscribers': 'notifies',
  'uses-credits': 'credits',
  'records-ping': 'pings',
} as const;

const ExtensionsSchema = z.object({
  'x-effect': z.enum(['read', 'write', 'destructive']),
  'x-pagination': z.object({ sizeParam: z.enum(['page_size', 'per_page']) }).optional(),
  'x-side-effects': z
    .array(z.enum(['notifies-subscribers', 'uses-credits', 'records-ping']))
    .default([]),
  security: z.array(z.record(z.string(), z.unknown())).optional(),
});

export const pingera: Dialect = {
  sdk: 'pingera-sdk',
  document: 'pingera.openapi.json',
  documentMends: [],
  operationMends: [mendJoinedText, mendWildcardStatus],
  openEnums: true,
  effect: (operation) => effects[extensionsOf(operation)['x-effect']],
  paging: (operation) => extensionsOf(operation)['x-pagination']?.sizeParam ?? 'none',
  flags(operation) {
    const { 'x-side-effects': sideEffects, security } = extensionsOf(operation);
    return [
      ...sideEffects.map((it) => flagOf[it]),
      ...authFlags(security),
      ...joinFlags(operation),
    ];
  },
};

function extensionsOf({ source }: Operation): z.infer<typeof ExtensionsSchema> {
  return ExtensionsSchema.parse(source);
}

/** An empty requirement among others makes credentials optional, an empty list needless. */
function authFlags(security: readonly Readonly<Record<string, unknown>>[] | undefined): string[] {
  if (security === undefined) return [];
  if (security.length === 0) return ['noauth'];
  return security.some((requirement) => Object.keys(requirement).length === 0)
    ? ['optionalauth']
    : [];
}
