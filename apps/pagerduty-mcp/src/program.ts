import type { Program } from 'mcp-kit';
import { app } from './app.ts';
import { connect, credentialHeaders } from './connect.ts';
import type { Deps } from './deps.ts';
import tokens from './generated/tokens.json' with { type: 'json' };

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
  credentialHeaders,
  howToGetKey:
    'no key: set PAGERDUTY_API_KEY to a REST API key (My Profile > User Settings in PagerDuty), or try --sandbox',
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
    {
      flags: '--routing-key <key>',
      words: 'integration key that events are sent with unless told',
      suffix: 'ROUTING_KEY',
      isSecret: true,
    },
  ],

  doctor: async () => (await import('./doctor/index.ts')).doctor,

  connect: (settings, own) =>
    connect({
      ...settings,
      credential: settings.apiKey,
      userEmail: own['USER_EMAIL'],
      routingKey: own['ROUTING_KEY'],
      region: own['REGION'] === 'eu' ? 'eu' : 'us',
      retries: settings.maxRetries,
    }),
};
