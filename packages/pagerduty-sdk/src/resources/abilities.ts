import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ListOptions, RequestOptions } from '../core/types.ts';

/** Abilities: features that the account has. */
export class Abilities {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Names of all abilities, in one piece. Operation `listAbilities`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 401, 403, 429.
   */
  list(options: ListOptions = {}): Paginated<string> {
    return this.#api.paginate('GET /abilities', options);
  }

  /**
   * Answers when the account has that ability; else it is an {@link ApiError}, 402 for one that the
   * plan lacks, 404 for an unknown one. Operation `getAbility`.
   *
   * @throws ApiError 401, 402, 403, 404, 429.
   */
  async test(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('GET /abilities/{id}', { path: { id }, ...options });
  }
}
