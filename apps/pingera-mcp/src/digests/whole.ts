import { shortened } from './lenient.ts';

const longestText = 2000;
const mostItems = 50;
const hidden = '(masked)';
const secretName =
  /(auth|authorization|cookie|token|secret|password|passwd|passphrase|[-_]key|apikey|credentials?|session|signature)$/i;

/**
 * Settings or output as they are, fit to be read: texts whose names look like those of secrets are
 * masked, raw output and long lists are cut and marked, and pictures stand as URLs only.
 */
export function whole(value: unknown): unknown {
  if (typeof value === 'string') return textOf(value);
  if (Array.isArray(value)) return listOf(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(isSecretHeader(value) ? { ...value, value: hidden } : value).map(
      ([key, inner]) => [key, isSecret(key, inner) ? hidden : whole(inner)],
    ),
  );
}

/** A picture or a film that is in the text itself is none that a model can read. */
function textOf(text: string): string {
  return text.startsWith('data:')
    ? `(${text.length} characters of embedded data)`
    : shortened(text, longestText);
}

function listOf(items: readonly unknown[]): readonly unknown[] {
  const kept = items.slice(0, mostItems).map((item) => whole(item));
  const left = items.length - kept.length;
  return left > 0 ? [...kept, `… ${left} more`] : kept;
}

function isSecret(name: string, value: unknown): boolean {
  return typeof value === 'string' && value !== '' && secretName.test(name);
}

/** A header as archives of requests spell it: its name and value in two fields. */
function isSecretHeader(item: object): boolean {
  const name: unknown = 'name' in item ? item.name : undefined;
  return typeof name === 'string' && 'value' in item && secretName.test(name);
}
