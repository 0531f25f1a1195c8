import { InvalidRequestError } from '../errors.ts';

/** A request body as `fetch` takes it, and its content type where `fetch` cannot know it. */
export interface EncodedBody {
  readonly body: BodyInit | undefined;
  readonly contentType: string | undefined;
}

/** JSON, but for forms, binary content, and texts, which are CSV: the only text the API takes. */
export function encodeBody(operation: string, method: string, body: unknown): EncodedBody {
  if (body === undefined) return { body, contentType: undefined };
  if (method === 'GET') {
    throw new InvalidRequestError(`${operation} takes no body: fetch sends none with GET`);
  }
  if (typeof body === 'string') return { body, contentType: 'text/csv' };
  if (body instanceof FormData || body instanceof Blob) return { body, contentType: undefined };
  return { body: toJson(operation, body), contentType: 'application/json' };
}

function toJson(operation: string, body: unknown): string {
  const text = tryJson(body);
  if (text !== undefined) return text;
  throw new InvalidRequestError(`The body of ${operation} cannot be written as JSON`);
}

function tryJson(body: unknown): string | undefined {
  try {
    return JSON.stringify(body);
  } catch {
    return undefined;
  }
}
