import type { App } from '../app.ts';
import type { Connection } from '../cli/program.ts';
import { selectTools, unknownNames } from '../gate.ts';
import { createOAuthGate, type OAuthGate } from '../oauth/gate.ts';
import { UsageError } from '../usage-error.ts';
import { createConsoleLog } from './console-log.ts';
import { loopbackHosts, loopbackNames, maxBodyBytes } from './guards.ts';
import { createHttpHandler } from './handler.ts';
import type { HttpHandler } from './options.ts';
import { readWebOptions, type WebSettings } from './read-web-options.ts';
import { createReadiness } from './readiness.ts';
import type { WebHandler, WebOptions } from './web-options.ts';

/** A server that can be served as a function of the request. */
export interface WebServer<Deps> {
  readonly app: App<Deps>;
  /** Headers that may carry the caller's own credential, the first that is there counts. */
  readonly credentialHeaders: readonly string[];
  connect(settings: WebSettings): Connection<Deps> | Promise<Connection<Deps>>;
}

/**
 * Makes the server; options that cannot work are a {@link UsageError}. The API's connection is opened
 * by the first request: Workers may neither wait nor tell the time before it.
 */
export function createWebHandler<Deps>(
  server: WebServer<Deps>,
  options: WebOptions = {},
): WebHandler {
  const settings = readWebOptions(options);
  checkNames(server.app, settings);
  const { oauth } = settings;
  const gate = oauth === undefined ? undefined : createOAuthGate(oauth);
  let opened: HttpHandler | undefined;
  return {
    async fetch(request) {
      // Two first requests may both open one: what is kept is never a promise of another request.
      const handler = opened ?? (await open(server, settings, gate));
      opened ??= handler;
      return opened.fetch(request);
    },
  };
}

function checkNames<Deps>(app: App<Deps>, settings: WebSettings): void {
  const [unknown] = unknownNames(app, selectionOf(settings));
  if (unknown !== undefined) throw new UsageError(`createHandler: ${unknown}`);
  if (selectTools(app, selectionOf(settings)).length > 0) return;
  throw new UsageError('createHandler: these options leave no tool to offer');
}

async function open<Deps>(
  { app, credentialHeaders, connect }: WebServer<Deps>,
  settings: WebSettings,
  oauth: OAuthGate | undefined,
): Promise<HttpHandler> {
  const { callers, credential, upstream, secrets } = await connect(settings);
  return createHttpHandler({
    app,
    title: settings.serverName ?? app.title,
    selection: selectionOf(settings),
    maxLimit: settings.responseLimit,
    budget: settings.maxResultTokens,
    confirm: settings.confirm,
    log: settings.log ?? createConsoleLog(app.name, secrets),
    callers,
    credentialHeaders,
    sharedCredential: oauth === undefined ? credential : undefined,
    oauth,
    allowedHosts: [...loopbackHosts, ...settings.allowedHosts],
    allowedOrigins: [...loopbackNames, ...settings.allowedOrigins],
    deadlineMs: settings.deadlineMs,
    maxConcurrent: settings.maxConcurrent,
    maxBodyBytes,
    isReady: createReadiness(upstream, settings.fetch),
  });
}

function selectionOf({ mode, toolsets, tools, excludeTools }: WebSettings) {
  return { mode, toolsets, tools, excludeTools };
}
