import { InvalidResponseError } from '../errors.ts';
import type { AlertAccepted, ChangeAccepted } from './event.ts';

/** The answer to an alert event; where it leaves out the key, it is the one that was sent. */
export function readAlertAccepted(path: string, text: string, sentKey: string): AlertAccepted {
  const { dedup_key, ...accepted } = readAccepted(path, text);
  return { ...accepted, dedup_key: dedup_key ?? sentKey };
}

/** The answer to a change event. */
export function readChangeAccepted(path: string, text: string): ChangeAccepted {
  const { status, message } = readAccepted(path, text);
  return { status, message };
}

function readAccepted(
  path: string,
  text: string,
): ChangeAccepted & { readonly dedup_key: string | undefined } {
  const { status, message, dedup_key } = readRecord(text);
  if (typeof status !== 'string') {
    throw new InvalidResponseError(`POST ${path}`, 'the body is no JSON object with a status');
  }
  return { status, message: asText(message), dedup_key: asText(dedup_key) };
}

function readRecord(text: string): { status?: unknown; message?: unknown; dedup_key?: unknown } {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
