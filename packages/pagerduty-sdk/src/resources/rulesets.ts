import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions } from '../core/types.ts';
import { RulesetRules } from './ruleset-rules.ts';
import { unwrapEither } from './unwrap-either.ts';

/** A ruleset and its routing keys. */
export type Ruleset = ItemOf<'GET /rulesets'>;
/** What a ruleset is made with. */
export type NewRuleset = BodyOf<'POST /rulesets'>['ruleset'];
/** The fields of a ruleset that can be changed. */
export type RulesetChange = BodyOf<'PUT /rulesets/{id}'>['ruleset'];

/** Rulesets, which event orchestrations have superseded. */
export class Rulesets {
  readonly #api: Api;
  /** Event rules of a ruleset. */
  readonly rules: RulesetRules;

  constructor(api: Api) {
    this.#api = api;
    this.rules = new RulesetRules(api);
  }

  /**
   * Rulesets of the account. Operation `listRulesets`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 401, 403, 404; InvalidRequestError past 10 000 rows.
   */
  list(options: ListOptions = {}): Paginated<Ruleset> {
    return this.#api.paginate('GET /rulesets', options);
  }

  /**
   * One ruleset. Operation `getRuleset`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  get(id: string, options: RequestOptions = {}): Promise<Ruleset> {
    return this.#api.entity('GET /rulesets/{id}', 'ruleset', { path: { id }, ...options });
  }

  /**
   * Makes a ruleset. Operation `createRuleset`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  async create(ruleset: NewRuleset, options: RequestOptions = {}): Promise<Ruleset> {
    const key = 'POST /rulesets';
    return unwrapEither(
      key,
      await this.#api.request(key, { body: { ruleset }, ...options }),
      'ruleset',
      'rulesets',
    );
  }

  /**
   * Changes a ruleset. Operation `updateRuleset`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  async update(id: string, change: RulesetChange, options: RequestOptions = {}): Promise<Ruleset> {
    const key = 'PUT /rulesets/{id}';
    return unwrapEither(
      key,
      await this.#api.request(key, { path: { id }, body: { ruleset: change }, ...options }),
      'ruleset',
      'rulesets',
    );
  }

  /**
   * Deletes a ruleset with its rules. Operation `deleteRuleset`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /rulesets/{id}', { path: { id }, ...options });
  }
}
