import { from, view } from 'mcp-kit';
import type { CheckSecret, Secret } from 'pingera-sdk';
import * as z from 'zod';
import { isoOf } from './iso-of.ts';

const shared = {
  id: z.string(),
  secret_name: z.string(),
  created_at: from(z.string(), ({ created_at }: Secret) => isoOf(created_at)),
  updated_at: from(z.string(), ({ updated_at }: Secret) => isoOf(updated_at)),
};

/** A secret by its name; its value is not among what is shown. */
export const SecretView = view<Secret>(shared);

/** A secret with its value, which the kit masks unless the call reveals it. */
export const SecretDetailsView = view<Secret>({
  ...shared,
  created_by: z.string(),
  updated_by: z.string(),
  secret_value: z.string(),
});

/** A secret that a check uses, and the variable by which its script reads it. */
export const CheckSecretView = view<CheckSecret>({
  secret_id: z.string(),
  secret_name: from(z.string(), ({ secret }) => secret?.secret_name),
  env_variable: z.string(),
  created_at: from(z.string(), ({ created_at }) => isoOf(created_at)),
});
