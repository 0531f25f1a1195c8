import { PingeraInvalidRequestError } from '../errors.ts';

/** A request body as it is sent. */
export interface SpelledBody {
  readonly content: string | FormData | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Spells a body: a form as it is, everything else as JSON with exactly the keys given, `null` kept.
 * A GET with a body and what JSON cannot say, `NaN` too, is a {@link PingeraInvalidRequestError}.
 */
export function spellBody(operation: string, body: unknown): SpelledBody {
  if (body === undefined) return { content: undefined, headers: {} };
  if (operation.startsWith('GET ')) {
    throw new PingeraInvalidRequestError(`${operation} takes no body`);
  }
  if (body instanceof FormData) return { content: body, headers: {} };
  return { content: spellJson(operation, body), headers: { 'Content-Type': 'application/json' } };
}

function spellJson(operation: string, body: unknown): string {
  const text = stringify(body);
  if (text !== undefined) return text;
  throw new PingeraInvalidRequestError(`${operation}: the body holds a value that JSON has not`);
}

function stringify(body: unknown): string | undefined {
  try {
    return JSON.stringify(body, refuseNonFinite);
  } catch {
    return undefined;
  }
}

/** JSON turns `NaN` into `null`, which resets a field here. */
function refuseNonFinite(_: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError();
  return value;
}
