import type { Answer } from '../core/failure.ts';
import { redact } from '../core/redact.ts';

/** The text with all the secrets blotted out. */
export function redactAll(text: string, secrets: readonly string[]): string {
  return secrets.reduce((left, secret) => redact(left, secret), text);
}

/** The answer with all the secrets blotted out of its body and headers, however JSON spells them. */
export function redactAnswer(answer: Answer, secrets: readonly string[]): Answer {
  const headers = [...answer.headers].map(([name, value]): [string, string] => [
    name,
    redactAll(value, secrets),
  ]);
  return {
    status: answer.status,
    headers: new Headers(headers),
    text: redactAll(plainSpelling(answer.text), secrets),
  };
}

/** JSON written again, so that no `\u0041` hides a secret; another text as it is. */
function plainSpelling(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
