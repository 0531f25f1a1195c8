import type { Client } from '@modelcontextprotocol/client';
import type { Answer } from './answer.ts';
import { dial } from './dial.ts';

/** The revisions that a client may speak: the current one, or those of 2025. */
export const eras = ['modern', 'legacy'] as const;

/** A client of a server that is reached by its URL. */
export interface HttpDriven {
  readonly client: Client;
  call(name: string, args?: Readonly<Record<string, unknown>>): Promise<Answer>;
}

/** Connects a client of version 2, until the test ends; its headers go with every request. */
export function driveHttp(
  url: string,
  era: (typeof eras)[number],
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpDriven> {
  return dial(url, { mode: era, headers });
}
