import { createCallers, type OwnValues, type Program, type Settings, UsageError } from 'mcp-kit';
import { app } from './app.ts';
import { createCaller, type Reach } from './caller.ts';
import type { Deps } from './deps.ts';
import tokens from './generated/tokens.json' with { type: 'json' };

/** Clients give up on a call after 60 s: by then it has to have said what is wrong. */
const callDeadlineMs = 45_000;

/** The server as a program. */
export const program: Program<Deps> = {
  app,
  prefix: 'PAGERDUTY',
  summary: 'MCP server for PagerDuty: who is on call, what is burning, and what to do about it.',
  otherVariables: {
    PAGERDUTY_API_TOKEN: 'API_KEY',
    PAGERDUTY_USER_API_KEY: 'API_KEY',
    PAGERDUTY_API_HOST: 'BASE_URL',
  },
  tokens,
  own: [
    {
      flags: '--region <region>',
      words: 'service region of the account',
      suffix: 'REGION',
      choices: ['us', 'eu'],
      default: 'us',
    },
    {
      flags: '--user-email <email>',
      words: 'user whom changes are made for, with a key that belongs to none',
      suffix: 'USER_EMAIL',
    },
  ],

  async connect(settings, own) {
    const { credential, fetch } = await findAccount(settings);
    const reach = readReach(settings, own, fetch);
    const callers = createCallers<Deps>({
      max: 1,
      create: (key, principal) => createCaller(key, principal, reach),
    });
    return { caller: await callers.of(credential), secrets: [credential] };
  },
};

async function findAccount({ sandbox, apiKey }: Settings) {
  if (sandbox) {
    const { createPagerDutySandbox } = await import('sandbox/pagerduty');
    const account = createPagerDutySandbox();
    return { credential: account.keys.user, fetch: account.fetch };
  }
  if (apiKey !== undefined) return { credential: apiKey, fetch: undefined };
  throw new UsageError(
    'no key: set PAGERDUTY_API_KEY to a REST API key (My Profile > User Settings in PagerDuty), or try --sandbox',
  );
}

function readReach(settings: Settings, own: OwnValues, fetch: Reach['fetch']): Reach {
  return {
    region: own['REGION'] === 'eu' ? 'eu' : 'us',
    userEmail: own['USER_EMAIL'],
    baseUrl: settings.baseUrl,
    timeoutMs: settings.timeoutMs,
    deadlineMs: Math.max(settings.timeoutMs, callDeadlineMs),
    retries: settings.maxRetries,
    fetch,
    headers: { 'User-Agent': `${app.name}/${app.version}` },
  };
}
