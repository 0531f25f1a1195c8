import { readFileSync } from 'node:fs';
import { isIPv4, isIPv6 } from 'node:net';
import * as z from 'zod';
import { loopbackHosts, loopbackNames, maxBodyBytes } from '../http/guards.ts';
import { createHttpHandler } from '../http/handler.ts';
import { createMetrics, type Metrics } from '../http/metrics.ts';
import { listen, type NodeServer } from '../http/node-server.ts';
import type { HttpHandler, HttpOptions } from '../http/options.ts';
import { createReadiness } from '../http/readiness.ts';
import type { Log } from '../log.ts';
import type { OAuthGate } from '../oauth/gate.ts';
import { UsageError } from '../usage-error.ts';
import type { HttpSettings, OAuthOptions } from './http-settings.ts';
import type { Connection, Program } from './program.ts';
import type { Settings } from './settings.ts';

/** How long calls under way may take to end when the process is told to stop. */
const graceMs = 10_000;

/** A program about to serve over HTTP. */
export interface HttpStart<Deps> {
  readonly program: Program<Deps>;
  readonly settings: Settings;
  readonly http: HttpSettings;
  readonly connection: Connection<Deps>;
  readonly log: Log;
}

/** Serves until the process is told to stop; a start that would be unsafe is refused. */
export async function serveOverHttp<Deps>(start: HttpStart<Deps>): Promise<void> {
  const { http, log } = start;
  const shared = sharedCredential(start);
  const oauth = http.oauth === undefined ? undefined : await openGate(http.oauth);
  let handler: HttpHandler | undefined;
  const metrics =
    http.metricsPort === undefined ? undefined : createMetrics(() => handler?.inside ?? 0);
  handler = createHttpHandler(handlerOptions(start, shared, oauth, metrics));
  const server = await tryListening(handler, http);
  if (metrics !== undefined && http.metricsPort !== undefined) {
    await metrics
      .serve({ host: http.host, port: http.metricsPort })
      .catch(async (error: unknown) => {
        await server.close(0);
        throw cannotListen(`${http.host}:${http.metricsPort}`, error);
      });
  }
  const { mode, sandbox } = start.settings;
  // Before anybody can know that it serves: a stop that comes early is a stop as well.
  stopOnSignals(server, log);
  log.info({ url: server.url, mode, sandbox, auth: wayIn(oauth, shared) }, 'serving over HTTP');
}

/**
 * The server's own credential, where it may stand in for a caller's: on this machine alone, or where
 * its owner says so.
 */
function sharedCredential<Deps>({ http, connection }: HttpStart<Deps>): string | undefined {
  const { credential } = connection;
  if (credential === undefined || http.requireAuthHeader || http.oauth !== undefined)
    return undefined;
  if (isLoopback(http.host) || http.allowSharedCredential) return credential;
  throw new UsageError(
    `on ${http.host} everybody who reaches the port would act with this server's credential: ` +
      'add --require-auth-header, or --allow-shared-credential if that is meant, or listen on 127.0.0.1',
  );
}

function handlerOptions<Deps>(
  { program, settings, http, connection, log }: HttpStart<Deps>,
  shared: string | undefined,
  oauth: OAuthGate | undefined,
  metrics: Metrics | undefined,
): HttpOptions<Deps> {
  return {
    app: program.app,
    title: settings.serverName ?? program.app.title,
    selection: settings,
    maxLimit: settings.responseLimit,
    budget: settings.maxResultTokens,
    confirm: settings.confirm,
    log,
    callers: connection.callers,
    credentialHeaders: program.credentialHeaders,
    sharedCredential: shared,
    oauth,
    allowedHosts: [...loopbackHosts, hostName(http.host), ...http.allowedHosts],
    allowedOrigins: [...loopbackNames, ...http.allowedOrigins],
    deadlineMs: http.deadlineMs,
    maxConcurrent: http.maxConcurrent,
    maxBodyBytes,
    isReady: createReadiness(connection.upstream),
    tell: metrics?.tell,
  };
}

async function openGate(options: OAuthOptions): Promise<OAuthGate> {
  const { resource, tenants, tenantClaim, ...rest } = options;
  if (resource === undefined) {
    throw new UsageError('--oauth-issuer needs --oauth-resource, the public URL of this endpoint');
  }
  if (tenants === undefined) {
    throw new UsageError(
      '--oauth-issuer needs --oauth-tenants, a JSON file of credentials by tenant',
    );
  }
  const { createOAuthGate, tenantCredentials } = await import('../oauth/gate.ts');
  const credentialOf = tenantCredentials(tenantClaim, readTenants(tenants));
  return createOAuthGate({ ...rest, resource, credentialOf });
}

function readTenants(file: string): Readonly<Record<string, string>> {
  try {
    return z.record(z.string(), z.string().min(1)).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new UsageError(`${file} must be a JSON object that gives a credential to each tenant`);
  }
}

async function tryListening(handler: HttpHandler, http: HttpSettings): Promise<NodeServer> {
  return listen(handler, http).catch((error: unknown) => {
    throw cannotListen(`${http.host}:${http.port}`, error);
  });
}

function cannotListen(where: string, error: unknown): UsageError {
  const why = error instanceof Error ? error.message : String(error);
  return new UsageError(`cannot listen on ${where}: ${why}`);
}

function stopOnSignals(server: NodeServer, log: Log): void {
  const stop = (signal: string) => {
    log.info({ signal, graceMs }, 'stopping: calls under way may end');
    void server.close(graceMs).finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

/** The address as it stands in the `Host` of a request. */
function hostName(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}

function wayIn(oauth: OAuthGate | undefined, shared: string | undefined): string {
  if (oauth !== undefined) return 'access tokens';
  return shared === undefined ? 'a credential with each request' : 'own credential as a fallback';
}
