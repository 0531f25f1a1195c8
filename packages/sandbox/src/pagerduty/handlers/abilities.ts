import type { Handlers } from '../request/context.ts';

export const abilityHandlers: Handlers = {
  'GET /abilities': (_call, { account }) => ({
    status: 200,
    body: { abilities: account.abilities },
  }),
};
