import { PingeraInvalidRequestError } from '../errors.ts';

/** An API key, a JWT, both (the JWT is sent), or neither for what is public. */
export interface Credential {
  readonly apiKey?: string | undefined;
  readonly jwt?: string | undefined;
}

/** A credential, or a function asked before each request, for tokens that expire. */
export type Auth = Credential | (() => Credential | Promise<Credential>);

/** The `Authorization` header, and the secret in it, so that it can be kept out of messages. */
export interface Authorization {
  readonly header: string;
  readonly secret: string;
}

/** Reads the credential; `undefined` where there is none. */
export async function authorize(auth: Auth): Promise<Authorization | undefined> {
  const { apiKey, jwt } = checkCredential(typeof auth === 'function' ? await auth() : auth);
  if (jwt !== undefined) return { header: `Bearer ${jwt}`, secret: jwt };
  return apiKey === undefined ? undefined : { header: apiKey, secret: apiKey };
}

/**
 * The credential itself; an empty one, or one with spaces, control or non-ASCII characters, is a
 * {@link PingeraInvalidRequestError} that does not repeat it.
 */
export function checkCredential(credential: Credential): Credential {
  if (typeof credential !== 'object' || credential === null) {
    throw new PingeraInvalidRequestError('auth must give an object with apiKey or jwt');
  }
  checkSecret('apiKey', credential.apiKey);
  checkSecret('jwt', credential.jwt);
  return credential;
}

function checkSecret(name: keyof Credential, secret: unknown): void {
  if (secret === undefined) return;
  if (typeof secret !== 'string' || secret === '') {
    throw new PingeraInvalidRequestError(`${name} is empty or no text`);
  }
  if (!/^[\x21-\x7e]+$/.test(secret)) {
    throw new PingeraInvalidRequestError(
      `${name} holds a space, a line break or another character no key has: give it alone, without a prefix`,
    );
  }
}
