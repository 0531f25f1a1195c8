import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import { unwrap } from '../core/unwrap.ts';

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
   */
  list(
    query: ListQuery<'GET /sre_agent/memories'> = {},
    options: ListOptions = {},
  ): Paginated<SreMemory> {
    return this.#api.paginate('GET /sre_agent/memories', { query, ...options });
  }

  /** Changes a memory, for conversations to come. Operation `updateSreMemory`. */
  async update(
    id: string,
    change: SreMemoryChange,
    options: RequestOptions = {},
  ): Promise<SreMemory> {
    const key = 'PUT /sre_agent/memories/{id}';
    return unwrap(
      key,
      await this.#api.request(key, { path: { id }, body: { memory: change }, ...options }),
      'memory',
    );
  }

  /** Deletes a memory for good. Operation `deleteSreMemory`. */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /sre_agent/memories/{id}', { path: { id }, ...options });
  }
}
