import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';

/** An update: what it says, and how services fare. */
export type StatusPageUpdate = ItemOf<'GET /status_pages/{id}/posts/{post_id}/post_updates'>;
/** What an update is made with. */
export type NewStatusPageUpdate =
  BodyOf<'POST /status_pages/{id}/posts/{post_id}/post_updates'>['post_update'];
/** The fields of an update that can be changed. */
export type StatusPageUpdateChange =
  BodyOf<'PUT /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}'>['post_update'];

/** Updates of a post on a status page, 50 at most. */
export class StatusPageUpdates {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Updates of a post. Operation `listStatusPagePostUpdates`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 404, 429; InvalidRequestError past 10 000 rows.
   */
  list(
    pageId: string,
    postId: string,
    query: ListQuery<'GET /status_pages/{id}/posts/{post_id}/post_updates'> = {},
    options: ListOptions = {},
  ): Paginated<StatusPageUpdate> {
    return this.#api.paginate('GET /status_pages/{id}/posts/{post_id}/post_updates', {
      path: { id: pageId, post_id: postId },
      query,
      ...options,
    });
  }

  /**
   * One update. Operation `getPostUpdate`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  get(
    pageId: string,
    postId: string,
    postUpdateId: string,
    options: RequestOptions = {},
  ): Promise<StatusPageUpdate> {
    return this.#api.entity(
      'GET /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}',
      'post_update',
      {
        path: { id: pageId, post_id: postId, post_update_id: postUpdateId },
        ...options,
      },
    );
  }

  /**
   * Adds an update; `notify_subscribers` tells everybody who subscribed. Operation
   * `createStatusPagePostUpdate`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  create(
    pageId: string,
    postId: string,
    update: NewStatusPageUpdate,
    options: RequestOptions = {},
  ): Promise<StatusPageUpdate> {
    return this.#api.entity('POST /status_pages/{id}/posts/{post_id}/post_updates', 'post_update', {
      path: { id: pageId, post_id: postId },
      body: { post_update: update },
      ...options,
    });
  }

  /**
   * Changes an update. Operation `updateStatusPagePostUpdate`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  update(
    pageId: string,
    postId: string,
    postUpdateId: string,
    change: StatusPageUpdateChange,
    options: RequestOptions = {},
  ): Promise<StatusPageUpdate> {
    return this.#api.entity(
      'PUT /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}',
      'post_update',
      {
        path: { id: pageId, post_id: postId, post_update_id: postUpdateId },
        body: { post_update: change },
        ...options,
      },
    );
  }

  /**
   * Deletes an update. Operation `deleteStatusPagePostUpdate`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  async delete(
    pageId: string,
    postId: string,
    postUpdateId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request(
      'DELETE /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}',
      { path: { id: pageId, post_id: postId, post_update_id: postUpdateId }, ...options },
    );
  }
}
