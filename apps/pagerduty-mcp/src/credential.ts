import type { Credential } from 'pagerduty-sdk';

/** OAuth access tokens begin with the region they are of, such as `pdus+` and `pdeu+`. */
const oauthPrefix = /^pd[a-z]{2}\+/;

/** The credential in any form people have it: bare, `Token token=…` or `Bearer …`. */
export function readCredential(text: string): Credential {
  const [, scheme = '', secret = ''] =
    /^(token\s+token=|bearer(?:\s+|$))?(.*)$/is.exec(text.trim()) ?? [];
  const isBearer = /^bearer/i.test(scheme) || oauthPrefix.test(secret);
  return isBearer ? { bearer: secret } : { token: secret };
}
