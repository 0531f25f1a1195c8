import type { Api } from '../core/api.ts';
import type { BodyOf, RequestOptions } from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** What a post's incident was in the end. */
export type StatusPagePostmortem = EntityOf<
  'GET /status_pages/{id}/posts/{post_id}/postmortem',
  'postmortem'
>;
/** What a postmortem says. */
export type StatusPagePostmortemChange =
  BodyOf<'PUT /status_pages/{id}/posts/{post_id}/postmortem'>['postmortem'];

/** Postmortems of posts on a status page, one each. */
export class StatusPagePostmortems {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * The postmortem of a post. Operation `getPostmortem`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  get(pageId: string, postId: string, options: RequestOptions = {}): Promise<StatusPagePostmortem> {
    return this.#api.entity('GET /status_pages/{id}/posts/{post_id}/postmortem', 'postmortem', {
      path: { id: pageId, post_id: postId },
      ...options,
    });
  }

  /**
   * Writes the postmortem of a post, or changes it. Operation `createOrUpdateStatusPagePostmortem`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  update(
    pageId: string,
    postId: string,
    postmortem: StatusPagePostmortemChange,
    options: RequestOptions = {},
  ): Promise<StatusPagePostmortem> {
    return this.#api.entity('PUT /status_pages/{id}/posts/{post_id}/postmortem', 'postmortem', {
      path: { id: pageId, post_id: postId },
      body: { postmortem },
      ...options,
    });
  }

  /**
   * Deletes the postmortem of a post. Operation `deleteStatusPagePostmortem`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  async delete(pageId: string, postId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /status_pages/{id}/posts/{post_id}/postmortem', {
      path: { id: pageId, post_id: postId },
      ...options,
    });
  }
}
