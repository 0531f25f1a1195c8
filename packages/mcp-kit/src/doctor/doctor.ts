import type { OwnValues } from '../cli/own-settings.ts';
import type { Settings } from '../cli/settings.ts';
import type { Finding } from './finding.ts';

/** What only a server's own app can find out of its account. */
export interface Doctor {
  /** Versions of Node that the server runs on, such as `>=22.12`. */
  readonly engines: string;
  /** Suffixes of the settings that hold a credential, the one that stands before the others first. */
  readonly keySettings: readonly string[];
  /** Finds the account that the settings name; sends nothing. */
  open(asked: Asked): Account | Promise<Account>;
}

/** What an examination is told. */
export interface Asked {
  readonly settings: Settings;
  readonly own: OwnValues;
  /** Limit of one request. */
  readonly timeoutMs: number;
  /** Makes a `fetch` end with the examination, and its answers' headers known to it. */
  readonly observed: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch;
}

/** The account to examine. */
export interface Account {
  /** Kind and shape of the credential, without it; a failure keeps it from being sent. */
  readonly shape: Finding | undefined;
  /** Never to be shown. */
  readonly secrets: readonly string[];
  /** Answers with JSON, without a credential too; absent where the account is in memory. */
  readonly probeUrl: string | undefined;
  /** Asks the API whose the credential is. */
  identify(): Promise<Finding>;
  /** One row each of what tools need. */
  readonly reads: readonly Read[];
  /** Settings that only this server has, each with what it is called. */
  readonly own: readonly OwnCheck[];
}

/** A row that shows whether rows of its kind can be read. */
export interface Read {
  readonly what: string;
  /** Toolsets that need it. */
  readonly toolsets: readonly string[];
  send(): Promise<unknown>;
}

/** A check of one of the server's own settings. */
interface OwnCheck {
  readonly what: string;
  /** Whether it asks the API, and so needs a key that is accepted. */
  readonly needsKey: boolean;
  check(): Finding | Promise<Finding>;
}
