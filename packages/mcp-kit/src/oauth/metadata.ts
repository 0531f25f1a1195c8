import {
  getOAuthProtectedResourceMetadataUrl,
  type OAuthMetadata,
  oauthMetadataResponse,
} from '@modelcontextprotocol/server';
import * as z from 'zod';
import type { IssuerMetadata } from './discovery.ts';

const wellKnown = '/.well-known/oauth-protected-resource';

/** What a client needs of an authorization server before it can send a person there. */
const Usable = z.looseObject({
  issuer: z.string(),
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
  response_types_supported: z.array(z.string()),
});

interface MetadataOptions {
  readonly issuer: string;
  readonly resource: URL;
  readonly scopes: readonly string[];
  readonly discover: () => Promise<IssuerMetadata>;
}

/**
 * Serves the metadata of the resource, at its own path and at the bare well-known one, and a copy
 * of the authorization server's for clients older than the first. It throws `Unavailable` where
 * there is nothing to copy.
 */
export function createMetadata(
  options: MetadataOptions,
): (request: Request) => Promise<Response | undefined> {
  const { issuer, resource, scopes, discover } = options;
  const url = getOAuthProtectedResourceMetadataUrl(resource);
  const answer = (request: Request, oauthMetadata: OAuthMetadata): Response | undefined =>
    oauthMetadataResponse(request, {
      oauthMetadata,
      resourceServerUrl: resource,
      scopesSupported: [...scopes],
      // The settings are checked at the start; the check of this function knows no [::1].
      dangerouslyAllowInsecureIssuerUrl: true,
    });
  return async (request) => {
    switch (new URL(request.url).pathname.replace(/\/$/, '')) {
      case new URL(url).pathname:
        return answer(request, nameOnly(issuer));
      case wellKnown:
        return /^(GET|HEAD|OPTIONS)$/.test(request.method)
          ? answer(new Request(url, bare(request)), nameOnly(issuer))
          : undefined;
      case '/.well-known/oauth-authorization-server': {
        const { data } = Usable.safeParse(await discover());
        return data === undefined ? undefined : answer(request, data);
      }
      default:
        return undefined;
    }
  };
}

/**
 * The resource's document takes nothing but the issuer from this, so it can be served while the
 * authorization server is down.
 */
function nameOnly(issuer: string): OAuthMetadata {
  return {
    issuer,
    authorization_endpoint: issuer,
    token_endpoint: issuer,
    response_types_supported: [],
  };
}

function bare({ method, headers }: Request): RequestInit {
  return { method, headers };
}
