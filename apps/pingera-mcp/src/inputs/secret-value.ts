import { InputError } from 'mcp-kit';
import * as z from 'zod';

/**
 * The value of a secret. It takes whatever is given, since the refusal of an argument repeats it:
 * {@link checkSecretValue} refuses without.
 */
export function secretValue() {
  return z.preprocess(textOf, z.string());
}

/** The same value; an {@link InputError} that does not repeat it where it is no text, or empty. */
export function checkSecretValue(value: string): string {
  if (value !== '') return value;
  throw new InputError('secret_value must be a text that is not empty', 'Nothing was sent.');
}

function textOf(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  return value === undefined || value === null || typeof value === 'string' ? value : '';
}
