import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, RequestOptions } from '../core/types.ts';

/** A secret of a check, and the variable that holds it. */
export type CheckSecret = ItemOf<'GET /checks/{check_id}/secrets'>;
/** A secret for a check, and the variable to put it in. */
export type CheckSecretInput = BodyOf<'POST /checks/{check_id}/secrets'>;

/** Secrets that checks may use, as environment variables of their scripts. */
export class CheckSecrets {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Secrets of a check, in one piece, without values. Operation `listCheckSecrets`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  list(checkId: string, options: RequestOptions = {}): Paginated<CheckSecret> {
    return this.#api.paginate('GET /checks/{check_id}/secrets', {
      path: { check_id: checkId },
      ...options,
    });
  }

  /**
   * Gives a secret to a check. Operation `addCheckSecret`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  add(
    checkId: string,
    secret: CheckSecretInput,
    options: RequestOptions = {},
  ): Promise<CheckSecret> {
    return this.#api.entity('POST /checks/{check_id}/secrets', {
      path: { check_id: checkId },
      body: secret,
      ...options,
    });
  }

  /**
   * Replaces all secrets of a check; an empty list takes them away. Operation
   * `replaceCheckSecrets`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  replace(
    checkId: string,
    secrets: readonly CheckSecretInput[],
    options: RequestOptions = {},
  ): Promise<readonly CheckSecret[]> {
    const key = 'PUT /checks/{check_id}/secrets';
    const input = { path: { check_id: checkId }, body: secrets };
    return this.#api.request(key, { ...input, ...options });
  }

  /**
   * Takes a secret from a check; the secret itself stays. Operation `removeCheckSecret`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  async remove(checkId: string, secretId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /checks/{check_id}/secrets/{secret_id}', {
      path: { check_id: checkId, secret_id: secretId },
      ...options,
    });
  }
}
