import { InvalidRequestError } from '../errors.ts';

/** An http or https URL without a slash at its end, or an {@link InvalidRequestError} that names it. */
export function readBaseUrl(name: string, baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new InvalidRequestError(`${name} must be an http or https URL`);
  }
  if (url.username + url.password + url.search + url.hash !== '') {
    throw new InvalidRequestError(`${name} must have no user, password, query or fragment`);
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}
