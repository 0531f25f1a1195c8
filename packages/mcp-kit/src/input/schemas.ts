import * as z from 'zod';
import { readIsoDate } from './iso-date.ts';

/**
 * Which resource an id names, and whether its name will do as well; kept beside the schema, so that
 * it costs no tokens.
 */
export const idResources = z.registry<{ resource: string; isNamed?: boolean }>();

/**
 * An id: letters, digits, `-` and `_`, 64 at most. A malformed one answers `INVALID_<RESOURCE>_ID`
 * before anything is sent.
 */
export function id(resource: string): z.ZodString {
  return z
    .string()
    .refine(
      (value) => /^[\w-]{1,64}$/.test(value),
      `not the id of any ${resource.replaceAll('_', ' ')}`,
    )
    .register(idResources, { resource });
}

/** An id or a name, which the handler gets as an id: the server's `NameBook` puts it right. */
export function idOrName(resource: string): z.ZodString {
  return z
    .string()
    .refine(
      (value) => /^(?=.*\S)[^\p{C}]{1,200}$/u.test(value),
      `not the id or name of any ${resource.replaceAll('_', ' ')}`,
    )
    .register(idResources, { resource, isNamed: true });
}

/** A date or time in ISO 8601, passed on in UTC; one without a zone is read as UTC. */
export function isoDate() {
  return z.string().transform((value, check) => {
    const date = readIsoDate(value);
    if (date !== undefined) return date.toISOString();
    check.addIssue('not an ISO 8601 date such as 2026-03-01 or 2026-03-01T09:00:00Z');
    return z.NEVER;
  });
}

/** A text that says something; blank is refused. */
export function words(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .refine((value) => value.trim() !== '', 'must not be blank');
}
