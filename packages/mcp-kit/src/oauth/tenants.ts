import type { CredentialOf } from './settings.ts';

/**
 * Upstream credentials by the value of a claim, such as `tenant` or `sub`. The claim is a top-level
 * one and a string; a token without it, or with a value that is not listed, has no credential.
 */
export function tenantCredentials(
  claim: string,
  credentials: Readonly<Record<string, string>>,
): CredentialOf {
  const byTenant = new Map(Object.entries(credentials));
  return ({ claims }) => {
    const tenant = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
    return typeof tenant === 'string' ? byTenant.get(tenant) : undefined;
  };
}
