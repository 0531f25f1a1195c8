import { InvalidRequestError } from '../errors.ts';

/** A REST API key (`token`) or an OAuth access token (`bearer`). */
export type Credential = { readonly token: string } | { readonly bearer: string };

/** A credential, or a function asked before each request, for tokens that expire. */
export type Auth = Credential | (() => Credential | Promise<Credential>);

/** The `Authorization` header, and the secret in it, so that it can be kept out of messages. */
export interface Authorization {
  readonly kind: 'token' | 'bearer';
  readonly header: string;
  readonly secret: string;
}

/** Asks for the credential and reads it; what a failing `auth` function throws passes through. */
export async function authorize(auth: Auth): Promise<Authorization> {
  return readCredential(typeof auth === 'function' ? await auth() : auth);
}

/** The header of a credential; one that is malformed is an {@link InvalidRequestError}. */
export function readCredential(credential: Credential): Authorization {
  const given: { token?: unknown; bearer?: unknown } = { ...credential };
  if ((given.token === undefined) === (given.bearer === undefined)) {
    throw new InvalidRequestError('auth must give either { token } or { bearer }');
  }
  if (given.token === undefined) {
    const secret = checkSecret(given.bearer);
    return { kind: 'bearer', header: `Bearer ${secret}`, secret };
  }
  const secret = checkSecret(given.token);
  return { kind: 'token', header: `Token token=${secret}`, secret };
}

/** The secret itself, or an {@link InvalidRequestError} that does not repeat it. */
export function checkSecret(secret: unknown): string {
  if (typeof secret !== 'string' || secret === '') {
    throw new InvalidRequestError('The credential is empty');
  }
  if (!/^[\x21-\x7e]+$/.test(secret)) {
    throw new InvalidRequestError(
      'The credential holds a space, a line break or another character no key has',
    );
  }
  return secret;
}
