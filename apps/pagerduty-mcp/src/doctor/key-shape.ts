import type { Finding } from 'mcp-kit';
import { readCredential } from '../credential.ts';

const getKey =
  'Make a REST API key: in PagerDuty under My Profile > User Settings > Create API User Token.';

/** Where the key is to be used. */
interface Use {
  readonly region: string;
  readonly baseUrl?: string | undefined;
}

/** The kind of the credential by its looks, without it. */
export function describeKey(text: string, { region, baseUrl }: Use): Finding {
  const credential = readCredential(text);
  if ('bearer' in credential) return describeToken(credential.bearer, region, baseUrl);
  const { token } = credential;
  if (/^[\dA-Za-z]{32}$/.test(token)) {
    const finding = 'looks like the integration key of a service, which only sends events';
    return { status: 'warn', finding, advice: `It belongs in PAGERDUTY_ROUTING_KEY. ${getKey}` };
  }
  if (/^eyJ/.test(token)) {
    return { status: 'warn', finding: 'looks like a JWT, not a key of PagerDuty', advice: getKey };
  }
  if (token.length !== 20) {
    const finding = `${token.length} characters, where a REST API key has 20`;
    return { status: 'warn', finding, advice: `See that it is whole. ${getKey}` };
  }
  return {
    status: 'ok',
    finding: token.startsWith('u+') ? 'REST API key of a user' : 'REST API key',
  };
}

function describeToken(token: string, region: string, baseUrl: string | undefined): Finding {
  if (/^(u\+.{18}|[\w-]{20})$/.test(token)) {
    return {
      status: 'warn',
      finding: 'looks like a REST API key, but is given as an OAuth access token',
      advice: 'Leave the word Bearer before it away.',
    };
  }
  const [, own] = /^pd([a-z]{2})\+/.exec(token) ?? [];
  if (own === undefined || own === region || baseUrl !== undefined) {
    return { status: 'ok', finding: 'OAuth access token' };
  }
  return {
    status: 'warn',
    finding: `OAuth access token of the region ${own}, where ${region} is set`,
    advice: `Set PAGERDUTY_REGION=${own}.`,
  };
}
