import { id } from 'mcp-kit';
import * as z from 'zod';
import { envVariable } from './env-variable.ts';

const Link = z.strictObject({ secret_id: id('secret'), env_variable: envVariable });
const Links = z
  .array(Link)
  .max(100)
  .refine(
    (links) => new Set(links.map((link) => link.env_variable)).size === links.length,
    'two secrets cannot be in one env_variable',
  );

/**
 * All secrets of a check. It is read as a whole, unlike other lists, out of which the kit drops
 * wrong values: here that would take a secret away.
 */
export function checkSecretLinks() {
  return z.preprocess(listOf, Links);
}

function listOf(value: unknown): unknown {
  const list = typeof value === 'string' ? parsed(value) : value;
  return Array.isArray(list) ? list.map(linkOf) : list;
}

/** The variable may stand under `env_var_name`, too. */
function linkOf(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || !('env_var_name' in item)) return item;
  const { env_var_name, ...link } = item;
  return { env_variable: env_var_name, ...link };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
