import { UsageError } from '../usage-error.ts';

/** Whether the text is a URL that nobody on the way can read or change: https, or http on loopback. */
export function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/** The URL of a setting; one that is not safe, or has a query or fragment, ends the start. */
export function readSafeUrl(name: string, text: string): URL {
  if (!isSafeUrl(text)) {
    throw new UsageError(`the ${name} must be an https URL, or http on loopback: ${shown(text)}`);
  }
  if (/[?#]/.test(text)) {
    throw new UsageError(`the ${name} must have no query and no fragment: ${shown(text)}`);
  }
  return new URL(text);
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/** A URL that people put a password into must not reach a log. */
function shown(text: string): string {
  return text.replace(/\/\/[^/]*@/, '//***@').slice(0, 200);
}
