import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions } from '../core/types.ts';

/** A secret; only a single read may hold `secret_value`. */
export type Secret = ItemOf<'GET /secrets'>;
/** Name, 1 to 100 characters, fixed and unique, and value of a secret. */
export type NewSecret = BodyOf<'POST /secrets'>;
/** The new value of a secret. */
export type SecretChange = BodyOf<'PATCH /secrets/{secret_id}'>;

/** Secrets of the account, for the scripts of checks. */
export class Secrets {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All secrets, without values. Operation `listSecrets`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  list(options: ListOptions = {}): Paginated<Secret> {
    return this.#api.paginate('GET /secrets', options);
  }

  /**
   * One secret, perhaps with its value. Operation `getSecret`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  get(secretId: string, options: RequestOptions = {}): Promise<Secret> {
    return this.#api.entity('GET /secrets/{secret_id}', {
      path: { secret_id: secretId },
      ...options,
    });
  }

  /**
   * Makes a secret. Operation `createSecret`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  create(secret: NewSecret, options: RequestOptions = {}): Promise<Secret> {
    return this.#api.entity('POST /secrets', { body: secret, ...options });
  }

  /**
   * Changes the value of a secret. Operation `updateSecret`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  update(secretId: string, change: SecretChange, options: RequestOptions = {}): Promise<Secret> {
    return this.#api.entity('PATCH /secrets/{secret_id}', {
      path: { secret_id: secretId },
      body: change,
      ...options,
    });
  }

  /**
   * Deletes a secret; checks that use it break. Operation `deleteSecret`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  async delete(secretId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /secrets/{secret_id}', {
      path: { secret_id: secretId },
      ...options,
    });
  }
}
