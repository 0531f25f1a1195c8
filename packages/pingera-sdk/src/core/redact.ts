/** The text with the secret blotted out, plain, URL-encoded or escaped as in JSON. */
export function redact(text: string, secret: string | undefined): string {
  if (secret === undefined) return text;
  const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
  return forms.reduce((left, form) => left.replaceAll(form, '[redacted]'), text);
}
