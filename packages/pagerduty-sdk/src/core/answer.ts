import { InvalidResponseError } from '../errors.ts';
import type { Answer } from './failure.ts';
import { redact } from './redact.ts';

/** The status, the headers and the whole body; what is no HTTP answer to us is refused. */
export async function readAnswer(operation: string, response: Response): Promise<Answer> {
  const { type, status, headers } = response;
  if (type === 'opaqueredirect') {
    throw new InvalidResponseError(operation, 'a redirect, which is never followed');
  }
  if (status < 200 || status > 599) {
    throw new InvalidResponseError(operation, `there is no status ${status}`);
  }
  return { status, headers, text: await response.text() };
}

/** The parsed body, or `undefined` where it is empty. */
export function readJson<T>(operation: string, secret: string, { text, headers }: Answer): T {
  try {
    const body = text.trim() === '' ? undefined : JSON.parse(text);
    return body;
  } catch {
    const type = headers.get('content-type') ?? 'no content type';
    throw new InvalidResponseError(operation, `the body is not JSON (${redact(type, secret)})`);
  }
}
