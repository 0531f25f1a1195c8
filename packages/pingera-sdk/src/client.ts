import { Api } from './core/api.ts';
import { type Auth, type Credential, checkCredential } from './core/auth.ts';
import type { Hooks } from './core/hooks.ts';
import type { Paginated } from './core/pagination.ts';
import { Transport } from './core/transport.ts';
import type {
  ItemOf,
  ListArguments,
  ListKey,
  LooseInput,
  LooseListInput,
  OperationKey,
  RequestArguments,
  ResultOf,
} from './core/types.ts';
import { PingeraInvalidRequestError } from './errors.ts';
import { AlertChannels } from './resources/alert-channels.ts';
import { AlertRules } from './resources/alert-rules.ts';
import { Alerts } from './resources/alerts.ts';
import { CheckGroups } from './resources/check-groups.ts';
import { CheckJobs } from './resources/check-jobs.ts';
import { Checks } from './resources/checks.ts';
import { ComponentGroups } from './resources/component-groups.ts';
import { Components } from './resources/components.ts';
import { ExecutionGroups } from './resources/execution-groups.ts';
import { Heartbeats } from './resources/heartbeats.ts';
import { Incidents } from './resources/incidents.ts';
import { Pages } from './resources/pages.ts';
import { Secrets } from './resources/secrets.ts';

/** Where the API is, without `/v1`. */
export const host = 'https://api.pingera.ru';

/**
 * How to reach an account. Of `apiKey` and `jwt` the JWT is sent when both are given; without any
 * credential only public operations can be called.
 */
export interface PingeraOptions extends Credential {
  /** API key, sent as it is. */
  readonly apiKey?: string | undefined;
  /** JSON Web Token of a user. */
  readonly jwt?: string | undefined;
  /** Asked for a credential before every request, for tokens that expire; stands alone. */
  readonly auth?: Auth | undefined;
  /** Another host, such as a proxy, with or without `/v1`; `https://api.pingera.ru` unless told. */
  readonly baseUrl?: string | undefined;
  /** Stands in for the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Limit of one try, 30 000 ms unless told. */
  readonly timeoutMs?: number | undefined;
  /** Limit of a call with all its tries and waits, 90 000 ms unless told. */
  readonly deadlineMs?: number | undefined;
  /** How often a failed call is tried again, 3 unless told. */
  readonly retries?: number | undefined;
  /** Headers of every request; `Authorization` is not among them. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Told of every request, answer and retry, without secrets. */
  readonly hooks?: Hooks | undefined;
}

/** Client of the Pingera API v1. Constructing it sends nothing. */
export class Pingera {
  readonly #api: Api;
  readonly alertChannels: AlertChannels;
  readonly alertRules: AlertRules;
  readonly alerts: Alerts;
  readonly checkGroups: CheckGroups;
  readonly checkJobs: CheckJobs;
  readonly checks: Checks;
  readonly componentGroups: ComponentGroups;
  readonly components: Components;
  readonly executionGroups: ExecutionGroups;
  readonly heartbeats: Heartbeats;
  readonly incidents: Incidents;
  readonly pages: Pages;
  readonly secrets: Secrets;

  /** Throws {@link PingeraInvalidRequestError} on a malformed credential, URL, header or limit. */
  constructor(options: PingeraOptions = {}) {
    const transport = new Transport({
      auth: readAuth(options),
      baseUrl: readBaseUrl(options.baseUrl),
      fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
      timeoutMs: options.timeoutMs ?? 30_000,
      deadlineMs: options.deadlineMs ?? 90_000,
      retries: options.retries ?? 3,
      headers: options.headers ?? {},
      hooks: options.hooks ?? {},
    });
    const api = new Api(transport);
    this.#api = api;
    this.alertChannels = new AlertChannels(api);
    this.alertRules = new AlertRules(api);
    this.alerts = new Alerts(api);
    this.checkGroups = new CheckGroups(api);
    this.checkJobs = new CheckJobs(api);
    this.checks = new Checks(api);
    this.componentGroups = new ComponentGroups(api);
    this.components = new Components(api);
    this.executionGroups = new ExecutionGroups(api);
    this.heartbeats = new Heartbeats(api);
    this.incidents = new Incidents(api);
    this.pages = new Pages(api);
    this.secrets = new Secrets(api);
  }

  /** Calls any of the API's operations by its key, such as `'GET /alerts/{alert_id}'`. */
  request<K extends OperationKey>(key: K, ...input: RequestArguments<K>): Promise<ResultOf<K>> {
    return this.#api.request(key, ...input);
  }

  /** Lists the rows of any operation that lists, whatever its paging style. */
  paginate<K extends ListKey>(key: K, ...input: ListArguments<K>): Paginated<ItemOf<K>> {
    return this.#api.paginate(key, ...input);
  }

  /** Like `request`, for a key known only at run time; an unknown one is refused. */
  requestAny(key: string, input?: LooseInput): Promise<unknown> {
    return this.#api.requestAny(key, input);
  }

  /** Like `paginate`, for a key known only at run time; one that lists nothing is refused. */
  paginateAny(key: string, input?: LooseListInput): Paginated<unknown> {
    return this.#api.paginateAny(key, input);
  }
}

function readAuth({ apiKey, jwt, auth }: PingeraOptions): Auth {
  if (auth === undefined) return checkCredential({ apiKey, jwt });
  if (apiKey === undefined && jwt === undefined) {
    return typeof auth === 'function' ? auth : checkCredential(auth);
  }
  throw new PingeraInvalidRequestError('Give auth alone, or apiKey and jwt without it');
}

function readBaseUrl(baseUrl: string = host): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const isPlain =
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    `${url.username}${url.password}${url.search}${url.hash}` === '';
  if (isPlain) return url.origin + url.pathname.replace(/\/+$/, '').replace(/\/+v1$/, '');
  throw new PingeraInvalidRequestError(
    'baseUrl must be an http or https URL without user, query and fragment',
  );
}
