import { Deadline } from '../core/deadline.ts';
import { checkLimits } from '../core/limits.ts';
import type { Effect } from '../core/operation.ts';
import { InvalidRequestError } from '../errors.ts';
import type { Region } from '../options.ts';
import { readBaseUrl } from '../post/base-url.ts';
import { type PostOptions, post } from '../post/post.ts';
import { readAlertAccepted, readChangeAccepted } from './accepted.ts';
import {
  type BatchItem,
  type BatchOptions,
  type BatchResult,
  type KeyedItem,
  keyItems,
  runBatch,
} from './batch.ts';
import { checkChange, checkDedupKey, checkTrigger, encodeEvent } from './check-event.ts';
import type { AlertAccepted, ChangeAccepted, ChangeEvent, TriggerEvent } from './event.ts';
import { RateWindow } from './rate-window.ts';

/** Where the Events API of each service region is. */
export const eventHosts = {
  us: 'https://events.pagerduty.com',
  eu: 'https://events.eu.pagerduty.com',
} as const;

/** Which integration to send events to, and how. */
export interface PagerDutyEventsOptions {
  /** Integration key: 32 letters and digits. */
  readonly routingKey: string;
  /** Service region, `us` unless told. */
  readonly region?: Region | undefined;
  /** Another host, such as a proxy, with or without a path; stands before `region`. */
  readonly baseUrl?: string | undefined;
  /** Stands in for the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Limit of one try, 30 000 ms unless told. */
  readonly timeoutMs?: number | undefined;
  /** Limit of an event with all its tries and waits, 120 000 ms unless told. */
  readonly deadlineMs?: number | undefined;
  /** How often a failed event is tried again, 5 unless told. */
  readonly retries?: number | undefined;
  /** What `sendBatch` keeps to, 120 unless told: what PagerDuty allows a key by default. */
  readonly eventsPerMinute?: number | undefined;
}

/** Options of every event; those of the client hold for what is left out. */
export interface SendOptions {
  /** Cancels the call, waits between tries included; its reason is what is thrown. */
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly deadlineMs?: number | undefined;
  readonly retries?: number | undefined;
}

const endlessMs = 2_147_483_647;

/**
 * Client of the Events API v2: opens, acknowledges and resolves alerts, and reports changes.
 * Constructing it sends nothing.
 */
export class PagerDutyEvents {
  readonly #routingKey: string;
  readonly #baseUrl: string;
  readonly #options: Omit<PostOptions, 'signal'>;
  readonly #window: RateWindow;

