import { InvalidRequestError } from '../errors.ts';

/**
 * The headers of one request; a later layer stands before an earlier one, whatever the case of the
 * names. `Authorization` belongs to the credential alone, since only that one is kept out of errors.
 */
export function buildHeaders(
  authorization: string,
  layers: readonly Readonly<Record<string, string | undefined>>[],
): Headers {
  const headers = new Headers({ Authorization: authorization });
  for (const layer of layers) addHeaders(headers, layer);
  return headers;
}

/** Puts one more layer over the headers; see {@link buildHeaders}. */
export function addHeaders(
  headers: Headers,
  layer: Readonly<Record<string, string | undefined>>,
): void {
  for (const [name, value] of Object.entries(layer)) {
    if (value !== undefined) setHeader(headers, name, value);
  }
}

function setHeader(headers: Headers, name: string, value: string): void {
  if (name.toLowerCase() === 'authorization') {
    throw new InvalidRequestError('Authorization is no further header: use token, bearer or auth');
  }
  try {
    headers.set(name, value);
  } catch {
    throw new InvalidRequestError(`The header ${JSON.stringify(name)} or its value is malformed`);
  }
}
