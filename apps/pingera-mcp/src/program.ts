import type { Program } from 'mcp-kit';
import { app } from './app.ts';
import { checkPageId, connect, credentialHeaders } from './connect.ts';
import type { Deps } from './deps.ts';
import tokens from './generated/tokens.json' with { type: 'json' };

/** The server as a program. */
export const program: Program<Deps> = {
  app,
  prefix: 'PINGERA',
  summary: 'MCP server for Pingera: status pages, incidents, and the checks behind them.',
  otherVariables: { PINGERA_BEARER_TOKEN: 'JWT_TOKEN' },
  tokens,
  credentialHeaders,
  howToGetKey:
    'no key: set PINGERA_API_KEY to a key from app.pingera.ru/settings/tokens, or try --sandbox',
  own: [
    {
      flags: '--jwt-token <token>',
      words: 'JWT, used in place of the key',
      suffix: 'JWT_TOKEN',
      isSecret: true,
    },
    {
      flags: '--page-id <id>',
      words: 'status page that is meant when a tool is given none',
      suffix: 'PAGE_ID',
    },
  ],

  doctor: async () => (await import('./doctor/index.ts')).doctor,

  connect(settings, own) {
    const jwt = own['JWT_TOKEN'];
    return connect({
      ...settings,
      credential: jwt === undefined ? settings.apiKey : `Bearer ${jwt}`,
      pageId: checkPageId(own['PAGE_ID'], 'PINGERA_PAGE_ID (--page-id)'),
      retries: settings.maxRetries,
    });
  },
};
