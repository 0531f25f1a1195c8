import {
  createCallers,
  id,
  type OwnValues,
  type Program,
  type Settings,
  UsageError,
} from 'mcp-kit';
import { app } from './app.ts';
import { createCaller, type Reach } from './caller.ts';
import type { Deps } from './deps.ts';
import tokens from './generated/tokens.json' with { type: 'json' };

/** Clients give up on a call after 60 s: by then it has to have said what is wrong. */
const callDeadlineMs = 45_000;

/** The server as a program. */
export const program: Program<Deps> = {
  app,
  prefix: 'PINGERA',
  summary: 'MCP server for Pingera: status pages, incidents, and the checks behind them.',
  otherVariables: { PINGERA_BEARER_TOKEN: 'JWT_TOKEN' },
  tokens,
  own: [
    {
      flags: '--jwt-token <token>',
      words: 'JWT, used in place of the key',
      suffix: 'JWT_TOKEN',
    },
    {
      flags: '--page-id <id>',
      words: 'status page that is meant when a tool is given none',
      suffix: 'PAGE_ID',
    },
  ],

  async connect(settings, own) {
    const { credential, ...upstream } = await findAccount(settings, own);
    const reach = { ...readReach(settings, own), ...upstream };
    const callers = createCallers<Deps>({
      max: 1,
      create: (key, principal) => createCaller(key, principal, reach),
    });
    return { caller: await callers.of(credential), secrets: [credential, bare(credential)] };
  },
};

/** Names the account in memory wherever a server says what it talks to. */
const sandboxUrl = 'https://sandbox.invalid/v1';

async function findAccount({ sandbox, apiKey, baseUrl }: Settings, own: OwnValues) {
  if (sandbox) {
    const { createPingeraSandbox } = await import('sandbox/pingera');
    const { keys, fetch } = createPingeraSandbox();
    return { credential: keys.apiKey, fetch, baseUrl: sandboxUrl };
  }
  const jwt = own['JWT_TOKEN'];
  if (jwt !== undefined) return { credential: `Bearer ${jwt}`, baseUrl };
  if (apiKey !== undefined) return { credential: apiKey, baseUrl };
  throw new UsageError(
    'no key: set PINGERA_API_KEY to a key from app.pingera.ru/settings/tokens, or try --sandbox',
  );
}

function bare(credential: string): string {
  return credential.replace(/^bearer\s+/i, '');
}

function readReach(settings: Settings, own: OwnValues): Reach {
  return {
    pageId: checkPageId(own['PAGE_ID']),
    timeoutMs: settings.timeoutMs,
    deadlineMs: Math.max(settings.timeoutMs, callDeadlineMs),
    retries: settings.maxRetries,
    headers: { 'User-Agent': `${app.name}/${app.version}` },
  };
}

function checkPageId(pageId: string | undefined): string | undefined {
  if (pageId === undefined || id('page').safeParse(pageId).success) return pageId;
  throw new UsageError(
    'PINGERA_PAGE_ID (--page-id) is not the id of a page, such as a1b2c3d4e5f6: see list_pages',
  );
}
