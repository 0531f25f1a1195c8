import { NoUserError, type UserContext } from 'mcp-kit';
import { ApiError, type PagerDuty } from 'pagerduty-sdk';
import { memo } from './memo.ts';
import { present } from './present.ts';
import { maybeNamed, type Named, named } from './views/named.ts';

/** The user behind a credential. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly teams: readonly Named[];
}

/** How long a profile and its teams' policies and services are kept. */
const ttlMs = 300_000;

/** Looks up who the caller is, each part once and only when a tool needs it. */
export class CurrentUser implements UserContext {
  readonly profile: () => Promise<Profile>;
  /** Escalation policies of the user's teams. */
  readonly policies: () => Promise<readonly Named[]>;
  /** Services of the user's teams. */
  readonly services: () => Promise<readonly Named[]>;

  constructor(client: () => PagerDuty, email: string | undefined) {
    this.profile = memo(() => findProfile(client(), email), { ttlMs });
    this.policies = memo(
      () => this.#ofTeams((team_ids) => client().escalationPolicies.list({ team_ids })),
      { ttlMs },
    );
    this.services = memo(() => this.#ofTeams((team_ids) => client().services.list({ team_ids })), {
      ttlMs,
    });
  }

  async part(name: string, signal: AbortSignal): Promise<readonly string[]> {
    signal.throwIfAborted();
    return (await this.#part(name)).map(({ id }) => id);
  }

  async #part(name: string): Promise<readonly Named[]> {
    switch (name) {
      case 'userIds':
        return [await this.profile()];
      case 'teamIds':
        return (await this.profile()).teams;
      case 'policyIds':
        return this.policies();
      default:
        throw new Error(`There is no part ${name} in the context of a user`);
    }
  }

  async #ofTeams(
    list: (teamIds: string[]) => AsyncIterable<Parameters<typeof named>[0]>,
  ): Promise<readonly Named[]> {
    const { teams } = await this.profile();
    if (teams.length === 0) return [];
    const found: Named[] = [];
    for await (const item of list(teams.map(({ id }) => id))) {
      const thing = maybeNamed(item);
      if (thing !== undefined) found.push(thing);
    }
    return found;
  }
}

async function findProfile(client: PagerDuty, email: string | undefined): Promise<Profile> {
  try {
    return readProfile(await client.users.me());
  } catch (error) {
    // PagerDuty answers 400 to the question who an account's key is.
    if (!(error instanceof ApiError) || error.status !== 400) throw error;
  }
  if (email === undefined) {
    throw new NoUserError(
      'this key belongs to the account, not to a user',
      'Set PAGERDUTY_USER_EMAIL to the e-mail of a user, or use a key of a user.',
    );
  }
  // The document promises that the query matches names only; with e-mails it is a short cut.
  const user =
    (await findUser(client, email, { query: email })) ?? (await findUser(client, email, {}));
  if (user !== undefined) return readProfile(user);
  throw new NoUserError(
    `no user of the account has the e-mail ${email}`,
    'Correct PAGERDUTY_USER_EMAIL.',
  );
}

async function findUser(
  client: PagerDuty,
  email: string,
  query: { readonly query?: string },
): Promise<ApiUser | undefined> {
  for await (const user of client.users.list(query)) {
    if (user.email?.toLowerCase() === email.toLowerCase()) return user;
  }
  return undefined;
}

type ApiUser = Awaited<ReturnType<PagerDuty['users']['me']>>;

function readProfile(user: ApiUser): Profile {
  const { id, name } = named(user);
  return { id, name, email: user.email ?? '', teams: present(user.teams).map(named) };
}
