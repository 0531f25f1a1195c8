export { tokenExchange } from '../oauth/token-exchange.ts';
export type { WebSettings } from './read-web-options.ts';
export { createWebHandler } from './web-handler.ts';
export type {
  TokenExchangeOptions,
  WebHandler,
  WebLog,
  WebOAuth,
  WebOptions,
  WebToken,
} from './web-options.ts';
