import { ToolError } from 'mcp-kit';
import { explain } from './explain.ts';
import { mask } from './mask.ts';

/** Shorter texts stand in any sentence, and are no secrets. */
const shortest = 4;

/** As much of a secret as tells that a clipped text holds it. */
const telling = 12;

/**
 * What a request answers that sends a secret. Where it fails, the error does not hold the secret,
 * which Pingera may have repeated.
 */
export async function concealed<T>(secret: string, request: Promise<T>): Promise<T> {
  const [outcome] = await Promise.allSettled([request]);
  if (outcome.status === 'fulfilled') return outcome.value;
  const problem = explain(outcome.reason);
  if (problem === undefined || !holds(problem.message, secret)) throw outcome.reason;
  const message = spellings(secret).reduce(
    (text, spelling) => text.replaceAll(spelling, mask),
    problem.message,
  );
  throw new ToolError({ ...problem, message: holds(message, secret) ? withheld : message });
}

const withheld = 'Pingera refused it in words that repeat a part of the secret';

function holds(text: string, secret: string): boolean {
  return spellings(secret).some((spelling) => text.includes(spelling.slice(0, telling)));
}

/** The secret as it may stand in a text, or within quotes there. */
function spellings(secret: string): readonly string[] {
  return secret.length < shortest ? [] : [secret, JSON.stringify(secret).slice(1, -1)];
}
