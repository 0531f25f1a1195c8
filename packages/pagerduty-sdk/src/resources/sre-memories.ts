import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';

/** Something learned. */
export type SreMemory = ItemOf<'GET /sre_agent/memories'>;
/** The fields of a memory that can be changed. */
export type SreMemoryChange = BodyOf<'PUT /sre_agent/memories/{id}'>['memory'];

/** What the SRE agent has learned: runbooks, profiles and playbooks. */
export class SreMemories {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Memories that match, 100 at most; the API has no way to the rest. Operation `listSreMemories`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 401, 403, 429.
   */
  list(
    query: ListQuery<'GET /sre_agent/memories'> = {},
    options: ListOptions = {},
  ): Paginated<SreMemory> {
    return this.#api.paginate('GET /sre_agent/memories', { query, ...options });
  }

  /**
   * Changes a memory, for conversations to come. Operation `updateSreMemory`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  update(id: string, change: SreMemoryChange, options: RequestOptions = {}): Promise<SreMemory> {
    return this.#api.entity('PUT /sre_agent/memories/{id}', 'memory', {
      path: { id },
      body: { memory: change },
      ...options,
    });
  }

  /**
   * Deletes a memory for good. Operation `deleteSreMemory`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /sre_agent/memories/{id}', { path: { id }, ...options });
  }
}
