import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  ListQuery,
  QueryOf,
  RequestOptions,
} from '../core/types.ts';
import { StatusPagePostmortems } from './status-page-postmortems.ts';
import { StatusPageUpdates } from './status-page-updates.ts';

/** A post and its updates. */
export type StatusPagePost = ItemOf<'GET /status_pages/{id}/posts'>;
/** What a post is made with; a title has 128 characters at most. */
export type NewStatusPagePost = BodyOf<'POST /status_pages/{id}/posts'>['post'];
/** The fields of a post that can be changed. */
export type StatusPagePostChange = BodyOf<'PUT /status_pages/{id}/posts/{post_id}'>['post'];

/** Posts of a status page: incidents and maintenance. */
export class StatusPagePosts {
  readonly #api: Api;
  /** Updates of a post. */
  readonly updates: StatusPageUpdates;
  /** The postmortem of a post. */
  readonly postmortem: StatusPagePostmortems;

  constructor(api: Api) {
    this.#api = api;
    this.updates = new StatusPageUpdates(api);
    this.postmortem = new StatusPagePostmortems(api);
  }

  /**
   * Posts of a page that match. Operation `listStatusPagePosts`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 404, 429; InvalidRequestError past 10 000 rows.
   */
  list(
    pageId: string,
    query: ListQuery<'GET /status_pages/{id}/posts'> = {},
    options: ListOptions = {},
  ): Paginated<StatusPagePost> {
    return this.#api.paginate('GET /status_pages/{id}/posts', {
      path: { id: pageId },
      query,
      ...options,
    });
  }

  /**
   * One post. Operation `getStatusPagePost`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  get(
    pageId: string,
    postId: string,
    query: QueryOf<'GET /status_pages/{id}/posts/{post_id}'> = {},
    options: RequestOptions = {},
  ): Promise<StatusPagePost> {
    return this.#api.entity('GET /status_pages/{id}/posts/{post_id}', 'post', {
      path: { id: pageId, post_id: postId },
      query,
      ...options,
    });
  }

  /**
   * Makes a post with its first updates. Operation `createStatusPagePost`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  create(
    pageId: string,
    post: NewStatusPagePost,
    options: RequestOptions = {},
  ): Promise<StatusPagePost> {
    return this.#api.entity('POST /status_pages/{id}/posts', 'post', {
      path: { id: pageId },
      body: { post },
      ...options,
    });
  }

  /**
   * Changes a post. Operation `updateStatusPagePost`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  update(
    pageId: string,
    postId: string,
    change: StatusPagePostChange,
    options: RequestOptions = {},
  ): Promise<StatusPagePost> {
    return this.#api.entity('PUT /status_pages/{id}/posts/{post_id}', 'post', {
      path: { id: pageId, post_id: postId },
      body: { post: change },
      ...options,
    });
  }

  /**
   * Deletes a post with its updates. Operation `deleteStatusPagePost`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  async delete(pageId: string, postId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /status_pages/{id}/posts/{post_id}', {
      path: { id: pageId, post_id: postId },
      ...options,
    });
  }
}
