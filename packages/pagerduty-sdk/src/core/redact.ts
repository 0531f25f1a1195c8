/** Anything shorter is no key, and blotting it out would garble every message. */
const minSecretLength = 8;

/** The text with the secret blotted out, should the API, a proxy or a runtime repeat it. */
export function redact(text: string, secret: string): string {
  if (secret.length < minSecretLength) return text;
  const spellings = [secret, encodeURIComponent(secret)];
  return spellings.reduce((left, spelled) => left.replaceAll(spelled, '[redacted]'), text);
}
