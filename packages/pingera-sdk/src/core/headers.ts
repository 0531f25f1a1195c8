import { PingeraInvalidRequestError } from '../errors.ts';

/**
 * The headers of all groups; a later group wins over an earlier one. `Authorization` is refused,
 * since only the credential of the client is kept out of messages; the value of a malformed header
 * is not repeated.
 */
export function mergeHeaders(
  ...groups: readonly (Readonly<Record<string, string>> | undefined)[]
): Headers {
  const headers = new Headers();
  for (const group of groups) {
    for (const [name, value] of Object.entries(group ?? {})) setHeader(headers, name, value);
  }
  return headers;
}

function setHeader(headers: Headers, name: string, value: string): void {
  if (name.toLowerCase() === 'authorization') {
    throw new PingeraInvalidRequestError(
      'headers must not hold authorization: give apiKey, jwt or auth',
    );
  }
  try {
    headers.set(name, value);
  } catch {
    throw new PingeraInvalidRequestError('headers hold a name or a value that no header may have');
  }
}