  /** Throws {@link InvalidRequestError} on a malformed key, region, URL or limit. */
  constructor(options: PagerDutyEventsOptions) {
    checkLimits(options);
    const { eventsPerMinute = 120 } = options;
    checkCount('eventsPerMinute', eventsPerMinute);
    const window = new RateWindow(eventsPerMinute);
    const send = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
    this.#routingKey = checkRoutingKey(options.routingKey);
    this.#baseUrl = baseUrlOf(options);
    this.#window = window;
    this.#options = {
      fetch: (input, init) => {
        window.count();
        return send(input, init);
      },
      timeoutMs: options.timeoutMs ?? 30_000,
      deadlineMs: options.deadlineMs ?? 120_000,
      retries: options.retries ?? 5,
      onBusy: (waitMs) => window.pause(waitMs),
    };
  }

  /**
   * Opens an alert, or adds to the open one with the same `dedup_key`. Without a key one is made up,
   * so that a retry opens no second alert; the answer names it.
   */
  async trigger(event: TriggerEvent, options?: SendOptions): Promise<AlertAccepted> {
    checkTrigger(event);
    const dedup_key = event.dedup_key ?? crypto.randomUUID();
    return this.#alert('trigger', { ...event, dedup_key }, options);
  }

  /** Acknowledges the open alert with this key; without one nothing happens. */
  acknowledge(dedupKey: string, options?: SendOptions): Promise<AlertAccepted> {
    return this.#alert('acknowledge', { dedup_key: dedupKey }, options);
  }

  /** Resolves the open alert with this key; without one nothing happens. */
  resolve(dedupKey: string, options?: SendOptions): Promise<AlertAccepted> {
    return this.#alert('resolve', { dedup_key: dedupKey }, options);
  }

  /**
   * Reports a change. A change has no key, so it is tried again only after a 429 or when nothing was
   * sent. Takes the key of a service's integration, not that of an orchestration.
   */
  async change(event: ChangeEvent, options?: SendOptions): Promise<ChangeAccepted> {
    checkChange(event);
    if (this.#routingKey.startsWith('R')) {
      throw new InvalidRequestError(
        'routingKey belongs to an orchestration or ruleset; changes need that of a service',
      );
    }
    const path = '/v2/change/enqueue';
    return readChangeAccepted(path, await this.#send(path, 'write', event, options));
  }

  /**
   * Sends many events and gives what became of each, in their order; it never throws for one event.
   * Keeps to `eventsPerMinute`, counting single events too, and pauses when PagerDuty says 429.
   * Events with one dedup key are sent one after the other.
   */
  async sendBatch(
    items: readonly BatchItem[],
    { concurrency = 4, signal }: BatchOptions = {},
  ): Promise<readonly BatchResult[]> {
    checkCount('concurrency', concurrency);
    const keyed = keyItems(items, () => crypto.randomUUID());
    return runBatch(keyed, concurrency, (item) => this.#settle(item, signal));
  }

  async #settle(item: KeyedItem, signal: AbortSignal | undefined): Promise<BatchResult> {
    const { dedupKey } = item;
    try {
      return { accepted: true, dedupKey, answer: await this.#sendItem(item, signal) };
    } catch (error) {
      return { accepted: false, dedupKey, error };
    }
  }

  async #sendItem(
    { item, dedupKey }: KeyedItem,
    signal: AbortSignal | undefined,
  ): Promise<AlertAccepted | ChangeAccepted> {
    signal?.throwIfAborted();
    const deadline = new Deadline('sendBatch', endlessMs, signal);
    for (let waitMs = this.#window.waitMs(); waitMs > 0; waitMs = this.#window.waitMs()) {
      await deadline.wait(waitMs);
    }
    // Nothing may be awaited between this turn and the request, which is what counts it.
    if ('trigger' in item)
      return this.trigger({ ...item.trigger, dedup_key: dedupKey }, { signal });
    if ('acknowledge' in item) return this.acknowledge(item.acknowledge, { signal });
    if ('resolve' in item) return this.resolve(item.resolve, { signal });
    return this.change(item.change, { signal });
  }

  async #alert(
    event_action: 'trigger' | 'acknowledge' | 'resolve',
    event: { readonly dedup_key: string },
    options: SendOptions | undefined,
  ): Promise<AlertAccepted> {
    checkDedupKey(event.dedup_key);
    const path = '/v2/enqueue';
    // The key makes a second copy harmless, so it may be repeated like a read.
    const answer = await this.#send(path, 'read', { ...event, event_action }, options);
    return readAlertAccepted(path, answer, event.dedup_key);
  }

  async #send(
    path: string,
    effect: Effect,
    event: object,
    options: SendOptions = {},
  ): Promise<string> {
    checkLimits(options);
    const request = {
      operation: `POST ${path}`,
      url: this.#baseUrl + path,
      contentType: 'application/json',
      body: encodeEvent({ ...event, routing_key: this.#routingKey }),
      effect,
      secrets: [this.#routingKey],
      // PagerDuty's advice for busy times: tries half a minute apart.
      busyWaitMs: 30_000 + Math.random() * 10_000,
    };
    const { text } = await post(request, {
      ...this.#options,
      timeoutMs: options.timeoutMs ?? this.#options.timeoutMs,
      deadlineMs: options.deadlineMs ?? this.#options.deadlineMs,
      retries: options.retries ?? this.#options.retries,
      signal: options.signal,
    });
    return text;
  }
}

function checkRoutingKey(key: unknown): string {
  if (typeof key === 'string' && /^[0-9A-Za-z]{32}$/.test(key)) return key;
  throw new InvalidRequestError('routingKey must have 32 letters and digits, and nothing else');
}

function checkCount(name: string, count: number): void {
  if (Number.isInteger(count) && count > 0) return;
  throw new InvalidRequestError(`${name} must be a whole number above 0`);
}

function baseUrlOf({ baseUrl, region = 'us' }: PagerDutyEventsOptions): string {
  if (baseUrl !== undefined) return readBaseUrl('baseUrl', baseUrl);
  if (Object.hasOwn(eventHosts, region)) return eventHosts[region];
  throw new InvalidRequestError(`region must be one of ${Object.keys(eventHosts).join(', ')}`);
}
