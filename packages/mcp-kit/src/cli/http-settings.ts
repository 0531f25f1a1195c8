import { type Command, Option } from 'commander';
import { defaults } from '../defaults.ts';
import { readNames, readSwitch, readUrl, wholeWithin, within } from './readers.ts';
import { textOf, type VariableName } from './settings.ts';

/** Settings of HTTP mode. */
export interface HttpSettings {
  readonly host: string;
  readonly port: number;
  /** Whether every request has to bring its own credential. */
  readonly requireAuthHeader: boolean;
  /** Whether the server's own credential may serve strangers. */
  readonly allowSharedCredential: boolean;
  readonly allowedHosts: readonly string[];
  readonly allowedOrigins: readonly string[];
  readonly maxConcurrent: number;
  readonly deadlineMs: number;
  readonly metricsPort: number | undefined;
  readonly oauth: OAuthOptions | undefined;
}

export interface OAuthOptions {
  readonly issuer: string;
  readonly resource: string | undefined;
  readonly audience: string | undefined;
  readonly readScope: string | undefined;
  readonly writeScope: string;
  readonly tenantClaim: string;
  /** File with a JSON object: upstream credential by tenant. */
  readonly tenants: string | undefined;
}

/** Adds the options of HTTP mode. */
export function addHttpSettings(command: Command, variable: VariableName): void {
  const option = (flags: string, words: string, suffix: string) =>
    new Option(flags, words).env(variable(suffix));
  const onOff = (flags: string, words: string, suffix: string) =>
    option(`${flags} [on]`, words, suffix).argParser(readSwitch).preset('true').default(false);
  const options = [
    option('--http-host <host>', 'address to listen on', 'HTTP_HOST').default('127.0.0.1'),
    option('--http-port <port>', 'port to listen on', 'HTTP_PORT')
      .argParser(wholeWithin(0, 65_535))
      .default(5000),
    onOff(
      '--require-auth-header',
      'refuse requests without a credential of their own',
      'REQUIRE_AUTH_HEADER',
    ),
    onOff(
      '--allow-shared-credential',
      'lend the own credential to everybody who can reach the port',
      'ALLOW_SHARED_CREDENTIAL',
    ),
    option(
      '--allowed-hosts <names>',
      'host names that clients use for this server',
      'ALLOWED_HOSTS',
    ).argParser(readNames),
    option(
      '--allowed-origins <names>',
      'host names of web pages that may call',
      'ALLOWED_ORIGINS',
    ).argParser(readNames),
    option('--max-concurrent <calls>', 'calls of one credential at a time', 'MAX_CONCURRENT')
      .argParser(wholeWithin(1, 10_000))
      .default(defaults.maxConcurrent),
    option('--request-deadline <seconds>', 'limit of one call', 'REQUEST_DEADLINE')
      .argParser(within(1, 3_600))
      .default(defaults.deadlineMs / 1000),
    option(
      '--metrics-port <port>',
      'serve /metrics for Prometheus there',
      'METRICS_PORT',
    ).argParser(wholeWithin(0, 65_535)),
  ];
  for (const each of [...options, ...oauthOptions(option)]) command.addOption(each);
}

function oauthOptions(
  option: (flags: string, words: string, suffix: string) => Option,
): readonly Option[] {
  return [
    option('--oauth-issuer <url>', 'take access tokens of this issuer', 'OAUTH_ISSUER').argParser(
      readUrl,
    ),
    option('--oauth-resource <url>', 'public URL of this endpoint', 'OAUTH_RESOURCE').argParser(
      readUrl,
    ),
    option(
      '--oauth-audience <name>',
      'audience of tokens, the resource unless told',
      'OAUTH_AUDIENCE',
    ),
    option('--oauth-read-scope <name>', 'scope that every token needs', 'OAUTH_READ_SCOPE'),
    option(
      '--oauth-write-scope <name>',
      'scope that lets a token change things',
      'OAUTH_WRITE_SCOPE',
    ).default('write'),
    option(
      '--oauth-tenant-claim <name>',
      'claim that names the tenant',
      'OAUTH_TENANT_CLAIM',
    ).default('sub'),
    option('--oauth-tenants <file>', 'JSON file: upstream credential by tenant', 'OAUTH_TENANTS'),
  ];
}

/** The settings of HTTP mode that commander has parsed. */
export function readHttpSettings(command: Command): HttpSettings {
  const options = command.opts();
  const metricsPort = options['metricsPort'];
  return {
    host: textOf(options['httpHost']) ?? '127.0.0.1',
    port: Number(options['httpPort']),
    requireAuthHeader: options['requireAuthHeader'] === true,
    allowSharedCredential: options['allowSharedCredential'] === true,
    allowedHosts: listOf(options['allowedHosts']),
    allowedOrigins: listOf(options['allowedOrigins']),
    maxConcurrent: Number(options['maxConcurrent']),
    deadlineMs: Number(options['requestDeadline']) * 1000,
    metricsPort: metricsPort === undefined ? undefined : Number(metricsPort),
    oauth: readOAuth(options),
  };
}

function readOAuth(options: Readonly<Record<string, unknown>>): OAuthOptions | undefined {
  const issuer = textOf(options['oauthIssuer']);
  if (issuer === undefined) return undefined;
  return {
    issuer,
    resource: textOf(options['oauthResource']),
    audience: textOf(options['oauthAudience']),
    readScope: textOf(options['oauthReadScope']),
    writeScope: textOf(options['oauthWriteScope']) ?? 'write',
    tenantClaim: textOf(options['oauthTenantClaim']) ?? 'sub',
    tenants: textOf(options['oauthTenants']),
  };
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
