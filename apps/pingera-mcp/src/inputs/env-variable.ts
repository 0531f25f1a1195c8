import * as z from 'zod';

/** The variable by which a script reads a secret. */
export const envVariable = z
  .string()
  .refine(
    (name) => /^\w{1,100}$/.test(name),
    'letters, digits and underscores, 100 at most, such as API_TOKEN',
  );
