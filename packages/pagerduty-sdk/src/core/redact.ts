/** Anything shorter is no key, and blotting it out would garble every message. */
const minSecretLength = 8;

/**
 * The text with the secret blotted out, should the API, a proxy or a runtime repeat it: as it is, or
 * as JSON and URLs spell it.
 */
export function redact(text: string, secret: string): string {
  if (secret.length < minSecretLength) return text;
  const json = JSON.stringify(secret).slice(1, -1);
  const spellings = [
    secret,
    json,
    json.replaceAll('/', '\\/'),
    encodeURIComponent(secret),
    new URLSearchParams({ '': secret }).toString().slice(1),
  ];
  return spellings.reduce((left, spelling) => left.replaceAll(spelling, '[redacted]'), text);
}
